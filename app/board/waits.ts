/** Days without an answer or a save after which the board lists a question or a draft. */
export const waitingAfterDays = { questions: 14, drafts: 30 } as const;

const msPerDay = 86_400_000;

/** Returns the whole days from one moment to another (UTC ISO); 0 when `at` is after `now`. */
export function daysSince(at: string, now: string): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / msPerDay));
}

/** Returns the moment (UTC ISO) that is this many times 24 hours before another. */
export function momentBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * msPerDay).toISOString();
}
