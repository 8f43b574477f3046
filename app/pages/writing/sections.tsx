import { decisionKeys, type SectionKey, sectionHeadings, sectionKeys } from "#app/practices/sections.ts";
import { textIn } from "#app/practices/writing/typed.ts";
import { TextArea } from "#app/ui/form.tsx";
import { type PartProps, wordsOf } from "./fields.tsx";
import { texts } from "./texts.ts";

const markdown = (section: string) => ({ "data-markdown": "", "data-section": section }) as const;

/** One field for each known part, each with one plain question; and a place for a text that is ready. */
export function Sections(part: PartProps) {
  const { language, typed, faults } = part;
  const t = texts(language);
  return (
    <section aria-labelledby="sisalto-osat">
      <h2 id="sisalto-osat">{t.content}</h2>
      <p>{t.contentLead}</p>
      <details className="helper" open={textIn(typed, "koko-teksti") !== ""}>
        <summary>{t.wholeText}</summary>
        <TextArea
          id="koko-teksti"
          name="koko-teksti"
          label={t.fields["koko-teksti"]}
          hint={t.wholeTextHint}
          defaultValue={textIn(typed, "koko-teksti")}
          required={false}
          rows={8}
        />
        <button type="submit" name="teko" value="jaa" className="quiet">
          {t.spread}
        </button>
      </details>
      <TextArea
        id="johdanto"
        name="johdanto"
        {...wordsOf(language, "johdanto")}
        fault={faults.get("johdanto")}
        defaultValue={textIn(typed, "johdanto")}
        required={false}
        rows={2}
        data={markdown(t.fields.johdanto)}
      />
      {sectionKeys.filter(isUsual).map((key) => (
        <SectionField key={key} {...part} section={key} />
      ))}
      <details className="helper" open={decisionKeys.some((key) => isInUse(key, part))}>
        <summary>{t.decision}</summary>
        <p>{t.decisionLead}</p>
        {decisionKeys.map((key) => (
          <SectionField key={key} {...part} section={key} />
        ))}
      </details>
    </section>
  );
}

function isUsual(key: SectionKey): boolean {
  return !decisionKeys.some((it) => it === key);
}

function isInUse(key: SectionKey, { typed, faults }: PartProps): boolean {
  return textIn(typed, `osa-${key}`) !== "" || faults.has(`osa-${key}`);
}

function SectionField({ language, typed, faults, section: key }: PartProps & { section: SectionKey }) {
  const heading = sectionHeadings[language][key];
  return (
    <TextArea
      id={`osa-${key}`}
      name={`osa-${key}`}
      label={heading}
      hint={texts(language).sections[key]}
      fault={faults.get(`osa-${key}`)}
      defaultValue={textIn(typed, `osa-${key}`)}
      required={false}
      rows={key === "what" || key === "how" ? 8 : 4}
      data={markdown(heading)}
    />
  );
}

/** The whole text as one, for who knows MDX or has what the form cannot hold. */
export function SourceField({ language, typed, faults }: PartProps) {
  const t = texts(language);
  return (
    <section aria-labelledby="lahdekoodi">
      <h2 id="lahdekoodi">{t.content}</h2>
      <p>{t.sourceLead}</p>
      <TextArea
        id="lahde"
        name="lahde"
        {...wordsOf(language, "lahde")}
        fault={faults.get("lahde")}
        defaultValue={textIn(typed, "lahde")}
        required={false}
        rows={28}
        data={markdown(t.fields.lahde)}
      />
    </section>
  );
}
