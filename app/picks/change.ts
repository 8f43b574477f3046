/** A change of a list: practices are added at its end, one is moved or removed, or all are removed. */
export type PickChange =
  | { act: "add"; picks: readonly string[] }
  | { act: "remove" | "up" | "down"; pick: string }
  | { act: "clear" };

/** Why a change was refused: the list would exceed its limit, or a practice does not exist. */
export type ChangeFault = "full" | "unknown";

/** The names of the form's buttons by act; the value of a button is a slug. */
export const buttonNames = { add: "lisaa", remove: "poista", up: "ylos", down: "alas", clear: "tyhjenna" } as const;

/** Returns the change that a form's button names; null when the form has no such button. */
export function readChange(form: URLSearchParams): PickChange | null {
  const { add, clear } = buttonNames;
  if (form.has(add)) return { act: "add", picks: form.getAll(add).flatMap((it) => it.split(",")) };
  if (form.has(clear)) return { act: "clear" };
  for (const act of ["remove", "up", "down"] as const) {
    const pick = form.get(buttonNames[act]);
    if (pick !== null) return { act, pick };
  }
  return null;
}

/** Returns the list after a change. A slug already in it is not added again; the first cannot move up, the last not down. */
export function applyChange(list: readonly string[], change: PickChange): string[] {
  if (change.act === "clear") return [];
  if (change.act === "add") return [...new Set([...list, ...change.picks])];
  const others = list.filter((it) => it !== change.pick);
  const at = list.indexOf(change.pick);
  if (change.act === "remove" || at < 0) return others;
  return others.toSpliced(Math.max(0, change.act === "up" ? at - 1 : at + 1), 0, change.pick);
}
