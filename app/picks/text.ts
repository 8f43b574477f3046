import type { Block, DocumentPart, PicksDocument, Run } from "./document.ts";

/** Renders the document as plain text: underlined headings, items with dashes or numbers, CRLF, a byte order mark. */
export function picksText(document: PicksDocument): string {
  const lines = [
    ...underlined(document.title, "="),
    "",
    ...linesOf(document.lead),
    ...document.practices.flatMap(({ title, lead, parts }, index) => [
      ...["", ""],
      ...underlined(`${index + 1}. ${title.text}`, "="),
      ...["", ...linesOf(lead)],
      ...parts.flatMap(partLines),
    ]),
    ...["", ""],
    ...underlined(document.closing.title, "="),
    "",
    ...linesOf(document.closing.blocks),
  ];
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function partLines({ title, blocks }: DocumentPart): string[] {
  return ["", ...underlined(title, "-"), "", ...linesOf(blocks)];
}

function underlined(title: string, line: string): string[] {
  return [title, line.repeat(Math.min(80, [...title].length))];
}

/** Returns the lines of the blocks, with a blank line between blocks except between items of a list. */
function linesOf(blocks: readonly Block[]): string[] {
  const counts = new Map<number, number>();
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const needsBlankLine = index > 0 && !(block.kind === "item" && before?.kind === "item");
    return [...(needsBlankLine ? [""] : []), ...blockLines(block, counts)];
  });
}

function blockLines(block: Block, counts: Map<number, number>): string[] {
  if (block.kind === "table") return tableLines(block);
  const text = textOf(block.runs);
  if (block.kind !== "item") return text.split("\n");
  const count = (counts.get(block.list) ?? 0) + 1;
  counts.set(block.list, count);
  const mark = block.ordered ? `${count}. ` : "- ";
  const indent = "  ".repeat(block.level);
  return text.split("\n").map((line, index) => indent + (index === 0 ? mark : " ".repeat(mark.length)) + line);
}

/** Returns one line for each row, in which a value follows the heading of its column. */
function tableLines({ head, rows }: Extract<Block, { kind: "table" }>): string[] {
  const names = head.map(textOf);
  return rows.map((row) => {
    const cells = row.map((cell, index) => [names[index], textOf(cell)].filter(Boolean).join(": "));
    return `- ${cells.join("; ").replaceAll("\n", " ")}`;
  });
}

/** Returns the text of the runs; the address of a link follows in parentheses unless the link's text is the address. */
function textOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, href }, index) => {
      const isLast = runs[index + 1]?.href !== href;
      return href !== undefined && isLast && !isAddressItself(text, href) ? `${text} (${href})` : text;
    })
    .join("");
}

function isAddressItself(text: string, href: string): boolean {
  return href === text || href.replace(/^(https?:\/\/|mailto:|tel:)/i, "") === text;
}
