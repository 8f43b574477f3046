import { sharedTexts } from "#app/i18n/shared.ts";
import { textIn } from "#app/practices/writing/typed.ts";
import { ManyLines, OneLine, type PartProps, Select, wordsOf } from "./fields.tsx";
import { texts } from "./texts.ts";

/** What is enough to begin with. */
export function Basics({ choosesOrganisation, ...part }: PartProps & { choosesOrganisation: boolean }) {
  const { language, typed } = part;
  const t = texts(language);
  return (
    <section aria-labelledby="aluksi">
      <h2 id="aluksi">{t.basics}</h2>
      <OneLine {...part} name="otsikko" />
      <ManyLines {...part} name="tiivistelma" rows={3} counter={300} />
      {choosesOrganisation ? (
        <OneLine {...part} name="organisaatio" list="organisaatiot" />
      ) : (
        <input type="hidden" name="organisaatio" value={textIn(typed, "organisaatio")} />
      )}
      <Select
        id="kieli"
        {...wordsOf(language, "kieli")}
        chosen={textIn(typed, "kieli") || language}
        options={(["fi", "sv", "en"] as const).map((slug) => ({
          slug,
          name: sharedTexts(language).languageNames[slug],
        }))}
      />
    </section>
  );
}
