import { sharedTexts } from "#app/i18n/shared.ts";
import { moneyBands } from "#app/practices/fields.ts";
import { textIn, textsIn } from "#app/practices/writing/typed.ts";
import type { PartProps } from "./fields.tsx";
import { FoldedPart, formWords, TableField } from "./table-field.tsx";
import { texts } from "./texts.ts";
import type { WritingOptions } from "./view.ts";

/** What helps a reader to find the practice and to see whether it suits the own municipality. */
export function FactsPart({ options, ...part }: PartProps & { options: WritingOptions }) {
  const { language, typed, faults } = part;
  const t = texts(language);
  const bands = moneyBands.map((slug) => ({ slug, name: sharedTexts(language).adoptions.money[slug] }));
  const owners = formWords(language, "alsoBy");
  return (
    <section aria-labelledby="tiedot">
      <h2 id="tiedot">{t.facts}</h2>
      <p>{t.factsLead}</p>
      <TableField
        {...part}
        field="themes"
        options={options.themes}
        more={{ title: t.earlierThemes, options: options.earlierThemes }}
      />
      <TableField {...part} field="topics" options={options.topics} />
      <TableField {...part} field="targetGroups" options={options.targetGroups} />
      <TableField {...part} field="targetGroupNote" />
      <TableField {...part} field="stage" options={[{ slug: "", name: t.unknown }, ...options.stages]} />
      <div className="pair">
        <TableField {...part} field="started" />
        <TableField {...part} field="ended" />
      </div>
      <TableField {...part} field="cost" options={[{ slug: "", name: t.unsaid }, ...bands]} />
      <FoldedPart {...part} part="figures" />
      <TableField {...part} field="viewpoints" options={options.viewpoints} />
      <TableField {...part} field="partners" />
      <FoldedPart {...part} part="adopting" />
      <TableField {...part} field="contact" />
      <FoldedPart {...part} part="contact" />
      <TableField
        {...part}
        field="kind"
        options={[
          { slug: "", name: t.kinds.practice },
          { slug: "model", name: t.kinds.model },
        ]}
      />
      <TableField {...part} field="applies" list="kaytannot" />
      <fieldset>
        <legend>{owners.label}</legend>
        <p className="hint">{owners.hint}</p>
        {faults.get("muut") && <p className="fault">{faults.get("muut")}</p>}
        {[...textsIn(typed, "muut"), "", ""].map((name, index) => (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is all that tells them apart
            key={index}
            type="text"
            name="muut"
            list="organisaatiot"
            aria-label={`${owners.label} ${index + 1}`}
            defaultValue={name}
          />
        ))}
      </fieldset>
      <TableField {...part} field="sources" />
      <FoldedPart {...part} part="background" />
      <Marks {...part} />
      <Suggestions id="organisaatiot" names={options.organisations} />
      <Suggestions id="kaytannot" names={options.practices} />
    </section>
  );
}

/** What stands in a starter write-up and only its coordinator keeps. */
function Marks(part: PartProps) {
  const { language, typed } = part;
  const t = texts(language);
  return (
    <>
      {textIn(typed, "alkupera") !== "" && (
        <label className="choice">
          <input type="checkbox" name="alkupera" value="public-sources" defaultChecked /> {t.publicSources}
        </label>
      )}
      {(textIn(typed, "alkupera") !== "" || textIn(typed, "ei-loytynyt") !== "") && (
        <TableField {...part} field="notFound" />
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
