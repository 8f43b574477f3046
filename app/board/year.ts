/** A calendar year in Finland as moments (UTC ISO): the first is in it, the last is not. */
export interface Span {
  from: string;
  to: string;
}

/** The year's span. On New Year's Eve Finland is two hours ahead of UTC. */
export function spanOf(year: number): Span {
  return { from: `${year - 1}-12-31T22:00:00.000Z`, to: `${year}-12-31T22:00:00.000Z` };
}

/** The year in Finland of a moment, or of a date as a card keeps it (YYYY or YYYY-MM). */
export function yearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  return date.length > 10 && date >= spanOf(year).to ? year + 1 : year;
}

/** The years there is something to tell of, the newest first, at most ten. */
export function yearsSince(first: string, now: string): number[] {
  const [oldest, newest] = [yearOf(first), yearOf(now)];
  const count = Math.min(10, Math.max(1, newest - oldest + 1));
  return Array.from({ length: count }, (_, index) => newest - index);
}

/** The year an address asks for, if it is among them; else the newest. */
export function parseYear(params: URLSearchParams, years: readonly number[]): number {
  return years.find((it) => String(it) === params.get("vuosi")) ?? years[0] ?? 0;
}
