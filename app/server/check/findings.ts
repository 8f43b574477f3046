/** What a check of the data found. The text is one line. */
export interface Finding {
  /** A `fault` means that something is lost or wrong; a `note` is worth knowing and harms nobody. */
  kind: "fault" | "note";
  text: string;
}

export function fault(text: string): Finding {
  return { kind: "fault", text };
}

/** At most this many of one kind are named one by one. */
const mostNamed = 20;

/** One fault for each, or, of many, the first ones and how many more. */
export function faults<Item>(items: readonly Item[], textOf: (item: Item) => string): Finding[] {
  const named = items.slice(0, mostNamed).map((item) => fault(textOf(item)));
  return items.length > mostNamed ? [...named, fault(`… and ${items.length - mostNamed} more of this kind`)] : named;
}
