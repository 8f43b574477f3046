import { facetKeys } from "#app/practices/facets.ts";
import type { ListQuery } from "#app/practices/list-query.ts";
import { LONGEST_QUERY } from "#app/search/longest-query.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { SearchForm } from "#app/ui/search-form.tsx";
import type { ThemeCount } from "#app/ui/theme-counts.ts";
import { ThemeList } from "#app/ui/theme-list.tsx";
import type { Language } from "#db/schema.ts";
import { SearchResults } from "./results.tsx";
import { texts } from "./texts.ts";
import type { SearchView } from "./view.ts";

export interface SearchProps {
  language: Language;
  /** As it came, however long. */
  typed: string;
  query: ListQuery;
  /** How many characters were typed when they are too many, else 0. */
  tooLong: number;
  page: number;
  pages: number;
  /** Null when nothing was searched for. */
  found: SearchView | null;
  /** Themes whose names are near the words that found nothing. */
  nearest: ThemeCount[];
  /** The themes of this period. */
  themes: ThemeCount[];
  /** May write practices. */
  writes: boolean;
}

/** The search and what it found; without words an invitation to type, or to browse by theme. */
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
