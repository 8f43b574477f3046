import { sharedTexts } from "#app/i18n/shared.ts";
import type { WritingRefusal } from "#app/practices/writing/perform.server.ts";
import { href } from "#app/routes.ts";
import { ManyLines, type PartProps, wordsOf } from "./fields.tsx";
import { texts } from "./texts.ts";

interface PublishProps extends PartProps {
  /** A change of a published practice asks what was changed. */
  isEdit: boolean;
  refusal: WritingRefusal | null;
}

/** Agreeing to the terms, and the button. */
export function PublishPart({ isEdit, refusal, ...part }: PublishProps) {
  const { language } = part;
  const t = texts(language);
  return (
    <section aria-labelledby="julkaise" className="publish">
      <h2 id="julkaise">{t.publishTitle}</h2>
      <p>{t.publishLead}</p>
      {isEdit && <ManyLines {...part} name="muutos" words={wordsOf(language, "muutos")} rows={2} counter={300} />}
      {refusal?.fault === "private-data" && (
        <>
          <ul>
            {refusal.found.map(({ line, kind, text }) => (
              <li key={`${line} ${text}`}>{t.privateFound(line, sharedTexts(language).privateKinds[kind], text)}</li>
            ))}
          </ul>
          <label className="choice">
            <input type="checkbox" name="tarkistettu" value="1" id="tarkistettu" /> {t.checked}
          </label>
        </>
      )}
      <label className="choice">
        <input
          type="checkbox"
          name="ehdot"
          value="1"
          id="ehdot"
          defaultChecked={refusal !== null && refusal.fault !== "terms"}
        />{" "}
        {t.terms}
      </label>
      <p>
        <a href={href(language, "terms")} target="_blank" rel="noopener">
          {t.termsLink}
        </a>
      </p>
      <button type="submit" name="teko" value="julkaise">
        {t.publish}
      </button>
    </section>
  );
}
