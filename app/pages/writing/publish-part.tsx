import { messages } from "#app/i18n/messages.ts";
import type { WritingRefusal } from "#app/practices/writing/perform.server.ts";
import { href } from "#app/routes.ts";
import { ManyLines, type PartProps } from "./fields.tsx";

interface PublishProps extends PartProps {
  /** A change of a published practice asks what was changed. */
  isEdit: boolean;
  refusal: WritingRefusal | null;
}

/** Agreeing to the terms, and the button. */
export function PublishPart({ isEdit, refusal, ...part }: PublishProps) {
  const { language } = part;
  const t = messages(language).writing;
  return (
    <section aria-labelledby="julkaise" className="publish">
      <h2 id="julkaise">{t.publishTitle}</h2>
      <p>{t.publishLead}</p>
      {isEdit && <ManyLines {...part} name="muutos" rows={2} counter={300} />}
      {refusal?.fault === "private-data" && (
        <>
          <ul>
            {refusal.found.map(({ line, kind, text }) => (
              <li key={`${line} ${text}`}>{t.privateFound(line, t.privateKinds[kind], text)}</li>
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
