import { licence, licenceUrl } from "./licence.ts";
import type { OpenList } from "./lists.ts";

/** Which part of a list is asked for: `page` from 1, `perPage` from 1 to 100. */
export interface Paging {
  page: number;
  perPage: number;
}

/** One page of a list; one behind the last has no items and leads back to the last. */
export function pageOf({ items, attribution }: OpenList, { page, perPage }: Paging, address: string) {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const at = (number: number) => `${address}?${new URLSearchParams({ page: `${number}`, per_page: `${perPage}` })}`;
  return {
    ...{ licence, licenceUrl, attribution },
    ...{ total: items.length, page, perPage, pages },
    next: page < pages ? at(page + 1) : null,
    previous: page > 1 ? at(Math.min(page - 1, pages)) : null,
    items: items.slice((page - 1) * perPage, page * perPage),
  };
}
