import { href } from "#app/routes.ts";
import { Faults } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { CodeField, codeFault, type RefusedCode } from "./code-field.tsx";
import { texts } from "./texts.ts";

interface CodeProps {
  language: Language;
  /** The address to open after signing in. */
  target: string;
  refused?: RefusedCode;
}

/** The second step of signing in: the code of the app, or a recovery code. */
export function CodePage({ language, target, refused }: CodeProps) {
  const t = texts(language);
  return (
    <>
      <h1>{t.enter}</h1>
      <p className="lead">{t.enterLead}</p>
      {refused && <Faults>{codeFault(language, refused)}</Faults>}
      <form method="post" action={href(language, "signInCode")} className="form">
        <input type="hidden" name="jatka" value={target} />
        <CodeField language={language} refused={refused} />
        <button type="submit">{t.signIn}</button>
      </form>
      <p>
        <a href={`${href(language, "signIn")}?${new URLSearchParams({ jatka: target })}`}>{t.startOver}</a>
      </p>
      <p className="small">{t.lost}</p>
    </>
  );
}
