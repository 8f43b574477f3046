import { formatDate } from "#app/i18n/format.ts";
import { href } from "#app/routes.ts";
import { Faults, FormToken } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { CodeField, codeFault, type RefusedCode } from "./code-field.tsx";
import { SetupForm } from "./setup-form.tsx";
import type { SetupView } from "./setup-view.server.ts";
import { texts } from "./texts.ts";

interface FactorProps {
  language: Language;
  formToken: string;
  /** Null for a person without a second factor. */
  factor: { since: string; codesLeft: number } | null;
  /** What is needed to set it up; null for a person who has it. */
  setup: SetupView | null;
  /** Whether the person can do nothing else before setting it up. */
  required: boolean;
  turnedOff: boolean;
  /** New recovery codes, shown this once; null otherwise. */
  codes: string[] | null;
  refused: RefusedCode | null;
}

/** The page of one's own second factor: setting it up, new recovery codes, turning it off. */
export function FactorPage(props: FactorProps) {
  const { language, factor, setup, refused, codes } = props;
  const t = texts(language);
  return (
    <>
      <h1>{t.title}</h1>
      {props.turnedOff && !refused && <p role="status">{t.turnedOff}</p>}
      {refused && <Faults>{codeFault(language, refused)}</Faults>}
      {props.required && !factor && <p className="notice">{t.required}</p>}
      <p className="lead">{t.lead}</p>
      {codes && (
        <section aria-labelledby="palautuskoodit" className="notice">
          <h2 id="palautuskoodit">{t.codes}</h2>
          <p>{t.codesText}</p>
          <ul>
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <p>
            <a href={href(language, "own")}>{t.codesSaved}</a>
          </p>
        </section>
      )}
      {factor && (
        <p>
          {t.onSince(formatDate(language, factor.since))} {t.codesLeft(factor.codesLeft)}
        </p>
      )}
      {setup && <SetupForm {...props} setup={setup} />}
      {factor && !codes && (
        <section aria-labelledby="muuta">
          <h2 id="muuta">{t.change}</h2>
          <form method="post" action={href(language, "secondFactor")} className="form">
            <FormToken value={props.formToken} />
            <CodeField language={language} refused={refused} />
            <p className="buttons">
              <button type="submit" name="teko" value="uudet-koodit">
                {t.renew}
              </button>
              <button type="submit" name="teko" value="pois" className="quiet">
                {t.turnOff}
              </button>
            </p>
          </form>
        </section>
      )}
      <p className="small">{t.lost}</p>
    </>
  );
}
