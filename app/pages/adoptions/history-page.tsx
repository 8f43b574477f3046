import { changeFields, type Field } from "#app/adoptions/fields.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { MetadataChanges } from "#app/pages/history/shared/metadata-changes.tsx";
import { href } from "#app/routes.ts";
import { Breadcrumb, practiceAncestors } from "#app/ui/breadcrumb.tsx";
import type { Language } from "#db/schema.ts";
import type { AdoptionVersionView } from "./history-view.ts";
import { texts } from "./texts.ts";

interface AdoptionHistoryProps {
  language: Language;
  slug: string;
  title: string;
  titleLanguage: Language;
  organisation: { slug: string; name: string };
  /** The current values of the card in words, by field. */
  answers: Record<Field, string>;
  answersLanguage: Language;
  ownPractice: string | null;
  versions: AdoptionVersionView[];
  removed: boolean;
  mayWrite: boolean;
  /** Whether the reader may remove the card's texts for good. */
  mayRedact: boolean;
}

/** The fields shown, in the order of the form. `shown`, `ownPractice` and `language` are not in the list. */
const fieldOrder: readonly Field[] = [
  "status",
  "since",
  "ended",
  "audience",
  ...changeFields,
  "work",
  "money",
  "results",
  "evidence",
  "measure",
  "otherwise",
  "advice",
  "contact",
  "candid",
];
/** The fields whose values are in the page's language. */
const choiceFields: readonly Field[] = ["status", "since", "ended", "work", "money", "evidence"];

/** The whole card of an organisation, and its versions. */
export function AdoptionHistoryPage(props: AdoptionHistoryProps) {
  const { language, slug, title, titleLanguage, organisation, versions, removed, mayWrite, mayRedact } = props;
  const t = texts(language);
  const practice = href(language, "practice", slug);
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={practiceAncestors(language, { name: title, href: practice })}
        current={organisation.name}
      />
      <h1>{t.history.title(organisation.name)}</h1>
      <p className="lead">
        <a href={practice} lang={titleLanguage}>
          {title}
        </a>
      </p>
      {removed && <p className="notice">{t.history.removed}</p>}
      {mayWrite && (
        <p>
          <a className="button" href={`${href(language, "adoption", slug)}?jasen=${organisation.slug}`}>
            {t.own.edit}
          </a>
        </p>
      )}
      {mayRedact && (
        <p>
          <a href={`${href(language, "redaction", slug)}?kortti=${organisation.slug}`}>
            {sharedTexts(language).words.removeForGood}
          </a>
        </p>
      )}
      <h2>{t.history.now}</h2>
      <Now {...props} />
      <h2>{t.history.versions}</h2>
      <ol className="versions adoption-versions" reversed>
        {versions.map((it) => (
          <Version key={it.number} language={language} version={it} />
        ))}
      </ol>
    </>
  );
}

function Now({ language, answers, answersLanguage, ownPractice }: AdoptionHistoryProps) {
  const t = sharedTexts(language).adoptions;
  return (
    <dl className="adoption-whole">
      {fieldOrder
        .filter((field) => answers[field] !== "")
        .map((field) => (
          <div key={field} className={field === "candid" ? "for-members" : undefined}>
            <dt>
              {t.names[field]}
              {field === "candid" && <span className="badge">{t.membersOnly}</span>}
            </dt>
            <dd lang={choiceFields.includes(field) ? undefined : answersLanguage} className="as-written">
              {answers[field]}
            </dd>
          </div>
        ))}
      {ownPractice && (
        <div>
          <dt>{t.names.ownPractice}</dt>
          <dd lang={answersLanguage}>
            <a href={ownPractice}>{answers.ownPractice}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Version({ language, version }: { language: Language; version: AdoptionVersionView }) {
  const t = texts(language);
  const { number, when, who, membersOnly, changes } = version;
  return (
    <li>
      <h3>{t.history.version(number)}</h3>
      <p className="small">
        {when} · {who} {membersOnly && <span className="badge">{sharedTexts(language).adoptions.membersOnly}</span>}
      </p>
      {changes === null && <p>{t.history.first}</p>}
      {changes?.length === 0 && <p>{t.history.same}</p>}
      {changes !== null && changes.length > 0 && <MetadataChanges language={language} changes={changes} />}
    </li>
  );
}
