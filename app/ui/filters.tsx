import { sharedTexts } from "#app/i18n/shared.ts";
import { type ListQuery, sortOrders } from "#app/practices/list/list-query.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { FacetView } from "./facet-view.ts";
import { texts } from "./texts.ts";

interface FiltersProps {
  language: Language;
  /** The page that the form leads to. The search page has its own field for words and its own order. */
  page?: "practices" | "search";
  query: ListQuery;
  facets: FacetView[];
}

/**
 * The filter form: one GET form with each facet as a collapsible group of checkboxes. The whole form is collapsed on
 * narrow screens.
 */
export function Filters({ language, page = "practices", query, facets }: FiltersProps) {
  const t = texts(language).practices;
  const title = page === "search" ? texts(language).search.filters : t.filters;
  return (
    <details className="filters">
      <summary>{title}</summary>
      <form action={href(language, page)} aria-label={title}>
        {page === "search" ? (
          <input type="hidden" name="q" value={query.q} />
        ) : (
          <WordsAndOrder language={language} query={query} />
        )}
        {query.mine && <input type="hidden" name="vertaa" value={query.mine} />}
        <button type="submit">{t.apply}</button>
        {facets
          .filter((facet) => facet.values.length > 0)
          .map((facet, index) => (
            <Facet key={facet.key} facet={facet} open={index < 3 || facet.values.some((it) => it.chosen)} />
          ))}
        <button type="submit">{t.apply}</button>
      </form>
    </details>
  );
}

function WordsAndOrder({ language, query }: Pick<FiltersProps, "language" | "query">) {
  const t = texts(language).practices;
  return (
    <>
      <label htmlFor="rajaa-q">{t.words}</label>
      <input id="rajaa-q" name="q" type="search" defaultValue={query.q} maxLength={200} />
      <label htmlFor="rajaa-jarjestys">{t.sort}</label>
      <select id="rajaa-jarjestys" name="jarjestys" defaultValue={query.order}>
        {query.mine && <option value="kaltaisuus">{sharedTexts(language).likeness.order}</option>}
        {sortOrders.map((order) => (
          <option key={order} value={order}>
            {t.orders[order]}
          </option>
        ))}
      </select>
    </>
  );
}

function Facet({ facet, open }: { facet: FacetView; open: boolean }) {
  return (
    <details className="facet" open={open}>
      <summary>{facet.name}</summary>
      <fieldset>
        <legend className="visually-hidden">{facet.name}</legend>
        {facet.values.map((value) => (
          <label key={value.slug} className="check">
            <input type="checkbox" name={facet.key} value={value.slug} defaultChecked={value.chosen} />
            <span>
              {value.name} <span className="count">({value.count})</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
