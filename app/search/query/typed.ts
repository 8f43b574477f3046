export interface Span {
  start: number;
  end: number;
}

/** Words in quotes. */
export interface Quoted extends Span {
  /** What stands between the quotes. */
  inside: Span;
  /** A minus stands before the first quote. */
  negated: boolean;
}

const QUOTES = /["“”„‟«»＂]/g;
/** A minus directly before a word or quote, after white space or at the start; `--`, `- x` and `x-y` hold none. */
const MINUS = /(?<!\S)[-\u2010\u2212](?=[\p{L}\p{N}])/gu;
const MINUS_BEFORE = /(?:^|\s)[-\u2010\u2212]$/;

/** Where what was typed stands in quotes, of whatever kind, two by two; a last one alone is nothing. */
export function quotedIn(text: string): Quoted[] {
  const at = [...text.matchAll(QUOTES)].map(({ index }) => index);
  const found: Quoted[] = [];
  for (let n = 0; n + 1 < at.length; n += 2) {
    const inside = { start: (at[n] ?? 0) + 1, end: at[n + 1] ?? 0 };
    const negated = MINUS_BEFORE.test(text.slice(0, inside.start - 1));
    found.push({ start: inside.start - (negated ? 2 : 1), end: inside.end + 1, inside, negated });
  }
  return found;
}

/** Where words begin that a minus excludes. */
export function excludedIn(text: string): Set<number> {
  return new Set([...text.matchAll(MINUS)].map(({ index }) => index + 1));
}

/** What is left of a text without some of its stretches, its white space tidied. */
export function without(text: string, spans: readonly Span[]): string {
  let left = "";
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) left += text.slice(at, start);
    at = Math.max(at, end);
  }
  return (left + text.slice(at)).replace(/\s+/g, " ").trim();
}
