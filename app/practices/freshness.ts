/** UTC ISO times of the newest revision and of an owner's last confirmation. */
interface Dates {
  publishedAt: string;
  confirmedAt: string | null;
}

/** When the text was last checked: the time of its newest revision or of its confirmation, whichever is later. */
export function checkedAt({ publishedAt, confirmedAt }: Dates): string {
  return confirmedAt !== null && confirmedAt > publishedAt ? confirmedAt : publishedAt;
}

/** Whether the last check was more than twelve months before the day (UTC) of `now`. */
export function isStale(card: { checkedAt: string }, now: string): boolean {
  const yearAgo = `${Number(now.slice(0, 4)) - 1}${now.slice(4, 10)}`;
  return card.checkedAt.slice(0, 10) < yearAgo;
}

/** Moves the stale cards behind the others; otherwise keeps the order. */
export function staleLast<T extends { stale: boolean }>(cards: readonly T[]): T[] {
  return [...cards.filter((it) => !it.stale), ...cards.filter((it) => it.stale)];
}
