/** A field's text and what is selected in it. */
export interface Edit {
  text: string;
  start: number;
  end: number;
}

/** Puts `insert` in the place of `from`–`to`, and selects `start`–`end` of the new text. */
export function splice(text: string, from: number, to: number, insert: string, start: number, end = start): Edit {
  return { text: text.slice(0, from) + insert + text.slice(to), start, end };
}

/** Where the lines that the selection touches begin and end. A selection that ends at a line's start leaves it out. */
export function linesOf({ text, start, end }: Edit): { from: number; to: number } {
  const last = end > start && text[end - 1] === "\n" ? end - 1 : end;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", last);
  return { from, to: stop === -1 ? text.length : stop };
}

/** The one stretch in which two texts differ: `before.slice(from, to)` became `insert`. */
export function changeBetween(before: string, after: string): { from: number; to: number; insert: string } {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  if (isHalf(before, from) || isHalf(after, from)) from -= 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - from;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (isHalf(before, before.length - tail) || isHalf(after, after.length - tail)) tail -= 1;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}

/** Whether a place is in the middle of a character that takes two units, as emoji do. */
function isHalf(text: string, at: number): boolean {
  return at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "");
}

/** Puts a block on lines of its own at the selection's end, a blank line on either side; the cursor comes after it. */
export function insertBlock({ text, end }: Edit, block: string): Edit {
  const { to } = linesOf({ text, start: end, end });
  const before = text.slice(0, to).trimEnd();
  const after = text
    .slice(to)
    .replace(/^\s*\n/, "")
    .replace(/^\n+/, "");
  const head = before === "" ? block : `${before}\n\n${block}`;
  const whole = after.trim() === "" ? head : `${head}\n\n${after}`;
  return { text: whole, start: head.length, end: head.length };
}
