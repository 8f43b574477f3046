type Cell = string | number;

/** What a spreadsheet would read as a formula, its full-width twins too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;
const special = /[";,\s]/;

/**
 * Rows as CSV for spreadsheets: UTF-8 with its mark, semicolons as a Finnish Excel reads them, CRLF at line ends. A text
 * that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
