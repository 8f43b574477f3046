import type { KnownHeading } from "./texts.ts";

export interface Part {
  field: string;
  text: string;
}

/** A pasted text by the headings it knows: what stands before the first, and what belongs to which field. */
export interface Spread {
  before: string;
  parts: Part[];
  /** How many known headings were met. */
  found: number;
}

/** Finds known headings, as Markdown headings or as lines of their own, and what is under each. */
export function spreadText(text: string, known: KnownHeading[]): Spread {
  const byHeading = new Map(known.map((it) => [normal(it.heading), it]));
  const before: string[] = [];
  const parts: { field: string; lines: string[] }[] = [];
  let found = 0;
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
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
    parts: parts.map(({ field, lines }) => ({ field, text: tidy(lines) })).filter(({ text }) => text !== ""),
    found,
  };
}

/** Without Markdown's marks, a number in front, and the stars of what is required. */
function plain(line: string): string {
  return line
    .replace(/^\s*#{1,6}\s+/, "")
    .replace(/^\d+(?:\\?[.)])?\s+/, "")
    .replace(/\\?\*/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function normal(line: string): string {
  return plain(line)
    .replace(/[:?.]$/, "")
    .toLowerCase();
}
