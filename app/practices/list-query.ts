import { type FacetKey, facetKeys, forEachFacet, type Selection } from "./facets.ts";

export const sortOrders = ["uusin", "nimi", "koko"] as const;
export type PlainOrder = (typeof sortOrders)[number];
/** By likeness there is an order only when there is somebody to be like. */
export type SortOrder = PlainOrder | "kaltaisuus";

/** What the address of the practice list asks for; anything it says wrongly is left out, never an error. */
export interface ListQuery {
  selection: Selection;
  /** Words that narrow the list, at most 200 characters. */
  q: string;
  /** The municipality or county to be compared to, as asked for and at most 80 characters; "" for none. */
  mine: string;
  order: SortOrder;
  /** From 1. */
  page: number;
}

/** Reads the query string; repeated keys mean "any of these". */
export function parseListQuery(params: URLSearchParams): ListQuery {
  const mine = (params.get("vertaa") ?? "").trim().slice(0, 80);
  const order = params.get("jarjestys");
  return {
    selection: forEachFacet((key) => [...new Set(params.getAll(key).filter(isSlug))].slice(0, 50)),
    q: (params.get("q") ?? "").trim().slice(0, 200),
    mine,
    order: sortOrders.find((it) => it === order) ?? defaultOrder(mine),
    page: parsePage(params),
  };
}

/** Who asks to be compared wants the likest first. */
export function defaultOrder(mine: string): SortOrder {
  return mine ? "kaltaisuus" : "uusin";
}

/** The same query compared to another, or to nobody with ""; an order by likeness comes and goes with it. */
export function withComparison(query: ListQuery, mine: string): ListQuery {
  const isUsual = query.order === defaultOrder(query.mine);
  return { ...query, mine, order: isUsual ? defaultOrder(mine) : query.order };
}

/** Whether some value of a facet has been chosen. */
export function isNarrowed({ selection }: Pick<ListQuery, "selection">): boolean {
  return Object.values(selection).some((values) => values.length > 0);
}

/** The page asked for, from 1; anything odd is the first. */
export function parsePage(params: URLSearchParams): number {
  const page = Number(params.get("sivu") ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}

function isSlug(value: string): boolean {
  return value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** The query string of a list query, without what is as it is by default; "" when nothing is left. */
export function listQueryString(query: ListQuery): string {
  const params = new URLSearchParams();
  if (query.q) params.set("q", query.q);
  for (const key of facetKeys) for (const value of query.selection[key]) params.append(key, value);
  if (query.mine) params.set("vertaa", query.mine);
  if (query.order !== defaultOrder(query.mine)) params.set("jarjestys", query.order);
  if (query.page > 1) params.set("sivu", String(query.page));
  const text = params.toString();
  return text && `?${text}`;
}

/** The same query without one chosen value, from its first page. */
export function withoutValue(query: ListQuery, key: FacetKey, value: string): ListQuery {
  const left = query.selection[key].filter((it) => it !== value);
  return { ...query, page: 1, selection: { ...query.selection, [key]: left } };
}
