import type { Block, DocumentPart, PicksDocument, Run } from "./document.ts";

/** The document as plain text: headings underlined, list items with dashes or numbers, CRLF at line ends, UTF-8 with its mark. */
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

/** A list's items stand together; all else is set apart by an empty line. */
function linesOf(blocks: readonly Block[]): string[] {
  const counts = new Map<number, number>();
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const isApart = index > 0 && !(block.kind === "item" && before?.kind === "item");
    return [...(isApart ? [""] : []), ...blockLines(block, counts)];
  });
}

function blockLines(block: Block, counts: Map<number, number>): string[] {
  if (block.kind === "table") return tableLines(block);
  const text = words(block.runs);
  if (block.kind !== "item") return text.split("\n");
  const count = (counts.get(block.list) ?? 0) + 1;
  counts.set(block.list, count);
  const mark = block.ordered ? `${count}. ` : "- ";
  const indent = "  ".repeat(block.level);
  return text.split("\n").map((line, index) => indent + (index === 0 ? mark : " ".repeat(mark.length)) + line);
}

/** Each row on a line of its own; every value under a heading says which. */
function tableLines({ head, rows }: Extract<Block, { kind: "table" }>): string[] {
  const names = head.map(words);
  return rows.map((row) => {
    const cells = row.map((cell, index) => [names[index], words(cell)].filter(Boolean).join(": "));
    return `- ${cells.join("; ").replaceAll("\n", " ")}`;
  });
}

/** An address that is not its own words follows them in brackets. */
function words(runs: readonly Run[]): string {
  return runs
    .map(({ text, href }, index) => {
      const isLast = runs[index + 1]?.href !== href;
      return href !== undefined && isLast && !isItsAddress(text, href) ? `${text} (${href})` : text;
    })
    .join("");
}

function isItsAddress(text: string, href: string): boolean {
  return href === text || href.replace(/^(https?:\/\/|mailto:|tel:)/i, "") === text;
}
