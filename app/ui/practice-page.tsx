import { formatDate } from "#app/i18n/format.ts";
import { messages } from "#app/i18n/messages.ts";
import type { PracticeBody } from "#app/practices/read.server.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import type { CardView } from "./card-view.ts";
import { Facts } from "./facts.tsx";
import type { FactView } from "./facts-view.ts";
import { CardList } from "./practice-card.tsx";

interface PracticeProps {
  language: Language;
  card: CardView;
  createdAt: string;
  isModel: boolean;
  body: PracticeBody;
  facts: FactView[];
  ofTheme: CardView[];
  ofOrganisation: CardView[];
}

/** One write-up, whole: what it is, the facts, the text, where it comes from, what stands beside it. */
export function PracticePage({
  language,
  card,
  createdAt,
  isModel,
  body,
  facts,
  ofTheme,
  ofOrganisation,
}: PracticeProps) {
  const t = messages(language).practice;
  return (
    <>
      <Breadcrumb
        language={language}
        way={[{ name: messages(language).practices.title, href: href(language, "practices") }]}
        here={card.title}
        lang={card.language}
      />
      <article className="practice">
        <header>
          <p className="kind">{isModel ? t.kinds.model : t.kinds.practice}</p>
          <h1 lang={card.language}>{card.title}</h1>
          <p className="lead" lang={card.language}>
            {card.summary}
          </p>
          {card.languageName && <p className="small">{t.inLanguage(card.languageName)}</p>}
          <Origin language={language} card={card} isModel={isModel} />
        </header>
        <aside className="facts-card" aria-labelledby="perustiedot">
          <h2 id="perustiedot">{t.facts}</h2>
          <Facts facts={facts} />
        </aside>
        <div className="practice-body">
          <Contents language={language} lang={card.language} headings={body.headings} />
          {/* The one place where stored HTML is drawn: publishing has sanitised it. */}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
          <div className="prose" lang={card.language} dangerouslySetInnerHTML={{ __html: body.html }} />
          <Sources language={language} sources={body.sources} />
          <p className="age">
            {t.published(formatDate(language, createdAt))}
            {body.number > 1 && ` · ${t.updated(formatDate(language, card.publishedAt))} · ${t.revision(body.number)}`}
          </p>
        </div>
      </article>
      <Others id="samasta-aiheesta" title={t.ofTheme} cards={ofTheme} language={language} />
      <Others id="samalta-jasenelta" title={t.ofOrganisation} cards={ofOrganisation} language={language} />
    </>
  );
}

function Origin({ language, card, isModel }: Pick<PracticeProps, "language" | "card" | "isModel">) {
  const t = messages(language).practice;
  if (!card.publicSources && !card.example) return null;
  return (
    <div className="notice">
      {card.publicSources && (
        <p>
          <strong>{isModel ? t.publicSourcesModel : t.publicSources}.</strong> {t.publicSourcesMore} {t.yours}{" "}
          <a href={`${href(language, "about")}#haltuun`}>{t.yoursHow}</a>
        </p>
      )}
      {card.example && (
        <p>
          <strong>{t.example}.</strong> {t.exampleMore}
        </p>
      )}
    </div>
  );
}

function Contents({
  language,
  lang,
  headings,
}: {
  language: Language;
  lang: Language;
  headings: PracticeBody["headings"];
}) {
  const tops = headings.filter((it) => it.depth === 2);
  if (tops.length < 3) return null;
  return (
    <nav className="contents" aria-labelledby="sisallys">
      <h2 id="sisallys">{messages(language).practice.contents}</h2>
      <ol lang={lang}>
        {tops.map((it) => (
          <li key={it.id}>
            <a href={`#${it.id}`}>{it.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Sources({ language, sources }: { language: Language; sources: string[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="lahteet" className="sources">
      <h2 id="lahteet">{messages(language).practice.sources}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source}>
            <a href={source} rel="noopener">
              {source.replace(/^https?:\/\/(www\.)?/, "")}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ id, title, cards, language }: { id: string; title: string; cards: CardView[]; language: Language }) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id} className="others">
      <h2 id={id}>{title}</h2>
      <CardList cards={cards} language={language} heading="h3" />
    </section>
  );
}
