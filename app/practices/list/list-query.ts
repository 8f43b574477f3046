import { type FacetKey, facetKeys, forEachFacet, type Selection } from "./facets.ts";

export const sortOrders = ["uusin", "nimi", "koko"] as const;
export type PlainOrder = (typeof sortOrders)[number];
/** The order by likeness needs an organisation to compare with. */
export type SortOrder = PlainOrder | "kaltaisuus";

/** The query of the practice list's address. Invalid values in the address are left out and are not an error. */
export interface ListQuery {
  selection: Selection;
  /** Search words, at most 200 characters. */
  q: string;
  /** The municipality or county to compare with, as written in the address, at most 80 characters; "" for none. */
  mine: string;
  order: SortOrder;
  /** Search for the words as they are, without correcting them. */
  exact: boolean;
  /** From 1. */
  page: number;
}

/** Reads a query string. Repeated parameters of a facet are alternatives. */
export function parseListQuery(params: URLSearchParams): ListQuery {
  const mine = (params.get("vertaa") ?? "").trim().slice(0, 80);
  const order = params.get("jarjestys");
  return {
    selection: forEachFacet((key) => [...new Set(params.getAll(key).filter(isSlug))].slice(0, 50)),
    q: (params.get("q") ?? "").trim().slice(0, 200),
    mine,
    order: sortOrders.find((it) => it === order) ?? defaultOrder(mine),
    exact: params.get("tarkka") === "1",
    page: parsePage(params),
  };
}

/** The order without one in the address: by likeness when there is an organisation to compare with. */
export function defaultOrder(mine: string): SortOrder {
  return mine ? "kaltaisuus" : "uusin";
}

/** The query with another organisation to compare with, or none with "". A default order changes accordingly. */
export function withComparison(query: ListQuery, mine: string): ListQuery {
  const isUsual = query.order === defaultOrder(query.mine);
  return { ...query, mine, order: isUsual ? defaultOrder(mine) : query.order };
}

/** Whether a value of any facet is selected. */
export function isNarrowed({ selection }: Pick<ListQuery, "selection">): boolean {
  return Object.values(selection).some((values) => values.length > 0);
}

/** The number of the page, from 1; 1 for an invalid value. */
export function parsePage(params: URLSearchParams): number {
  const page = Number(params.get("sivu") ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}

function isSlug(value: string): boolean {
  return value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** The query string of a list query without its default values; "" when all are. */
export function listQueryString(query: ListQuery): string {
  const params = new URLSearchParams();
  if (query.q) params.set("q", query.q);
  for (const key of facetKeys) for (const value of query.selection[key]) params.append(key, value);
  if (query.mine) params.set("vertaa", query.mine);
  if (query.order !== defaultOrder(query.mine)) params.set("jarjestys", query.order);
  if (query.exact && query.q) params.set("tarkka", "1");
  if (query.page > 1) params.set("sivu", String(query.page));
  const text = params.toString();
  return text && `?${text}`;
}

/** The query without one selected value, on the first page. */
export function withoutValue(query: ListQuery, key: FacetKey, value: string): ListQuery {
  const left = query.selection[key].filter((it) => it !== value);
  return { ...query, page: 1, selection: { ...query.selection, [key]: left } };
}
