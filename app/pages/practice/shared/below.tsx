import { fieldTexts } from "#app/i18n/fields.ts";
import type { Details } from "#app/practices/details.ts";
import { type FieldKey, fieldKeys, fieldOf } from "#app/practices/fields.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** The fields of several sentences, shown below the text; nothing when none has a value. */
export function Below({ language, lang, details }: { language: Language; lang: Language; details: Details }) {
  const values: Partial<Record<FieldKey, unknown>> = details;
  const present = fieldKeys.filter((key) => fieldOf(key).shown === "below" && values[key] !== undefined);
  if (present.length === 0) return null;
  return (
    <section aria-labelledby="soveltajalle" className="below">
      <h2 id="soveltajalle">{texts(language).below}</h2>
      <dl>
        {present.map((key) => (
          <div key={key}>
            <dt>{fieldTexts(language)[key].name}</dt>
            <dd lang={lang}>{String(values[key])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
