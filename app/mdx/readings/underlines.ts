import { escapeAt, isMarkdownBlock, type Line, type Reading } from "./lines.ts";

const underline = /^ {0,3}(-+|=)[ \t]*$/;

/**
 * Reads dashes below a line: one or two are text, as in a signature, and so is one equals sign. Three dashes are a rule;
 * more underline a heading when they are below one line that does not end like a sentence.
 */
export function readUnderlines(block: readonly Line[], { doubt }: Reading): void {
  for (const [index, line] of block.entries()) {
    const above = block[index - 1];
    const length = underline.exec(line.text)?.[1]?.length ?? 0;
    if (length === 0 || !above || above.whole !== null || isMarkdownBlock(above.text)) continue;
    if (length < 3) {
      escapeAt(line, line.text.search(/[-=]/));
      line.isOwnLine = true;
      continue;
    }
    const isOneLine = index === 1;
    const isHeading = isOneLine && length > 3 && !/[.,;:!?…]$/.test(above.text.trimEnd());
    if (!isHeading) line.before.push("");
    if (!isOneLine) continue;
    const place = [above, line];
    if (isHeading) doubt("underline-as-heading", place, [above.text, "", line.text]);
    else doubt("underline-as-rule", place, [`## ${above.text.trim()}`]);
  }
}
