import { type ListQuery, listQueryString } from "#app/practices/list-query.ts";
import { href } from "#app/routes.ts";
import type { LinkView } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";

/** A link with how many results it leads to. */
export type CountedLink = LinkView & { count: number };

/** The address of a search. Without words it is the list that shows what the choices leave. */
export function searchHref(language: Language, query: ListQuery): string {
  return href(language, query.q ? "search" : "practices") + listQueryString(query);
}
