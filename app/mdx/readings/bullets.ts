import { bullets, isMarkdownBlock, type Line, type Reading, rewritten, runsOf } from "./lines.ts";

const bullet = new RegExp(`^([ \\t]*)[${bullets}][ \\t\\u00A0]*(?=\\S)`);
/** Word's mark of a list within a list; only beside other bullets, for it is a letter. */
const inner = /^([ \t]*)o[ \t\u00A0]+(?=\S)/;
const dash = /^([ \t]*)[–—−][ \t\u00A0]+(?=\S)/;
const lettered = /^[ \t]*[a-zåäö][.)][ \t\u00A0]+\S/i;

/** Reads lines that begin with a bullet, and two or more that begin with a dash, as lists. */
export function readBullets(block: readonly Line[], { doubt }: Reading): void {
  const first = block.findIndex(({ text }) => bullet.test(text));
  if (first !== -1) {
    makeList(block, first, bullet);
    return;
  }
  for (const run of runsOf(block, ({ text }) => dash.test(text))) {
    if (run.length === 1) continue;
    makeList(block, block.indexOf(run[0] as Line), dash, block.indexOf(run.at(-1) as Line));
    doubt(
      "dashes-as-list",
      run,
      run.flatMap(({ text }, index) => (index === 0 ? [text] : ["", text])),
    );
  }
  // Markdown has no lists by letters: their lines stay as they are, each on its own.
  for (const run of runsOf(block, ({ text }) => lettered.test(text))) {
    if (run.length > 1) for (const line of run) line.isOwnLine = true;
  }
}

const markdownItem = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;
/** Longest line of an item, in characters, after which no editor has wrapped. */
const shortItem = 50;

/** Begins a paragraph with a sentence after a list, which Markdown would add to the last item. */
export function readEndsOfLists(block: readonly Line[]): void {
  for (const [index, line] of block.entries()) {
    const next = block[index + 1];
    if (!next || !markdownItem.test(rewritten(line)) || line.text.length > shortItem) continue;
    if (/^\p{Lu}/u.test(next.text) && !isMarkdownBlock(next.text)) next.before.push("");
  }
}

function makeList(block: readonly Line[], from: number, mark: RegExp, to?: number): void {
  const isItem = ({ text }: Line) => mark.test(text) || inner.test(text);
  const last = to ?? block.findLastIndex(isItem);
  const outermost = Math.min(...block.slice(from, last + 1).map(({ text }) => indentOf(mark.exec(text)?.[1] ?? null)));
  for (const line of block.slice(from, last + 1)) {
    const found = mark.exec(line.text) ?? inner.exec(line.text);
    if (!found) continue;
    const isInner = !mark.test(line.text) || indentOf(found[1] ?? "") > outermost;
    line.whole = `${isInner ? "  " : ""}- ${line.text.slice(found[0].length)}`;
  }
  const next = block[last + 1];
  if (next && !/^[ \t]/.test(next.text) && !isMarkdownBlock(next.text)) next.before.push("");
}

function indentOf(space: string | null): number {
  return space === null ? Number.POSITIVE_INFINITY : space.replaceAll("\t", "    ").length;
}
