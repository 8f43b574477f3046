/** A stretch of the query text. */
export interface Span {
  start: number;
  end: number;
}

/** Words in quotation marks; the span includes the marks and a minus before them. */
export interface QuotedSpan extends Span {
  /** What is between the marks. */
  inside: Span;
  /** There is a minus before the first mark: the phrase is excluded. */
  negated: boolean;
}

const QUOTES = /["“”„‟«»＂]/g;
/** A minus directly before a word, after white space or at the start; not in `--x`, `- x` or `x-y`. */
const MINUS = /(?<!\S)[-\u2010\u2212](?=[\p{L}\p{N}])/gu;
const MINUS_BEFORE = /(?:^|\s)[-\u2010\u2212]$/;

/** The quoted spans of a query. Quotation marks of any kind are taken in pairs; an unpaired last one is ignored. */
export function quotedSpans(text: string): QuotedSpan[] {
  const at = [...text.matchAll(QUOTES)].map(({ index }) => index);
  const found: QuotedSpan[] = [];
  for (let n = 0; n + 1 < at.length; n += 2) {
    const inside = { start: (at[n] ?? 0) + 1, end: at[n + 1] ?? 0 };
    const negated = MINUS_BEFORE.test(text.slice(0, inside.start - 1));
    found.push({ start: inside.start - (negated ? 2 : 1), end: inside.end + 1, inside, negated });
  }
  return found;
}

/** The offsets at which words begin that a minus excludes. */
export function excludedStarts(text: string): Set<number> {
  return new Set([...text.matchAll(MINUS)].map(({ index }) => index + 1));
}

/** The text without the spans, its white space tidied. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let left = "";
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) left += text.slice(at, start);
    at = Math.max(at, end);
  }
  return (left + text.slice(at)).replace(/\s+/g, " ").trim();
}
