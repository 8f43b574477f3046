import { sharedTexts } from "#app/i18n/shared.ts";
import { languages } from "#app/practices/fields.ts";
import { textIn } from "#app/practices/writing/typed.ts";
import type { PartProps } from "./fields.tsx";
import { FoldedPart, TableField } from "./table-field.tsx";
import { texts } from "./texts.ts";

/** What is enough to begin with. */
export function Basics({ choosesOrganisation, ...part }: PartProps & { choosesOrganisation: boolean }) {
  const { language, typed } = part;
  const t = texts(language);
  return (
    <section aria-labelledby="aluksi">
      <h2 id="aluksi">{t.basics}</h2>
      <TableField {...part} field="title" />
      <TableField {...part} field="summary" />
      {choosesOrganisation ? (
        <TableField {...part} field="organisation" list="organisaatiot" />
      ) : (
        <input type="hidden" name="organisaatio" value={textIn(typed, "organisaatio")} />
      )}
      <TableField
        {...part}
        field="language"
        otherwise={language}
        options={languages.map((slug) => ({ slug, name: sharedTexts(language).languageNames[slug] }))}
      />
      <FoldedPart {...part} part="languages" />
    </section>
  );
}
