/** A calendar year in Finland as moments (UTC ISO): `from` is included, `to` is not. */
export interface YearSpan {
  from: string;
  to: string;
}

/** Returns the span of a year. At the turn of the year Finland is two hours ahead of UTC. */
export function yearSpan(year: number): YearSpan {
  return { from: `${year - 1}-12-31T22:00:00.000Z`, to: `${year}-12-31T22:00:00.000Z` };
}

/** Returns the year in Finland of a moment (UTC ISO), or of a date in a card (YYYY or YYYY-MM). */
export function yearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  return date.length > 10 && date >= yearSpan(year).to ? year + 1 : year;
}

/** Returns the years from that of `first` to that of `now`, the newest first, at most ten. */
export function yearsSince(first: string, now: string): number[] {
  const [oldest, newest] = [yearOf(first), yearOf(now)];
  const count = Math.min(10, Math.max(1, newest - oldest + 1));
  return Array.from({ length: count }, (_, index) => newest - index);
}

/** Returns the year in the query if it is one of `years`, else the newest. */
export function parseYear(params: URLSearchParams, years: readonly number[]): number {
  return years.find((it) => String(it) === params.get("vuosi")) ?? years[0] ?? 0;
}
