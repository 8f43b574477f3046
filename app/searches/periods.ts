/** The periods of the report, in days up to today. */
export const periods = [7, 30, 90] as const;
export type Period = (typeof periods)[number];

/** All queries, or those whose last search found nothing. */
export type Outcome = "all" | "failed";

export interface SearchesQuery {
  days: Period;
  outcome: Outcome;
}

/** Parses the parameters of the address. Invalid values give the defaults: thirty days, all queries. */
export function parseSearchesQuery(params: URLSearchParams): SearchesQuery {
  const days = periods.find((it) => String(it) === params.get("paivat")) ?? 30;
  return { days, outcome: params.get("tulos") === "ei" ? "failed" : "all" };
}

/** The query string for the same period and outcome. */
export function searchesQueryString({ days, outcome = "all" }: { days: Period; outcome?: Outcome }): string {
  return `?paivat=${days}${outcome === "failed" ? "&tulos=ei" : ""}`;
}
