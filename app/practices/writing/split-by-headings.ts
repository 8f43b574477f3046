/** A heading of a pasted text and the field it belongs to. */
export interface KnownHeading<Name extends string = string> {
  heading: string;
  /** The `name` of the field. */
  field: Name;
  /** Whether it is the heading of the section itself, which is dropped. Others are kept as subheadings. */
  own: boolean;
}

/** A pasted text split by known headings: the text before the first, and the parts with their fields. */
export interface SplitText<Name extends string = string> {
  before: string;
  parts: { field: Name; text: string }[];
  /** Number of known headings. */
  headingCount: number;
}

/**
 * Splits a text at known headings, which are Markdown headings or lines of their own. A heading that is not the section's
 * own is kept as a subheading, even with nothing under it: the line may be part of a list, and an author can delete a line
 * more easily than notice that one is missing. Of two equal known headings the later one counts. Takes linear time.
 */
export function splitByHeadings<Name extends string>(
  text: string,
  known: readonly KnownHeading<Name>[],
): SplitText<Name> {
  const byHeading = new Map(known.map((it) => [normal(it.heading), it]));
  const before: string[] = [];
  const parts: { field: Name; lines: string[] }[] = [];
  let found = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    // Longer lines are not headings, and the time to normalise a line of spaces grows with its length squared.
    const heading = line.length < 120 ? byHeading.get(normal(line)) : undefined;
    if (!heading) {
      (parts.at(-1)?.lines ?? before).push(line);
      continue;
    }
    found += 1;
    parts.push({ field: heading.field, lines: heading.own ? [] : [`### ${plain(line)}`, ""] });
  }
  const joined = (lines: string[]) => lines.join("\n").trim();
  return {
    before: joined(before),
    parts: parts.map(({ field, lines }) => ({ field, text: joined(lines) })).filter((part) => part.text !== ""),
    headingCount: found,
  };
}

/** A line without heading marks, a number at its beginning and asterisks. */
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
