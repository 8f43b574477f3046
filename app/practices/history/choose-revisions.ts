/** The numbers of the two revisions to compare, and how they differ from those in the address. */
export interface ChosenRevisions {
  old: number;
  new: number;
  /** `adjusted`: the nearest existing revisions are compared. `same`: the address had the same number twice. */
  adjustment: "adjusted" | "same" | null;
}

/**
 * Chooses two of the revisions 1 … `newest` by the parameters of an address, the older one first. By default they are the
 * newest revision and the one before it. Null when there is only one revision.
 */
export function chooseRevisions(
  requestedOld: string | null,
  requestedNew: string | null,
  newest: number,
): ChosenRevisions | null {
  if (newest < 2) return null;
  let isAdjusted = false;
  const read = (requested: string | null, byDefault: number): number => {
    if (requested === null || requested === "") return byDefault;
    const number = /^\d{1,9}$/.test(requested) ? Number(requested) : Number.NaN;
    const nearest = Number.isNaN(number) ? byDefault : Math.min(newest, Math.max(1, number));
    if (nearest !== number) isAdjusted = true;
    return nearest;
  };
  const second = read(requestedNew, newest);
  const first = read(requestedOld, Math.max(1, second - 1));
  if (first !== second) {
    const adjustment = isAdjusted ? "adjusted" : null;
    return { old: Math.min(first, second), new: Math.max(first, second), adjustment };
  }
  const adjustment = isAdjusted || requestedOld === null || requestedOld === "" ? "adjusted" : "same";
  return second === 1 ? { old: 1, new: 2, adjustment } : { old: second - 1, new: second, adjustment };
}
