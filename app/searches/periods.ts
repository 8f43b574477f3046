/** Days back that the searches can be looked at. */
export const periods = [7, 30, 90] as const;
export type Period = (typeof periods)[number];

/** All searches, or those whose last one found nothing. */
export type Outcome = "all" | "failed";

export interface SearchesQuery {
  days: Period;
  outcome: Outcome;
}

/** Reads the address; anything odd is thirty days of all. */
export function parseSearchesQuery(params: URLSearchParams): SearchesQuery {
  const days = periods.find((it) => String(it) === params.get("paivat")) ?? 30;
  return { days, outcome: params.get("tulos") === "ei" ? "failed" : "all" };
}

/** The query string that asks for the same. */
export function searchesQueryString({ days, outcome = "all" }: { days: Period; outcome?: Outcome }): string {
  return `?paivat=${days}${outcome === "failed" ? "&tulos=ei" : ""}`;
}
