import { type ListQuery, listQueryString } from "#app/practices/list/list-query.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

/** The address of a search; without words that of the list of practices with the same filters. */
export function searchHref(language: Language, query: ListQuery): string {
  return href(language, query.q ? "search" : "practices") + listQueryString(query);
}
