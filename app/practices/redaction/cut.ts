import type { Finder, Range } from "./passage.ts";

/** What replaces a part of an address, where a stub could not stand. Too short to be a passage itself. */
const inAddress = "x";
/** A cut may bring together what was apart, and what is kept of a link may hold the passage again. */
const mostRounds = 8;

/** A plain text with a stub instead of every passage. */
export function cutText(text: string, find: Finder, stub: string): string {
  return repeatedly(text, find, (part, ranges) => replaceAll(part, ranges, ({ to }) => ({ text: stub, to }))) ?? stub;
}

/**
 * A Markdown text with a stub instead of every passage. Markup that a passage spans is kept in balance as far as can be
 * told from its marks; the caller compiles the result. Null when passages remain.
 */
export function cutMarkdown(text: string, find: Finder, stub: string): string | null {
  return repeatedly(text, find, (whole, ranges) => {
    const addresses = addressesIn(whole);
    return replaceAll(whole, ranges, ({ from, to }) => {
      const address = addresses.find((it) => it.from < to && from < it.to);
      if (address && address.from <= from && to <= address.to) return { text: inAddress, to };
      const { kept, more } = keptMarkup(whole.slice(from, to), whole.slice(to));
      // `[stub](…` and `[stub]: …` would be a link and the definition of one.
      const space = kept === "" && /^[([:]/.test(whole.slice(to + more)) ? " " : "";
      return { text: `${stub}${kept}${space}`, to: to + more };
    });
  });
}

/** A Markdown text in which every block with a passage, up to the next empty lines, is replaced by a stub. */
export function cutBlocks(text: string, find: Finder, stub: string): string | null {
  return repeatedly(text, find, (whole, ranges) => {
    const blocks = ranges.map(({ from, to }): Range => {
      const start = /\n[ \t]*\n(?!.*\n[ \t]*\n)/s.exec(whole.slice(0, from));
      const end = /\n[ \t]*\n/.exec(whole.slice(to));
      return { from: start ? start.index + start[0].length : 0, to: end ? to + end.index : whole.length };
    });
    const apart = blocks.filter((it, index) => index === 0 || it.from >= (blocks[index - 1]?.to ?? 0));
    return replaceAll(whole, apart, ({ to }) => ({ text: to === whole.length ? `${stub}\n` : stub, to }));
  });
}

function repeatedly(text: string, find: Finder, cut: (text: string, ranges: Range[]) => string): string | null {
  let current = text;
  for (let round = 0; round < mostRounds; round++) {
    const ranges = find(current);
    if (ranges.length === 0) return current;
    current = cut(current, ranges);
  }
  return find(current).length === 0 ? current : null;
}

/** Replaces each range by a text, which may also replace what follows it, up to `to`. */
function replaceAll(
  text: string,
  ranges: readonly Range[],
  by: (range: Range) => { text: string; to: number },
): string {
  let result = "";
  let at = 0;
  for (const range of ranges) {
    if (range.from < at) continue;
    const replaced = by(range);
    result += text.slice(at, range.from) + replaced.text;
    at = replaced.to;
  }
  return result + text.slice(at);
}

/** Addresses in a text: of links, pictures and mail. */
function addressesIn(text: string): Range[] {
  const address =
    /https?:\/\/[^\s<>"'`)\]]+|www\.[^\s<>"'`)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<=\]\()[^()\s]+|(?<=\b(?:src|href)=["'])[^"']*/giu;
  return [...text.matchAll(address)].map((it) => ({ from: it.index, to: it.index + it[0].length }));
}

/** The target of a link after its text. */
const target = /\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\)/;
const emphasis = /\*+|_+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_+|~~|`+/u;

/** Marks that structure a text, beside letters and signs. A single line break is not among them. */
const marks = new RegExp(
  [
    /\n[ \t]*\n[ \t\n]*(?:[-*+>#]+[ \t]+|\d+[.)][ \t]+)?/,
    /\n[ \t]*(?:[-*+>#]+[ \t]+|\d+[.)][ \t]+|\|)/,
    /\|/,
    /<\/?[A-Za-z][^<>]*>/,
    target,
    /!?\[|\]/,
    emphasis,
  ]
    .map((it) => it.source)
    .join("|"),
  "gu",
);

/** The marks of a removed part that the text around it needs, and how many characters of `rest`, the text after, go too. */
function keptMarkup(part: string, rest: string): { kept: string; more: number } {
  const kept: string[] = [];
  for (const [mark] of part.matchAll(marks)) {
    const before = kept.at(-1);
    if (isVoid(mark)) continue;
    if (before !== undefined && closes(before, mark)) kept.pop();
    else kept.push(mark);
  }
  const last = kept.at(-1) ?? "";
  const closing = last.endsWith("[") ? new RegExp(`^${target.source}`).exec(rest)?.[0] : last;
  // What the last mark opens is empty: it ends right after the part.
  if (closing && opensEmphasis.test(last) && rest.startsWith(closing)) {
    return { kept: kept.slice(0, -1).join(""), more: closing.length };
  }
  // A mark that opens needs a space before it and none after it.
  const space = /^[ \t]+/.exec(rest)?.[0] ?? "";
  if (space !== "" && opensEmphasis.test(last) && isOpening(last, rest)) {
    return { kept: ` ${kept.join("")}`, more: space.length };
  }
  return { kept: kept.join(""), more: 0 };
}

const opensEmphasis = new RegExp(`^(?:${emphasis.source}|!?\\[)$`, "u");

function isVoid(mark: string): boolean {
  return /^<(?:br|wbr|hr)\b/i.test(mark);
}

/** Whether a mark closes the one before it, with nothing left between them. */
function closes(before: string, mark: string): boolean {
  if (before.endsWith("[")) return mark.startsWith("]");
  if (opensEmphasis.test(before)) return mark === before;
  const name = /^<([A-Za-z]\w*)(?:\s[^<>]*)?(?<!\/)>$/.exec(before)?.[1];
  return name !== undefined && mark === `</${name}>`;
}

/** Whether the mark occurs an odd number of times in the rest of the block, so that it opens what the next one closes. */
function isOpening(mark: string, rest: string): boolean {
  const block = rest.split(/\n[ \t]*\n/)[0] ?? "";
  return mark.endsWith("[") || block.split(mark).length % 2 === 0;
}
