/** Days after which something on the board is said to wait. */
export const waitsAfter = { questions: 14, drafts: 30 } as const;

const day = 86_400_000;

/** Whole days from one moment to another (UTC ISO); a clock that went back makes them no fewer than none. */
export function daysSince(at: string, now: string): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / day));
}

/** The moment so many whole days before another: what is not later has waited so long. */
export function momentBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * day).toISOString();
}
