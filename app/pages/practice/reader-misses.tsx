import { messages } from "#app/i18n/messages.ts";
import type { ReadersQuestion } from "#app/practices/writing/missing.ts";
import type { Language } from "#db/schema.ts";

/** What the text does not tell yet, kindly and in words: a reader knows what to ask, an owner what to add. */
export function ReaderMisses({
  language,
  missing,
  short,
}: {
  language: Language;
  missing: readonly ReadersQuestion[];
  short: boolean;
}) {
  if (missing.length === 0) return null;
  const t = messages(language).writing;
  return (
    <section className="misses" aria-labelledby="ei-viela-kerrota">
      <h2 id="ei-viela-kerrota">{t.notYetTold}</h2>
      {short && (
        <p>
          <strong>{t.short}.</strong> {t.shortMore}
        </p>
      )}
      <ul>
        {missing.map((question) => (
          <li key={question}>{t.missing[question]}</li>
        ))}
      </ul>
      <p>
        <a href="#keskustelu">{t.askIt}</a>
      </p>
    </section>
  );
}
