/** A field's text and its selection, as offsets in UTF-16 code units. */
export interface Edit {
  text: string;
  start: number;
  end: number;
}

/** Replaces `from`–`to` by `insert`, and selects `start`–`end` of the new text. */
export function splice(text: string, from: number, to: number, insert: string, start: number, end = start): Edit {
  return { text: text.slice(0, from) + insert + text.slice(to), start, end };
}

/** Start and end of the selected lines. A selection that ends at the start of a line does not include that line. */
export function linesOf({ text, start, end }: Edit): { from: number; to: number } {
  const last = end > start && text[end - 1] === "\n" ? end - 1 : end;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", last);
  return { from, to: stop === -1 ? text.length : stop };
}

/** The one range in which two texts differ: `before.slice(from, to)` became `insert`. */
export function changeBetween(before: string, after: string): { from: number; to: number; insert: string } {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  if (splitsCharacter(before, from) || splitsCharacter(after, from)) from -= 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - from;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (splitsCharacter(before, before.length - tail) || splitsCharacter(after, after.length - tail)) tail -= 1;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}

/** Whether an offset is between the two code units of one character, such as an emoji. */
function splitsCharacter(text: string, at: number): boolean {
  return at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "");
}

/** Inserts a block after the line of the selection's end, between blank lines, and puts the cursor after it. */
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
