/** The two revisions to compare, and whether the address asked for others. */
export interface ChosenRevisions {
  old: number;
  new: number;
  /** `adjusted`: there is no such revision, these are the nearest. `same`: one was asked for twice. */
  adjustment: "adjusted" | "same" | null;
}

/**
 * Which two of the revisions 1 … `newest` an address means: the newest and the one before unless it says otherwise,
 * the older one first. Null when there is only one revision.
 */
export function chooseRevisions(
  wantedOld: string | null,
  wantedNew: string | null,
  newest: number,
): ChosenRevisions | null {
  if (newest < 2) return null;
  let adjusted = false;
  const read = (wanted: string | null, otherwise: number, least: number): number => {
    if (wanted === null || wanted === "") return otherwise;
    const number = /^\d{1,9}$/.test(wanted) ? Number(wanted) : Number.NaN;
    const near = Number.isNaN(number) ? otherwise : Math.min(newest, Math.max(least, number));
    if (near !== number) adjusted = true;
    return near;
  };
  const fresh = read(wantedNew, newest, 1);
  const old = read(wantedOld, Math.max(1, fresh - 1), 1);
  if (old !== fresh)
    return { old: Math.min(old, fresh), new: Math.max(old, fresh), adjustment: adjusted ? "adjusted" : null };
  const said = adjusted || wantedOld === null || wantedOld === "" ? "adjusted" : "same";
  return fresh === 1 ? { old: 1, new: 2, adjustment: said } : { old: fresh - 1, new: fresh, adjustment: said };
}
