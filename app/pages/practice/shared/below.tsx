import { fieldTexts } from "#app/i18n/fields.ts";
import type { Details } from "#app/practices/details.ts";
import { type FieldKey, fieldKeys, fieldOf } from "#app/practices/fields.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** The fields that take sentences, below the text; nothing when none of them is told. */
export function Below({ language, lang, details }: { language: Language; lang: Language; details: Details }) {
  const values: Partial<Record<FieldKey, unknown>> = details;
  const told = fieldKeys.filter((key) => fieldOf(key).shown === "below" && values[key] !== undefined);
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="soveltajalle" className="below">
      <h2 id="soveltajalle">{texts(language).below}</h2>
      <dl>
        {told.map((key) => (
          <div key={key}>
            <dt>{fieldTexts(language)[key].name}</dt>
            <dd lang={lang}>{String(values[key])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
