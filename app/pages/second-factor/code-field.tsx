import type { FactorFault } from "#app/people/faults.ts";
import { Field } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** Why a code was refused; `waitSeconds` counts for `wait` only. */
export interface RefusedCode {
  fault: FactorFault | "expired";
  waitSeconds: number;
}

/** Why a code was refused, in words. */
export function codeFault(language: Language, { fault, waitSeconds }: RefusedCode): string {
  const t = texts(language);
  return fault === "wait" ? t.wait(waitSeconds) : t.faults[fault];
}

interface CodeFieldProps {
  language: Language;
  /** Only the app's code is accepted, no recovery code. */
  appOnly?: boolean;
  refused?: RefusedCode | null;
}

/** The field for a code. What was typed is not shown again: a refused code is of no use. */
export function CodeField({ language, appOnly = false, refused }: CodeFieldProps) {
  const t = texts(language);
  return (
    <Field
      id="koodi"
      name="koodi"
      label={appOnly ? t.appCode : t.code}
      hint={appOnly ? t.appCodeHint : t.codeHint}
      autoComplete="one-time-code"
      inputMode="numeric"
      maxLength={40}
      fault={refused?.fault === "code" ? codeFault(language, refused) : null}
    />
  );
}
