import { type Edit, linesOf, splice } from "./edit.ts";

const anyMarker = /^(\s*)(?:[-*+]\s+|\d+[.)]\s+|#{1,6}\s+)?/;

/** Makes the selected lines a list; when all of them are items of that kind, removes the markers. */
export function toggleList(edit: Edit, kind: "bullets" | "numbers"): Edit {
  const marker = kind === "bullets" ? /^(\s*)[-*+]\s+/ : /^(\s*)\d+[.)]\s+/;
  let count = 0;
  return onLines(edit, marker, (line) => {
    count += 1;
    return line.replace(anyMarker, kind === "bullets" ? "$1- " : `$1${count}. `);
  });
}

/** Makes the selected lines headings of a level, or plain lines again when all of them are. */
export function toggleHeading(edit: Edit, level: number): Edit {
  const hashes = "#".repeat(level);
  return onLines(edit, new RegExp(`^()${hashes}\\s+`), (line) => line.replace(anyMarker, `${hashes} `));
}

/** Removes the marker when every line has it, otherwise adds it by `marked`; blank lines stay blank. */
function onLines(edit: Edit, marker: RegExp, marked: (line: string) => string): Edit {
  const { text } = edit;
  const { from, to } = linesOf(edit);
  const lines = text.slice(from, to).split("\n");
  const isOn =
    lines.some((line) => marker.test(line)) && lines.every((line) => marker.test(line) || line.trim() === "");
  const changed = lines
    .map((line) => {
      if (isOn) return line.replace(marker, "$1");
      return line.trim() === "" && lines.length > 1 ? line : marked(line);
    })
    .join("\n");
  const gap = isOn ? "" : gapBefore(text, from, marker);
  const start = from + gap.length;
  const end = start + changed.length;
  return splice(text, from, to, gap + changed, edit.start === edit.end ? end : start, end);
}

/** A blank line between a paragraph and a new list or heading: without one a list would belong to the paragraph. */
function gapBefore(text: string, from: number, marker: RegExp): string {
  const previous = text.slice(0, from).split("\n").at(-2);
  return previous === undefined || previous.trim() === "" || marker.test(previous) ? "" : "\n";
}
