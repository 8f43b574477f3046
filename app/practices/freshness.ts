/** What tells how fresh a write-up is; all UTC ISO. */
interface Dates {
  /** Newest revision. */
  publishedAt: string;
  /** When its owner last said that it still holds. */
  confirmedAt: string | null;
}

/** When somebody last stood by the text: its newest publication or its confirmation, whichever is later. */
export function checkedAt({ publishedAt, confirmedAt }: Dates): string {
  return confirmedAt !== null && confirmedAt > publishedAt ? confirmedAt : publishedAt;
}

/** Whether nobody has published or confirmed it for twelve months on the day (UTC) of `now`. */
export function isStale(card: { checkedAt: string }, now: string): boolean {
  const yearAgo = `${Number(now.slice(0, 4)) - 1}${now.slice(4, 10)}`;
  return card.checkedAt.slice(0, 10) < yearAgo;
}

/** The fresh ones before the stale ones; within each the order given. */
export function staleLast<T extends { stale: boolean }>(cards: readonly T[]): T[] {
  return [...cards.filter((it) => !it.stale), ...cards.filter((it) => it.stale)];
}
