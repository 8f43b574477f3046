import { sharedTexts } from "#app/i18n/shared.ts";
import type { ReadersQuestion } from "#app/practices/writing/missing.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** What the text does not say yet, so that readers know what to ask and owners what to add. */
export function MissingInformation({
  language,
  missing,
  short,
  edit,
}: {
  language: Language;
  missing: readonly ReadersQuestion[];
  short: boolean;
  /** Address of editing the text, for those who may write for an owner. */
  edit: string | null;
}) {
  if (missing.length === 0) return null;
  const t = texts(language).missing;
  return (
    <section className="misses" aria-labelledby="ei-viela-kerrota">
      <h2 id="ei-viela-kerrota">{t.title}</h2>
      {short && (
        <p>
          <strong>{sharedTexts(language).words.unfinished}.</strong> {t.shortMore}
        </p>
      )}
      <ul>
        {missing.map((question) => (
          <li key={question}>{sharedTexts(language).missing[question]}</li>
        ))}
      </ul>
      <p>{edit ? <a href={edit}>{t.complete}</a> : <a href="#keskustelu">{t.ask}</a>}</p>
    </section>
  );
}
