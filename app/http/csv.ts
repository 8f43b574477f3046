type Cell = string | number;

/** What a spreadsheet would read as a formula, its full-width twins too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;
/** The same where a spreadsheet that parts cells by commas, tabs or lines alone would begin a cell within a text. */
const formulaWithin = /([,\t\r\n])(?=[=+\-@＝＋－＠])/gu;
const special = /[";,\s]/;

/**
 * Rows as CSV for spreadsheets: UTF-8 with its mark, semicolons as a Finnish Excel reads them, CRLF at line ends. A text
 * that a spreadsheet would run as a formula gets an apostrophe in front, also after a comma, tab or line end, where one that
 * is set to other separators begins a cell; numbers stay numbers.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const safe = (formula.test(value) ? `'${value}` : value).replace(formulaWithin, "$1'");
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
