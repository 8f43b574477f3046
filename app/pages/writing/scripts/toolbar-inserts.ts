import { type Edit, insertBlock, splice } from "./edit.ts";

const address = /^(?:https?:\/\/|mailto:)\S+$/;

/** Makes the selection a link and selects the part to fill in; a link at the cursor is replaced by its text. */
export function toggleLink(edit: Edit, placeholder: string): Edit {
  const { text, start, end } = edit;
  const existing = [...text.matchAll(/(?<!!)\[([^\]\n]*)\]\([^)\n]*\)/g)].find(
    ({ index, 0: whole }) => index <= start && end <= index + whole.length && (start < end || index < start),
  );
  if (existing) {
    const [whole, words = ""] = existing;
    const { index } = existing;
    return splice(text, index, index + whole.length, words, index, index + words.length);
  }
  const chosen = text.slice(start, end).trim();
  const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
  const to = from + chosen.length;
  if (address.test(chosen)) {
    return splice(text, from, to, `[${placeholder}](${chosen})`, from + 1, from + 1 + placeholder.length);
  }
  const words = (chosen || placeholder).replace(/\s*\n\s*/g, " ");
  const link = `[${words}](https://)`;
  if (chosen === "") return splice(text, from, to, link, from + 1, from + 1 + words.length);
  return splice(text, from, to, link, from + words.length + 3, from + link.length - 1);
}

/** Inserts a table of two columns after the cursor; selected lines with tabs (from a spreadsheet) become a table. */
export function insertTable(edit: Edit, column: string): Edit {
  const { text, start, end } = edit;
  const rows = text
    .slice(start, end)
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (rows.length > 1 && rows.every((line) => line.includes("\t"))) {
    const cells = rows.map((line) => line.split("\t").map((cell) => cell.trim().replaceAll("|", "\\|")));
    const emptied = splice(text, start, end, "", start);
    return insertBlock(emptied, tableOf(cells));
  }
  const header = [`${column} 1`, `${column} 2`];
  const inserted = insertBlock(edit, tableOf([header, ["", ""], ["", ""]]));
  const from = inserted.text.lastIndexOf(`| ${header[0]}`, inserted.start) + 2;
  return { text: inserted.text, start: from, end: from + (header[0]?.length ?? 0) };
}

/** A Markdown table with the first row as its header; short rows get empty cells. Cells must be escaped already. */
export function tableOf(rows: string[][]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: string[]) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ")} |`;
  const [header = [], ...rest] = rows;
  return [line(header), line(Array.from({ length: width }, () => "---")), ...rest.map(line)].join("\n");
}
