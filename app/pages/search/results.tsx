import { sharedTexts } from "#app/i18n/shared.ts";
import { Chips } from "#app/ui/chips.tsx";
import { Filters } from "#app/ui/filters.tsx";
import { LikenessChoice } from "#app/ui/likeness/choice.tsx";
import { Marked } from "#app/ui/marked.tsx";
import { Pages } from "#app/ui/pages.tsx";
import { PicksIntro } from "#app/ui/pick-line.tsx";
import { Card } from "#app/ui/practice-card.tsx";
import type { Language } from "#db/schema.ts";
import { SearchHelp } from "./help.tsx";
import { searchHref } from "./links.ts";
import type { SearchProps } from "./page.tsx";
import { RemarkHits } from "./remark-hits.tsx";
import { SearchShortcuts } from "./shortcuts.tsx";
import { texts } from "./texts.ts";
import type { SearchView } from "./view.ts";

/** The results of a search: their number, a correction, shortcuts, filters, hits, then hits in cards and comments. */
export function SearchResults(props: SearchProps & { found: SearchView }) {
  const { language, query, found, page, pages } = props;
  const t = texts(language);
  const { total, facets, isNarrowed, likeness, hits, partial, correction } = found;
  const words = correction?.query ?? query.q;
  const none = isNarrowed ? t.noneNarrowed : t.none;
  // With one hit and no filter chosen there is nothing to narrow.
  const hasFilters = isNarrowed || total > 1;
  return (
    <>
      <p role="status" className="result-count">
        {total === 0 ? none(words) : partial ? t.resultsSome(total, words) : t.results(total, words)}
      </p>
      {correction && (
        <p className="notice">
          {t.didYouMean}{" "}
          <a href={correction.href}>
            <Marked segments={correction.segments} as="strong" />
          </a>
          ? {query.q.includes(" ") ? t.correctedSome(query.q) : t.corrected(query.q)}{" "}
          <a href={searchHref(language, { ...query, exact: true, page: 1 })}>{t.exactly}</a>
        </p>
      )}
      <SearchShortcuts language={language} found={found} />
      {(hasFilters || query.mine) && (
        <LikenessChoice language={language} page="search" query={query} likeness={likeness} />
      )}
      <div className={hasFilters ? "list-and-filters" : undefined}>
        {hasFilters && <Filters language={language} page="search" query={query} facets={facets} />}
        <div className="results">
          {(isNarrowed || likeness.mine) && (
            <Chips language={language} page="search" query={query} facets={facets} mine={likeness.mine?.name} />
          )}
          {total === 0 && <SearchHelp {...props} />}
          {hits.length > 0 && (
            <section aria-labelledby="osumat">
              <h2 id="osumat">{t.practices}</h2>
              <PicksIntro language={language} />
              {partial && <p className="notice">{t.partial}</p>}
              <ol className="hits">
                {hits.map(({ card, title, passage }) => (
                  <li key={card.href}>
                    <Card
                      card={card}
                      language={language}
                      heading="h3"
                      pickable
                      title={<Marked segments={title} />}
                      passage={<Marked segments={passage} />}
                    />
                  </li>
                ))}
              </ol>
              <Pages
                language={language}
                page={page}
                pages={pages}
                to={(number) => searchHref(language, { ...query, page: number })}
              />
            </section>
          )}
          {page === 1 && <SearchAdoptions language={language} found={found} />}
          {page === 1 && <SearchComments language={language} found={found} />}
        </div>
      </div>
    </>
  );
}

/** Hits in adoption cards. */
function SearchAdoptions({ language, found }: { language: Language; found: SearchView }) {
  const { adoptions, moreAdoptions } = found;
  const t = texts(language);
  const hits = adoptions.map(({ href, organisation, practice, passage, language: words, status, savedAt, demo }) => ({
    href,
    passage,
    language: words,
    before: sharedTexts(language).adoptions.statuses[status],
    at: savedAt,
    heading: (
      <>
        {organisation}: <span lang={practice.language}>{practice.title}</span>
      </>
    ),
    ...(demo ? { after: sharedTexts(language).adoptions.demo } : {}),
  }));
  const lead = moreAdoptions ? t.adoptionsBest : t.adoptionsText;
  return <RemarkHits language={language} id="sovelluksista" title={t.adoptions} lead={lead} hits={hits} />;
}

/** Hits in comments. */
function SearchComments({ language, found }: { language: Language; found: SearchView }) {
  const { comments, moreComments } = found;
  const t = texts(language);
  const hits = comments.map(({ href, kind, title, passage, language: words, organisation, createdAt }) => ({
    href,
    passage,
    language: words,
    before: organisation,
    at: createdAt,
    heading: (
      <>
        {sharedTexts(language).discussion.kinds[kind]}: <span lang={words}>{title}</span>
      </>
    ),
  }));
  const lead = moreComments ? t.commentsBest : t.commentsText;
  return <RemarkHits language={language} id="keskustelusta" title={t.comments} lead={lead} hits={hits} />;
}
