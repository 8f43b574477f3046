import type { InnokylaField, InnokylaGroup } from "#app/briefs/innokyla.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb, practiceAncestors } from "#app/ui/breadcrumb.tsx";
import { PageScript } from "#app/ui/page-script.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface InnokylaProps {
  language: Language;
  slug: string;
  title: string;
  /** The language of the practice. */
  textLanguage: Language;
  fields: InnokylaField[];
  /** Whether the text was not written by the organisation that owns the practice. */
  isWrittenByOthers: boolean;
}

const groups: InnokylaGroup[] = ["perustiedot", "kuvaus", "kehittamisen-polku", "muut"];

/** A practice as the fields of Innokylä's form, each with a button that copies it. */
export function InnokylaPage({ language, slug, title, textLanguage, fields, isWrittenByOthers }: InnokylaProps) {
  const t = texts(language).innokyla;
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={practiceAncestors(language, { name: title, href: href(language, "practice", slug) })}
        current={t.short}
      />
      <h1>{t.title}</h1>
      <p className="lead" lang={textLanguage}>
        {title}
      </p>
      <p>{t.lead}</p>
      {isWrittenByOthers && <p className="notice">{t.others}</p>}
      <p>
        <button type="button" className="quiet" data-copy-all hidden data-name={t.allFields}>
          {t.copyAll}
        </button>
      </p>
      <p>
        <a href={href(language, "innokylaText", slug)}>{t.download}</a>
        {" · "}
        <a href="https://innokyla.fi/">{t.site}</a>
      </p>
      {groups.map((group) => (
        <section key={group} aria-labelledby={group} className="form innokyla">
          <h2 id={group} lang="fi">
            {t.groups[group]}
          </h2>
          {group === "muut" && <p>{t.unchecked}</p>}
          {fields
            .filter((field) => field.group === group)
            .map((field) => (
              <CopyField key={field.id} language={language} field={field} textLanguage={textLanguage} />
            ))}
        </section>
      ))}
      <p role="status" data-copied={t.copied} className="copied" />
      <PageScript name="print-and-copy" />
    </>
  );
}

function CopyField({
  language,
  field,
  textLanguage,
}: {
  language: Language;
  field: InnokylaField;
  textLanguage: Language;
}) {
  const t = texts(language).innokyla;
  const { id, name, text } = field;
  if (text === "")
    return (
      <div className="field">
        <h3 lang="fi">{name}</h3>
        <p className="untold">{t.empty[field.empty]}</p>
      </div>
    );
  return (
    <div className="field">
      <h3>
        <label htmlFor={id} lang="fi">
          {name}
        </label>
      </h3>
      <textarea id={id} lang={textLanguage} readOnly rows={rowsFor(text)} defaultValue={text} />
      <button type="button" className="quiet" data-copy={id} hidden aria-label={t.copyNamed(name)}>
        {t.copy}
      </button>
    </div>
  );
}

/** Returns about as many rows as the text takes at 75 characters a row, at most 16. */
function rowsFor(text: string): number {
  const rows = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 75)), 0);
  return Math.min(rows, 16);
}
