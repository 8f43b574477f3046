type Cell = string | number;

/** Beginnings that a spreadsheet reads as a formula, full-width characters included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;
/** The same after a comma, tab or line end, where a spreadsheet set to that separator begins a new cell. */
const formulaWithin = /([,\t\r\n])(?=[=+\-@＝＋－＠])/gu;
const special = /[";,\s]/;

/**
 * Rows as CSV for spreadsheets: UTF-8 with a byte order mark, separated by semicolons as a Finnish Excel expects, lines
 * ended by CRLF. A text that a spreadsheet would run as a formula gets an apostrophe in front, also after a comma, tab
 * or line end within the text, where a spreadsheet with other separators begins a cell. Numbers stay numbers.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const safe = (formula.test(value) ? `'${value}` : value).replace(formulaWithin, "$1'");
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
