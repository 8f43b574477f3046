import type { Language } from "#db/schema.ts";
import { isEmail } from "../names.ts";
import type { NewPerson } from "../people.server.ts";
import type { Role } from "../rights.ts";
import { type Column, fold, furtherColumns, headerOf } from "./columns.ts";
import { mostRows, type Row, readRows } from "./rows.ts";

/** The words of a list, folded, and what they mean. */
export interface ListWords {
  roles: ReadonlyMap<string, Role>;
  /** Names and slugs to slugs. */
  organisations: ReadonlyMap<string, string>;
  languages: ReadonlyMap<string, Language>;
}

/** What holds for rows that do not say it themselves. */
export type ListDefaults = Pick<NewPerson, "organisation" | "language" | "roles" | "lastDay">;

/** What cannot be read in a row. `said` is the word that is not known, or the line on which the address is already. */
export interface RowFault {
  kind: "quotes" | "role-unknown" | "organisation-unknown" | "language-unknown" | "twice";
  said: string;
}

export interface ListedPerson {
  line: number;
  /** The row as it was written. */
  text: string;
  person: NewPerson;
  fault: RowFault | null;
}

export interface ReadList {
  people: ListedPerson[];
  /** The header as it was written; "" without one. */
  header: string;
  /** Columns of the header that are not read. */
  unread: string[];
  /** The rows beyond `mostRows`, as they were written. */
  rest: string[];
}

/**
 * Reads a tidy list (`tidyList`) of people: rows of name and e-mail address in either order, or "Name <address>", then
 * organisation, roles, last day and language; or columns in any order under a header. At most `mostRows` people are read.
 * Promises nothing of rights or addresses in use: `invite` checks these.
 */
export function readList(list: string, words: ListWords, defaults: ListDefaults): ReadList {
  const { rows, rest } = readRows(list);
  const columns = rows[0]?.cells ? headerOf(rows[0].cells) : null;
  const body = columns ? rows.slice(1) : rows;
  const lineOf = new Map<string, number>();
  const people = body.slice(0, mostRows).map((row) => {
    const cells = columns ? cellsUnder(columns, row.cells ?? []) : cellsInOrder(row.cells ?? []);
    const read = { line: row.line, text: row.text, ...personOf(cells, words, defaults) };
    if (!row.cells) return { ...read, fault: { kind: "quotes" as const, said: "" } };
    const address = fold(read.person.email);
    const earlier = lineOf.get(address);
    if (isEmail(address)) lineOf.set(address, earlier ?? row.line);
    return earlier === undefined ? read : { ...read, fault: { kind: "twice" as const, said: String(earlier) } };
  });
  return {
    people,
    header: columns ? (rows[0]?.text ?? "") : "",
    unread: (rows[0]?.cells ?? []).filter((name, index) => columns?.[index] === null && name !== ""),
    rest: [...body.slice(mostRows).map((row) => row.text), ...rest],
  };
}

type Cells = Partial<Record<Column, string>>;

function cellsUnder(columns: readonly (Column | null)[], row: NonNullable<Row["cells"]>): Cells {
  const cells: Cells = {};
  columns.forEach((column, index) => {
    if (column !== null && row[index]) cells[column] ??= row[index];
  });
  const parts = [cells.first, cells.last].filter(Boolean).join(" ");
  return withAddress({ ...cells, name: cells.name ?? parts }, cells.email ?? "");
}

/** Whatever stands before the address is the name; without an address the first two cells are name and address. */
function cellsInOrder(row: NonNullable<Row["cells"]>): Cells {
  const found = row.findIndex((cell) => cell.includes("@"));
  const at = found < 0 ? Math.min(1, row.length - 1) : found;
  const isNameAfter = at === 0 && !row[0]?.includes("<");
  const name = isNameAfter ? (row[1] ?? "") : row.slice(0, at).filter(Boolean).join(" ");
  const further = row.slice(isNameAfter ? 2 : at + 1);
  const cells: Cells = Object.fromEntries(furtherColumns.map((column, index) => [column, further[index] ?? ""]));
  return withAddress({ ...cells, name }, row[at] ?? "");
}

/** Divides "Name <address>", quotation marks around the name included. */
function withAddress(cells: Cells, cell: string): Cells {
  const [, before = "", email = cell] = /^([^<]*)<([^<>]*)>$/.exec(cell) ?? [];
  const name = [cells.name, before.replaceAll('"', "").trim()].filter(Boolean).join(" ");
  return { ...cells, name: name.replaceAll('"', ""), email: email.replace(/^mailto:/i, "").trim() };
}

function personOf(cells: Cells, words: ListWords, defaults: ListDefaults): Pick<ListedPerson, "person" | "fault"> {
  const roleWords = (cells.roles ?? "").split(/[+/,;\n]/).filter((word) => word.trim() !== "");
  const roles = roleWords.flatMap((word) => words.roles.get(fold(word)) ?? []);
  const organisation = cells.organisation ? words.organisations.get(fold(cells.organisation)) : defaults.organisation;
  const language = cells.language ? words.languages.get(fold(cells.language)) : defaults.language;
  const unknownRole = roleWords.find((word) => !words.roles.has(fold(word)));
  const fault: RowFault | null =
    organisation === undefined
      ? { kind: "organisation-unknown", said: cells.organisation ?? "" }
      : unknownRole !== undefined
        ? { kind: "role-unknown", said: unknownRole.trim() }
        : language === undefined
          ? { kind: "language-unknown", said: cells.language ?? "" }
          : null;
  const person = {
    name: cells.name ?? "",
    email: cells.email ?? "",
    organisation: organisation ?? "",
    language: language ?? defaults.language,
    roles: roleWords.length > 0 ? [...new Set(roles)] : defaults.roles,
    lastDay: cells.lastDay ? dayOf(cells.lastDay) : defaults.lastDay,
  };
  return { person, fault };
}

/** A day as Finns write it (31.12.2027) becomes 2027-12-31; any other text stays, to be refused. */
function dayOf(text: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim()) ?? [];
  return year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text.trim();
}
