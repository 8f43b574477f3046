/** A heading of a pasted text and the field it belongs to. */
export interface KnownHeading<Name extends string = string> {
  heading: string;
  /** The `name` of the field. */
  field: Name;
  /** The section's own heading, which goes since the section has it; others stay as subheadings. */
  own: boolean;
}

/** A pasted text by the headings it knows: what stands before the first, and what belongs to which field. */
export interface Spread<Name extends string = string> {
  before: string;
  parts: { field: Name; text: string }[];
  /** How many known headings were met. */
  found: number;
}

/**
 * Finds known headings, as Markdown headings or as lines of their own, and what is under each. A heading that is not
 * the section's own always stays as a subheading, even alone in its section or with nothing under it: an author can
 * take a line away but would not know which one is gone, and a list may hold the same words. The later of two equal
 * known headings counts. Takes time in proportion to the text.
 */
export function spreadText<Name extends string>(text: string, known: readonly KnownHeading<Name>[]): Spread<Name> {
  const byHeading = new Map(known.map((it) => [normal(it.heading), it]));
  const before: string[] = [];
  const parts: { field: Name; lines: string[] }[] = [];
  let found = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    // No heading is as long, and looking at a line of spaces takes its length squared.
    const heading = line.length < 120 ? byHeading.get(normal(line)) : undefined;
    if (!heading) {
      (parts.at(-1)?.lines ?? before).push(line);
      continue;
    }
    found += 1;
    parts.push({ field: heading.field, lines: heading.own ? [] : [`### ${plain(line)}`, ""] });
  }
  const tidy = (lines: string[]) => lines.join("\n").trim();
  return {
    before: tidy(before),
    parts: parts.map(({ field, lines }) => ({ field, text: tidy(lines) })).filter((part) => part.text !== ""),
    found,
  };
}

/** Without Markdown's marks, a number in front, and the stars of what is bold or required. */
function plain(line: string): string {
  return line
    .replace(/^\s*#{1,6}\s+/, "")
    .replace(/\\?\*/g, "")
    .trim()
    .replace(/^\d+(?:\\?[.)])?\s+/, "")
    .replace(/\s+/g, " ");
}

function normal(line: string): string {
  return plain(line)
    .replace(/[:?.]$/, "")
    .toLowerCase();
}
