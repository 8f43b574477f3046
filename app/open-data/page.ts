import { licence, licenceUrl } from "./licence.ts";
import type { OpenList } from "./lists.ts";

/** The query parameters of paging, with their least, greatest and default values. */
export const bounds = [
  { name: "page", minimum: 1, maximum: 1_000_000, defaultValue: 1 },
  { name: "per_page", minimum: 1, maximum: 100, defaultValue: 20 },
] as const;

/** The requested page of a list and the items on a page, both within `bounds`. */
export interface Paging {
  page: number;
  perPage: number;
}

/** Returns one page of a list; a page after the last has no items, and its `previous` is the last page. */
export function pageOf({ items, total, attribution }: OpenList, { page, perPage }: Paging, address: string) {
  const pages = Math.max(1, Math.ceil(total / perPage));
  const at = (number: number) => `${address}?${new URLSearchParams({ page: `${number}`, per_page: `${perPage}` })}`;
  return {
    licence,
    licenceUrl,
    attribution,
    total,
    page,
    perPage,
    pages,
    next: page < pages ? at(page + 1) : null,
    previous: page > 1 ? at(Math.min(page - 1, pages)) : null,
    items: items((page - 1) * perPage, page * perPage),
  };
}
