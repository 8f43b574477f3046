import { sharedTexts } from "#app/i18n/shared.ts";
import { type ListQuery, listQueryString, withComparison } from "#app/practices/list/list-query.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { FacetView } from "./facet-view.ts";
import { texts } from "./texts.ts";

interface ChipsProps {
  language: Language;
  /** The page that the links lead to. On the search page the words are the search itself and not a filter. */
  page?: "practices" | "search";
  query: ListQuery;
  facets: FacetView[];
  /** Name of the municipality or county that the list is compared to. */
  mine?: string;
}

/** The chosen filters, each as a link that removes it, and a link that removes all. */
export function Chips({ language, page = "practices", query, facets, mine }: ChipsProps) {
  const t = texts(language).practices;
  const base = href(language, page);
  const words = page === "practices" ? query.q : "";
  const chosen = facets.flatMap((facet) => facet.values.filter((it) => it.chosen));
  const clear = page === "search" && query.q ? `?${new URLSearchParams({ q: query.q })}` : "";
  return (
    <div className="chips">
      <ul aria-label={t.chosen}>
        {words && (
          <Chip
            href={base + listQueryString({ ...query, q: "", page: 1 })}
            label={t.remove(words)}
            name={`”${words}”`}
          />
        )}
        {mine && (
          <Chip
            href={base + listQueryString({ ...withComparison(query, ""), page: 1 })}
            label={t.remove(sharedTexts(language).likeness.chip(mine))}
            name={sharedTexts(language).likeness.chip(mine)}
          />
        )}
        {chosen.map((it) => (
          <Chip key={it.removal} href={base + it.removal} label={t.remove(it.name)} name={it.name} />
        ))}
      </ul>
      <a href={base + clear}>{sharedTexts(language).words.clearFilters}</a>
    </div>
  );
}

function Chip({ href: address, label, name }: { href: string; label: string; name: string }) {
  return (
    <li>
      <a className="chip" href={address} aria-label={label}>
        {name} <span aria-hidden="true">×</span>
      </a>
    </li>
  );
}
