import { sharedTexts } from "#app/i18n/shared.ts";
import { comparedTo, type ListQuery, listQueryString } from "#app/practices/list-query.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { FacetView } from "./facet-view.ts";
import { texts } from "./texts.ts";

interface ChipsProps {
  language: Language;
  /** Whose address the links lead to. The search keeps its words: there they are no filter. */
  page?: "practices" | "search";
  query: ListQuery;
  facets: FacetView[];
  /** Whom the list is compared to. */
  mine?: string;
}

/** What the reader chose, each as a link that takes it away, and one that takes all. */
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
            href={base + listQueryString({ ...comparedTo(query, ""), page: 1 })}
            label={t.remove(sharedTexts(language).likeness.chip(mine))}
            name={sharedTexts(language).likeness.chip(mine)}
          />
        )}
        {chosen.map((it) => (
          <Chip key={it.chip} href={base + it.chip} label={t.remove(it.name)} name={it.name} />
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
