import { isTag } from "./classify.ts";
import { breakAfter, isMarkdownBlock, type Line, rewritten } from "./lines.ts";

/** Longest line of a signature or an address, in characters; prose that an editor has wrapped has longer lines. */
const shortLine = 40;
const dashed = /^[ \t]*[–—−][ \t\u00A0]+\S/;
const quoted = /^ {0,3}>[ \t]?/;
const row = /^ {0,3}\|/;
/** A line that tells one thing, such as `Kesto: kolme kuukautta`. */
const labelled = /^[ \t]*\p{Lu}[^.:!?]{1,40}:[ \t]+\S/u;
/** What makes a heading of the line above it, or a table. */
const underline = /^ {0,3}(?:={2,}|-{3,})[ \t]*$|^[ \t|:]*-[ \t|:-]*\|[ \t|:-]*$/;

/**
 * Keeps the line ends of signatures, addresses and verses, of lines that each tell one thing, and those beside lines that
 * are to be on their own.
 */
export function readLineBreaks(block: readonly Line[]): void {
  if (block.some(({ text }) => underline.test(text))) return;
  const [first] = block;
  const isQuotation = first !== undefined && quoted.test(first.text) && !first.isOwnLine;
  const contentOf = ({ text }: Line) => (isQuotation ? text.replace(quoted, "") : text);
  const isProse = (line: Line) => {
    const content = contentOf(line);
    if (line.whole !== null || content.trim() === "") return false;
    if (line.isOwnLine) return true;
    // A mark that has been escaped begins nothing, nor does a row without the line that makes a table of it.
    const begins = isMarkdownBlock(isQuotation ? content : rewritten(line)) && !row.test(content);
    return isQuotation === quoted.test(line.text) && !begins && !isTag(content);
  };
  const isShort = block.every((line) => isProse(line) && contentOf(line).trim().length <= shortLine);
  const isLabelled = block.every((line) => labelled.test(contentOf(line)));
  for (const [index, line] of block.slice(0, -1).entries()) {
    const next = block[index + 1];
    if (!next || !isProse(line) || !isProse(next)) continue;
    const isRow = row.test(contentOf(line)) || row.test(contentOf(next));
    if (isShort || isLabelled || isRow || line.isOwnLine || next.isOwnLine || dashed.test(contentOf(next)))
      breakAfter(line);
  }
}
