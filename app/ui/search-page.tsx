import { messages } from "#app/i18n/messages.ts";
import { href } from "#app/routes.ts";
import type { Segment } from "#app/search/types.ts";
import type { Language } from "#db/schema.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import type { CardView, LinkView } from "./card-view.ts";
import { Marked } from "./marked.tsx";
import { Pages } from "./pages.tsx";
import { Card } from "./practice-card.tsx";
import { SearchForm } from "./search-form.tsx";

interface SearchProps {
  language: Language;
  query: string;
  tooLong: boolean;
  total: number;
  partial: boolean;
  page: number;
  pages: number;
  hits: { card: CardView; title: Segment[]; passage: Segment[] }[];
  organisations: LinkView[];
  themes: LinkView[];
}

/** The search and what it found; help when it found nothing. */
export function SearchPage(props: SearchProps) {
  const { language, query, tooLong, total, partial, hits, organisations, themes, page, pages } = props;
  const t = messages(language).search;
  const to = (number: number) =>
    `${href(language, "search")}?${new URLSearchParams({ q: query, sivu: String(number) })}`;
  return (
    <>
      <Breadcrumb language={language} here={t.title} />
      <h1>{t.title}</h1>
      <SearchForm language={language} query={query} hint={query === ""} />
      {query === "" ? (
        <p>{t.start}</p>
      ) : (
        <>
          <p role="status" className="result-count">
            {total === 0 ? t.none(query) : t.results(total, query)} {tooLong && t.tooLong}
          </p>
          <Links title={t.members} links={organisations} />
          <Links title={t.themes} links={themes} />
          {total === 0 && <NothingFound language={language} />}
          {hits.length > 0 && (
            <section aria-labelledby="osumat">
              <h2 id="osumat">{t.practices}</h2>
              {partial && <p className="notice">{t.partial}</p>}
              <ol className="hits">
                {hits.map(({ card, title, passage }) => (
                  <li key={card.href}>
                    <Card
                      card={card}
                      language={language}
                      heading="h3"
                      title={<Marked segments={title} />}
                      passage={<Marked segments={passage} />}
                    />
                  </li>
                ))}
              </ol>
              <Pages language={language} page={page} pages={pages} to={to} />
            </section>
          )}
        </>
      )}
    </>
  );
}

function Links({ title, links }: { title: string; links: LinkView[] }) {
  if (links.length === 0) return null;
  return (
    <section className="search-links" aria-label={title}>
      <h2>{title}</h2>
      <ul className="tags large">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingFound({ language }: { language: Language }) {
  const t = messages(language).search;
  return (
    <section className="notice">
      <p>{t.noneHelp}</p>
      <ul>
        {t.noneTips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
        <li>
          <a href={href(language, "themes")}>{t.noneBrowse}</a>
        </li>
        <li>
          <a href={href(language, "practices")}>{t.noneAll}</a>
        </li>
      </ul>
    </section>
  );
}
