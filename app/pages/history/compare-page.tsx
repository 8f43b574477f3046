import { sharedTexts } from "#app/i18n/shared.ts";
import type { SourceDifference } from "#app/practices/history/compare-sources.ts";
import type { TextDifference } from "#app/practices/history/compare-texts.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { Language } from "#db/schema.ts";
import { Differences } from "./shared/differences.tsx";
import { MetadataChanges } from "./shared/metadata-changes.tsx";
import type { MetadataChangeView } from "./shared/metadata-view.ts";
import { SourceDifferences } from "./shared/source-differences.tsx";
import { texts } from "./texts.ts";
import type { HistoryView } from "./view.ts";

interface CompareProps {
  language: Language;
  slug: string;
  title: string;
  /** Why other revisions are shown than those in the address; null when they are the same. */
  adjustment: "adjusted" | "same" | null;
  /** Null when the practice has only one revision. */
  compared: {
    old: HistoryView;
    new: HistoryView;
    metadata: MetadataChangeView[];
    text: TextDifference | null;
    source: SourceDifference | null;
  } | null;
}

/** The changes between two revisions: author, time and note, the facts and the text, or the source. */
export function ComparePage({ language, slug, title, adjustment, compared }: CompareProps) {
  const t = texts(language);
  const history = href(language, "history", slug);
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={[
          { name: title, href: href(language, "practice", slug) },
          { name: sharedTexts(language).words.history, href: history },
        ]}
        current={t.compareTitle}
      />
      <h1>{t.compareTitle}</h1>
      {!compared && <p>{t.only}</p>}
      {adjustment && <p className="notice">{adjustment === "same" ? t.sameVersion : t.adjusted}</p>}
      {compared && <Compared language={language} slug={slug} {...compared} />}
      <p>
        <a href={history}>{sharedTexts(language).words.allRevisions}</a>
      </p>
    </>
  );
}

type ComparedProps = NonNullable<CompareProps["compared"]> & { language: Language; slug: string };

function Compared({ language, slug, old, new: newer, metadata, text, source }: ComparedProps) {
  const t = texts(language);
  const address = `${href(language, "compare", slug)}?vanha=${old.number}&uusi=${newer.number}`;
  return (
    <>
      <p className="lead">{t.between(old.number, newer.number)}</p>
      <dl className="compared">
        <Side name={t.oldVersion} language={language} slug={slug} entry={old} />
        <Side name={t.newVersion} language={language} slug={slug} entry={newer} />
      </dl>
      <nav className="views" aria-label={t.view}>
        <a href={address} aria-current={text ? "page" : undefined}>
          {t.asText}
        </a>
        <a href={`${address}&tapa=lahde`} aria-current={source ? "page" : undefined}>
          {t.asSource}
        </a>
      </nav>
      {text && (
        <>
          <h2>{t.metadata}</h2>
          <MetadataChanges language={language} changes={metadata} />
          <h2>{t.text}</h2>
          <Differences language={language} lang={newer.titleLanguage} difference={text} />
        </>
      )}
      {source && (
        <>
          <h2>{t.source}</h2>
          <SourceDifferences language={language} difference={source} />
        </>
      )}
    </>
  );
}

interface SideProps {
  name: string;
  language: Language;
  slug: string;
  entry: HistoryView;
}

function Side({ name, language, slug, entry }: SideProps) {
  const t = texts(language);
  return (
    <div>
      <dt>
        {name}: <a href={href(language, "revision", slug, entry.number)}>{t.version(entry.number)}</a>
      </dt>
      <dd>
        {entry.when} · {entry.who}
      </dd>
      <dd>
        {entry.note} {entry.restoredFrom !== null && t.restoredFrom(entry.restoredFrom)}
      </dd>
    </div>
  );
}
