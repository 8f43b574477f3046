import { licence, licenceUrl } from "./licence.ts";
import type { OpenList } from "./lists.ts";

/** What one may ask of paging, in the order page and number of items; in between these, both ends included. */
export const bounds = [
  { name: "page", least: 1, most: 1_000_000, otherwise: 1 },
  { name: "per_page", least: 1, most: 100, otherwise: 20 },
] as const;

/** Which part of a list is asked for, within the bounds. */
export interface Paging {
  page: number;
  perPage: number;
}

/** One page of a list; one behind the last has no items and leads back to the last. */
export function pageOf({ items, attribution }: OpenList, { page, perPage }: Paging, address: string) {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const at = (number: number) => `${address}?${new URLSearchParams({ page: `${number}`, per_page: `${perPage}` })}`;
  return {
    licence,
    licenceUrl,
    attribution,
    total: items.length,
    page,
    perPage,
    pages,
    next: page < pages ? at(page + 1) : null,
    previous: page > 1 ? at(Math.min(page - 1, pages)) : null,
    items: items.slice((page - 1) * perPage, page * perPage),
  };
}
