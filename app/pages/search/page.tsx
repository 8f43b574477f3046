import { facetKeys } from "#app/practices/list/facets.ts";
import type { ListQuery } from "#app/practices/list/list-query.ts";
import { LONGEST_QUERY } from "#app/search/longest-query.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { CountedLink } from "#app/ui/card-view.ts";
import { SearchForm } from "#app/ui/search-form.tsx";
import { ThemeList } from "#app/ui/theme-list.tsx";
import type { Language } from "#db/schema.ts";
import { SearchResults } from "./results.tsx";
import { texts } from "./texts.ts";
import type { SearchView } from "./view.ts";

export interface SearchProps {
  language: Language;
  /** The words as sent, at most 2,000 characters. */
  typed: string;
  query: ListQuery;
  /** Number of characters when the words are longer than `LONGEST_QUERY`, otherwise 0. */
  tooLong: number;
  page: number;
  pages: number;
  /** Null without words, and when they are too long. */
  found: SearchView | null;
  /** Themes with a name similar to the words; only after a search without results. */
  nearest: CountedLink[];
  /** The current themes of the network that have practices. */
  themes: CountedLink[];
  /** Whether the reader may write practices. */
  writes: boolean;
}

/** The search form with its results; without words an invitation to search or to browse by theme. */
export function SearchPage(props: SearchProps) {
  const { language, typed, query, tooLong, found, themes } = props;
  const t = texts(language);
  return (
    <>
      <Breadcrumb language={language} current={t.title} />
      <h1>{t.title}</h1>
      <SearchForm language={language} query={typed} hint={typed === ""}>
        {facetKeys.flatMap((key) =>
          query.selection[key].map((value) => <input key={`${key} ${value}`} type="hidden" name={key} value={value} />),
        )}
        {query.mine && <input type="hidden" name="vertaa" value={query.mine} />}
      </SearchForm>
      {found ? (
        <SearchResults {...props} found={found} />
      ) : (
        <>
          {tooLong > 0 ? (
            <p role="status" className="notice">
              {t.tooLong(tooLong, LONGEST_QUERY)}
            </p>
          ) : (
            <p>{t.start}</p>
          )}
          <h2>{t.byTheme}</h2>
          <ThemeList language={language} themes={themes} />
        </>
      )}
    </>
  );
}
