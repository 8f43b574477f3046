import { moneyBands } from "#app/adoptions/fields.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { textIn, textsIn } from "#app/practices/writing/typed.ts";
import { Choices, ManyLines, OneLine, type PartProps, Select, wordsOf } from "./fields.tsx";
import { texts } from "./texts.ts";
import type { WritingOptions } from "./view.ts";

/** What helps a reader to find the practice and to see whether it suits the own municipality. */
export function FactsPart({ options, ...part }: PartProps & { options: WritingOptions }) {
  const { language, typed, faults } = part;
  const t = texts(language);
  const unknown = { slug: "", name: t.unknown };
  return (
    <section aria-labelledby="tiedot">
      <h2 id="tiedot">{t.facts}</h2>
      <p>{t.factsLead}</p>
      <Choices {...part} name="teemat" options={options.themes} />
      <Choices {...part} name="aiheet" options={options.topics} />
      <Choices {...part} name="kohderyhmat" options={options.targetGroups} />
      <OneLine {...part} name="kohderyhmatarkennus" />
      <Select
        id="vaihe"
        {...wordsOf(language, "vaihe")}
        chosen={textIn(typed, "vaihe")}
        options={[unknown, ...options.stages]}
      />
      <div className="pair">
        <OneLine {...part} name="alkoi" />
        <OneLine {...part} name="paattyi" />
      </div>
      <Select
        id="raha"
        {...wordsOf(language, "raha")}
        chosen={textIn(typed, "raha")}
        fault={faults.get("raha")}
        options={[
          { slug: "", name: t.unsaid },
          ...moneyBands.map((slug) => ({ slug, name: sharedTexts(language).adoptions.money[slug] })),
        ]}
      />
      <Choices {...part} name="nakokulmat" options={options.viewpoints} />
      <ManyLines {...part} name="kumppanit" rows={3} />
      <OneLine {...part} name="yksikko" />
      <Select
        id="laji"
        {...wordsOf(language, "laji")}
        chosen={textIn(typed, "laji")}
        options={[
          { slug: "", name: t.kinds.practice },
          { slug: "model", name: t.kinds.model },
        ]}
      />
      <OneLine {...part} name="soveltaa" list="kaytannot" />
      <fieldset>
        <legend>{t.fields.muut}</legend>
        <p className="hint">{t.hints.muut}</p>
        {faults.get("muut") && <p className="fault">{faults.get("muut")}</p>}
        {[...textsIn(typed, "muut"), "", ""].map((name, index) => (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is all that tells them apart
            key={index}
            type="text"
            name="muut"
            list="organisaatiot"
            aria-label={`${t.fields.muut} ${index + 1}`}
            defaultValue={name}
          />
        ))}
      </fieldset>
      <ManyLines {...part} name="lahteet" rows={3} />
      <Marks {...part} />
      <Suggestions id="organisaatiot" names={options.organisations} />
      <Suggestions id="kaytannot" names={options.practices} />
    </section>
  );
}

/** What stands in a starter write-up and only its coordinator keeps. */
function Marks({ language, typed }: PartProps) {
  const t = texts(language);
  return (
    <>
      {textIn(typed, "alkupera") !== "" && (
        <label className="choice">
          <input type="checkbox" name="alkupera" value="public-sources" defaultChecked /> {t.publicSources}
        </label>
      )}
      {textIn(typed, "esimerkki") !== "" && (
        <label className="choice">
          <input type="checkbox" name="esimerkki" value="true" defaultChecked /> {t.example}
        </label>
      )}
    </>
  );
}

function Suggestions({ id, names }: { id: string; names: string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
