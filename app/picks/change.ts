/** What is done to a list: practices are put at its end, or one is moved or taken out, or all are. */
export type PickChange =
  | { act: "add"; picks: readonly string[] }
  | { act: "remove" | "up" | "down"; pick: string }
  | { act: "clear" };

/** What came of a change; the fault has words in `picks.faults`. */
export type ChangeFault = "full" | "unknown";

/** The names of the buttons, by what they do; each has the slug as its value. */
export const buttonNames = { add: "lisaa", remove: "poista", up: "ylos", down: "alas", clear: "tyhjenna" } as const;

/** What the button of a form asks for; null when it is none of ours. */
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

/** The list after a change; what is already there is not added again, and who cannot move stays. */
export function changed(list: readonly string[], change: PickChange): string[] {
  if (change.act === "clear") return [];
  if (change.act === "add") return [...new Set([...list, ...change.picks])];
  const rest = list.filter((it) => it !== change.pick);
  const at = list.indexOf(change.pick);
  if (change.act === "remove" || at < 0) return rest;
  return rest.toSpliced(Math.max(0, change.act === "up" ? at - 1 : at + 1), 0, change.pick);
}
