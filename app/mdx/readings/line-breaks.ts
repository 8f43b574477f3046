import { isTag } from "./classify.ts";
import { breakAfter, isMarkdownBlock, type Line } from "./lines.ts";

/** Longest line of a signature or an address, in characters; prose that an editor has wrapped has longer lines. */
const shortLine = 40;
const dashed = /^[ \t]*[–—−][ \t\u00A0]+\S/;
const quoted = /^ {0,3}>[ \t]?/;
/** What makes a heading of the line above it, or a table. */
const underline = /^ {0,3}(?:={2,}|-{3,})[ \t]*$|^[ \t|:]*-[ \t|:-]*\|[ \t|:-]*$/;

/** Keeps the line ends of signatures, addresses and verses, and those beside lines that are to be on their own. */
export function readLineBreaks(block: readonly Line[]): void {
  if (block.some(({ text }) => underline.test(text))) return;
  const [first] = block;
  const isQuotation = first !== undefined && quoted.test(first.text) && !first.isOwnLine;
  const contentOf = ({ text }: Line) => (isQuotation ? text.replace(quoted, "") : text);
  const isProse = (line: Line) => {
    const content = contentOf(line);
    if (line.whole !== null || content.trim() === "") return false;
    return line.isOwnLine || (isQuotation === quoted.test(line.text) && !isMarkdownBlock(content) && !isTag(content));
  };
  const isShort = block.every((line) => isProse(line) && contentOf(line).trim().length <= shortLine);
  for (const [index, line] of block.slice(0, -1).entries()) {
    const next = block[index + 1];
    if (!next || !isProse(line) || !isProse(next)) continue;
    if (isShort || line.isOwnLine || next.isOwnLine || dashed.test(contentOf(next))) breakAfter(line);
  }
}
