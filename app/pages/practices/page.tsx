import { sharedTexts } from "#app/i18n/shared.ts";
import { type ListQuery, listQueryString } from "#app/practices/list/list-query.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { CardView } from "#app/ui/card-view.ts";
import { Chips } from "#app/ui/chips.tsx";
import type { FacetView } from "#app/ui/facet-view.ts";
import { FeedLink } from "#app/ui/feed-link.tsx";
import { Filters } from "#app/ui/filters.tsx";
import { LikenessChoice } from "#app/ui/likeness/choice.tsx";
import type { LikenessView } from "#app/ui/likeness/view.ts";
import { Pages } from "#app/ui/pages.tsx";
import { PicksIntro } from "#app/ui/pick-line.tsx";
import { CardList } from "#app/ui/practice-card.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface PracticesProps {
  language: Language;
  query: ListQuery;
  facets: FacetView[];
  likeness: LikenessView;
  cards: CardView[];
  total: number;
  page: number;
  pages: number;
  isNarrowed: boolean;
}

/** The list of practices with its filters and pages. */
export function PracticesPage(props: PracticesProps) {
  const { language, query, facets, likeness, cards, total, page, pages, isNarrowed } = props;
  const to = (number: number) => href(language, "practices") + listQueryString({ ...query, page: number });
  const t = sharedTexts(language).words;
  return (
    <>
      <Breadcrumb language={language} current={t.practices} />
      <h1>{t.practices}</h1>
      <p className="lead">{texts(language).lead}</p>
      <PicksIntro language={language} />
      <LikenessChoice language={language} query={query} likeness={likeness} />
      <div className="list-and-filters">
        <Filters language={language} query={query} facets={facets} />
        <section aria-labelledby="tulokset" className="results">
          <h2 id="tulokset">{t.practiceCount(total)}</h2>
          {isNarrowed && <Chips language={language} query={query} facets={facets} mine={likeness.mine?.name} />}
          {total === 0 ? (
            <p>
              {texts(language).none} {texts(language).noneHelp}
            </p>
          ) : (
            <CardList cards={cards} language={language} heading="h3" pickable />
          )}
          <Pages language={language} page={page} pages={pages} to={to} />
          <FeedLink language={language} feed="feed" />
        </section>
      </div>
    </>
  );
}
