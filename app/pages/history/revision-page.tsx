import type { ReactNode } from "react";
import { sharedTexts } from "#app/i18n/shared.ts";
import { Below } from "#app/pages/practice/shared/below.tsx";
import { Citation } from "#app/pages/practice/shared/citation.tsx";
import type { CitationView } from "#app/pages/practice/shared/citation-view.ts";
import { Origin } from "#app/pages/practice/shared/origin.tsx";
import { Contents, Sources } from "#app/pages/practice/shared/text.tsx";
import type { PracticeRevision } from "#app/practices/read.server.ts";
import { Breadcrumb, practiceAncestors } from "#app/ui/breadcrumb.tsx";
import type { CardView } from "#app/ui/card-view.ts";
import type { FactView } from "#app/ui/fact-rows.ts";
import { Facts } from "#app/ui/facts.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface RevisionProps {
  language: Language;
  /** The card of the revision; its address is that of the practice. */
  card: CardView;
  isModel: boolean;
  revision: PracticeRevision;
  facts: FactView[];
  citation: CitationView;
  /** The day of publication, in words. */
  date: string;
  history: { address: string; changes: string | null; restore: string | null; redact: string | null };
  /** The form that restores this revision, when the address asks for it. */
  children?: ReactNode;
}

/** One revision of a practice as it was published, with a link to the newest. */
export function RevisionPage({
  language,
  card,
  isModel,
  revision,
  facts,
  citation,
  date,
  history,
  children,
}: RevisionProps) {
  const t = texts(language);
  const status = revision.isNewest ? t.revision.isNewest : t.revision.isOld;
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={practiceAncestors(language, { name: card.title, href: card.href })}
        current={t.revision.here(revision.number)}
      />
      <article className="practice">
        <header>
          <p className="kind">
            {isModel ? sharedTexts(language).practice.kinds.model : sharedTexts(language).practice.kinds.practice}
          </p>
          <h1 lang={card.language}>{card.title}</h1>
          <div className="notice">
            <p>
              <strong>{status(revision.number, date)}</strong>{" "}
              <a href={card.href}>{revision.isNewest ? t.revision.toPractice : t.revision.toNewest}</a>
            </p>
            <p className="version-links">
              <a href={history.address}>{sharedTexts(language).words.history}</a>
              {history.changes && <a href={history.changes}>{t.whatNamed(revision.number)}</a>}
              {history.restore && (
                <a href={history.restore} rel="nofollow">
                  {t.restoreNamed(revision.number)}
                </a>
              )}
              {history.redact && (
                <a href={history.redact} rel="nofollow">
                  {sharedTexts(language).words.removeForGood}
                </a>
              )}
            </p>
          </div>
          {children}
          <p className="lead" lang={card.summaryLanguage}>
            {card.summary}
          </p>
          {card.languageName && <p className="small">{sharedTexts(language).practice.inLanguage(card.languageName)}</p>}
          <Origin language={language} card={card} notFound={revision.details.notFound} />
        </header>
        <aside className="facts-card" aria-labelledby="perustiedot">
          <h2 id="perustiedot">{sharedTexts(language).practice.facts}</h2>
          <Facts facts={facts} />
        </aside>
        <div className="practice-body">
          <Contents language={language} lang={card.language} headings={revision.headings} />
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: publishing has sanitised it */}
          <div className="prose" lang={card.language} dangerouslySetInnerHTML={{ __html: revision.html }} />
          <Below language={language} lang={card.language} details={revision.details} />
          <Sources language={language} sources={revision.sources} />
          <Citation language={language} citation={citation} />
        </div>
      </article>
    </>
  );
}
