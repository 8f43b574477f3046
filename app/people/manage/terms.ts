/**
 * The time (UTC ISO) at which a day ends in Finland; null for "", which means no end. "wrong" for a malformed or past
 * day, and for one before the term begins (`starts`, UTC ISO).
 */
export function endOfDay(day: string, starts = ""): string | null | "wrong" {
  if (day === "") return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  // "2026-02-30" is read as a day of March.
  if (!time || Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day)) return "wrong";
  // Midnight in Finland is at 21 or 22 UTC of the same day; the later one never ends a term too early.
  const ends = `${day}T22:00:00.000Z`;
  return ends > new Date().toISOString() && ends > starts ? ends : "wrong";
}

/** The last day (YYYY-MM-DD, in Finland) of a term that ends at a time (UTC ISO) as `endOfDay` gives it. */
export function lastDayOf(ends: string): string {
  return ends.slice(0, 10);
}
