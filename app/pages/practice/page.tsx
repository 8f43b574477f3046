import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { AdoptionActsView } from "#app/pages/adoptions/shared/acts.tsx";
import type { ConsiderationView } from "#app/pages/adoptions/shared/considering.tsx";
import { AdoptionsSection } from "#app/pages/adoptions/shared/section.tsx";
import type { AdoptionsView } from "#app/pages/adoptions/shared/summary.ts";
import { ProposalsNotice } from "#app/pages/co-owners/shared/proposals.tsx";
import type { ProposalView } from "#app/pages/co-owners/shared/proposals-view.ts";
import { AskMakers } from "#app/pages/discussion/shared/ask-makers.tsx";
import type { AskMakersView } from "#app/pages/discussion/shared/ask-makers-view.ts";
import { Discussion, type DiscussionView } from "#app/pages/discussion/shared/discussion.tsx";
import { OwnerLinks, type OwnerView } from "#app/pages/owning/shared/links.tsx";
import { IsThisYours } from "#app/pages/owning/shared/take-over.tsx";
import type { PracticeBody } from "#app/practices/read.server.ts";
import type { ReadersQuestion } from "#app/practices/writing/missing.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { CardView } from "#app/ui/card-view.ts";
import type { FactView } from "#app/ui/fact-rows.ts";
import { Facts } from "#app/ui/facts.tsx";
import { type OwnPicksView, PickLine, PickScript } from "#app/ui/pick-line.tsx";
import type { Language } from "#db/schema.ts";
import { DecisionLinks } from "./decision-links.tsx";
import { MissingInformation } from "./missing-information.tsx";
import { Below } from "./shared/below.tsx";
import { Citation } from "./shared/citation.tsx";
import type { CitationView } from "./shared/citation-view.ts";
import { Origin } from "./shared/origin.tsx";
import { Others } from "./shared/others.tsx";
import { Contents, Sources } from "./shared/text.tsx";
import { texts } from "./texts.ts";
import { Viewpoints } from "./viewpoints.tsx";
import type { ViewpointsView } from "./viewpoints-view.ts";

interface PracticeProps {
  language: Language;
  card: CardView;
  createdAt: string;
  isModel: boolean;
  body: PracticeBody;
  facts: FactView[];
  citation: CitationView;
  discussion: DiscussionView;
  /** The adoptions that this reader may see. */
  adoptions: AdoptionsView & { acts: AdoptionActsView; consideration: ConsiderationView | null };
  /** The signed-in reader's list of picks; null for a visitor. */
  picks: OwnPicksView | null;
  /** The form for asking the practice's makers; null when nobody can be asked. */
  asking: AskMakersView | null;
  /** Questions of a reader that the text does not answer. */
  missing: ReadersQuestion[];
  viewpoints: ViewpointsView;
  /** The owners' acts; null for a reader who may not write for an owner. */
  owner: OwnerView | null;
  /** The proposed co-owners that this reader may see; null for a visitor. */
  proposing: { formToken: string; proposals: ProposalView[]; done: string | null } | null;
  ofTheme: CardView[];
  ofOrganisation: CardView[];
}

/** The page of a practice: facts, text, sources, adoptions, questions, discussion, other practices. */
export function PracticePage({
  language,
  card,
  createdAt,
  isModel,
  body,
  facts,
  citation,
  discussion,
  adoptions,
  picks,
  asking,
  missing,
  viewpoints,
  owner,
  proposing,
  ofTheme,
  ofOrganisation,
}: PracticeProps) {
  const t = sharedTexts(language).practice;
  const report = new URLSearchParams({ aihe: "ilmoitus", kaytanto: discussion.slug });
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={[{ name: sharedTexts(language).words.practices, href: href(language, "practices") }]}
        current={card.title}
        lang={card.language}
      />
      <article className="practice">
        <header>
          <p className="kind">{isModel ? t.kinds.model : t.kinds.practice}</p>
          <h1 lang={card.language}>{card.title}</h1>
          <p className="lead" lang={card.summaryLanguage}>
            {card.summary}
          </p>
          {card.languageName && <p className="small">{t.inLanguage(card.languageName)}</p>}
          <Origin language={language} card={card} notFound={body.details.notFound}>
            <IsThisYours language={language} {...discussion} />
          </Origin>
          <Stale language={language} card={card} />
          <PickLine language={language} slug={discussion.slug} own={picks} />
          {proposing && <ProposalsNotice language={language} {...proposing} />}
          {owner && <OwnerLinks language={language} slug={discussion.slug} {...owner} />}
        </header>
        <aside className="facts-card" aria-labelledby="perustiedot">
          <h2 id="perustiedot">{t.facts}</h2>
          <Facts facts={facts} />
          <DecisionLinks language={language} slug={discussion.slug} />
        </aside>
        <div className="practice-body">
          <Contents language={language} lang={card.language} headings={body.headings} />
          {/* The only place where stored HTML is inserted; publishing has sanitised it. */}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
          <div className="prose" lang={card.language} dangerouslySetInnerHTML={{ __html: body.html }} />
          <Below language={language} lang={card.language} details={body.details} />
          <Sources language={language} sources={body.sources} />
          <MissingInformation
            language={language}
            missing={missing}
            short={card.short}
            edit={owner && href(language, "edit", card.slug)}
          />
          <Viewpoints language={language} {...viewpoints} />
          <p className="age">
            {texts(language).published(formatDate(language, createdAt))}
            {body.number > 1 && ` · ${texts(language).updated(formatDate(language, card.publishedAt))}`}
            {" · "}
            <a href={citation.history}>
              {sharedTexts(language).words.history}
              {body.number > 1 && ` (${texts(language).revision(body.number)})`}
            </a>
            {card.confirmed && ` · ${sharedTexts(language).fresh.pageConfirmed(card.confirmed)}`}
          </p>
          <p className="small">
            <a href={`${href(language, "feedback")}?${report}`} rel="nofollow">
              {texts(language).report}
            </a>
          </p>
          <Citation language={language} citation={citation} />
        </div>
      </article>
      <AdoptionsSection language={language} {...adoptions} />
      <AskMakers language={language} asking={asking} />
      <Discussion language={language} {...discussion} />
      <Others id="samasta-aiheesta" title={texts(language).ofTheme} cards={ofTheme} language={language} />
      <Others
        id="samalta-jasenelta"
        title={texts(language).ofOrganisation}
        cards={ofOrganisation}
        language={language}
      />
      <PickScript own={picks} />
    </>
  );
}

/** A notice that the text has not been published or confirmed for a year. */
function Stale({ language, card }: Pick<PracticeProps, "language" | "card">) {
  const t = sharedTexts(language).fresh;
  if (!card.staleSince) return null;
  return (
    <div className="notice">
      <p>
        <strong>{t.pageStale}</strong> {t.pageStaleMore(card.staleSince)}
      </p>
    </div>
  );
}
