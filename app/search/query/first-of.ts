/** The first thing that is found for one of a list; null when there is none. */
export function firstOf<T, R>(list: readonly T[], find: (it: T) => R | null): R | null {
  for (const it of list) {
    const found = find(it);
    if (found !== null) return found;
  }
  return null;
}
