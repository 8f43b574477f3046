import { CsvError, parse } from "csv-parse/sync";
import type { FieldKey } from "#app/practices/fields.ts";
import { keyLine } from "#app/practices/writing/key-line.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** A row of a table of descriptions elsewhere, as a short text that leads there. */
export interface TableText {
  /** The line of the file on which the row begins, from 1. */
  line: number;
  title: string;
  source: string;
}

type Column = "title" | "summary" | "themes" | "address" | "organisation";

/** The names of the columns, in Finnish, Swedish and English. */
const columns: Readonly<Record<string, Column>> = {
  ...{ title: "title", otsikko: "title", nimi: "title", rubrik: "title", titel: "title" },
  ...{
    summary: "summary",
    tiivistelmä: "summary",
    kuvaus: "summary",
    sammanfattning: "summary",
    beskrivning: "summary",
  },
  ...{ theme: "themes", themes: "themes", teema: "themes", teemat: "themes", tema: "themes", teman: "themes" },
  ...{ address: "address", osoite: "address", linkki: "address", adress: "address", url: "address" },
  ...{ organisation: "organisation", organisaatio: "organisation", kunta: "organisation", kommun: "organisation" },
};

/** A row as the parser gives it with `info`, which its types leave out. */
interface Row {
  record: string[];
  /** `lines` is the number of the last line of the row. */
  info: { lines: number };
}

/**
 * Reads a CSV table, with commas or semicolons, of descriptions that are on another site such as Innokylä: its columns
 * `title`, `summary`, `theme`, `address` and `organisation`, of which the first two and the address are needed. Each row
 * becomes a text with a link to its address; nothing is copied from there. Returns why the table cannot be read.
 */
export function readTable(
  text: string,
  language: Language,
): { ok: true; rows: TableText[] } | { ok: false; reason: string } {
  const t = texts(language).table;
  const first = text.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const delimiter = first.split(";").length > first.split(",").length ? ";" : ",";
  let records: Row[];
  try {
    records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Row[];
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, reason: t.broken(Number(error.lines ?? 1)) };
    throw error;
  }
  const [head, ...rows] = records;
  const names = head?.record.map((name) => columns[name.trim().toLowerCase()]) ?? [];
  const missing = (["title", "summary", "address"] as const).filter((column) => !names.includes(column));
  if (missing.length > 0) return { ok: false, reason: t.missing(missing.join(", ")) };
  let line = (head?.info.lines ?? 1) + 1;
  return {
    ok: true,
    rows: rows.map(({ record, info }) => {
      const value = (column: Column) => record[names.indexOf(column)]?.trim() ?? "";
      const row = { line, title: value("title"), source: sourceOf(value, t.readThere) };
      line = info.lines + 1;
      return row;
    }),
  };
}

function sourceOf(value: (column: Column) => string, words: string): string {
  const address = value("address");
  const isInnokyla = /^https:\/\/(?:www\.)?innokyla\.fi\//i.test(address);
  const lines: [FieldKey, string | string[]][] = [
    ["title", value("title")],
    ["summary", value("summary")],
    ["organisation", value("organisation")],
    [
      "themes",
      value("themes")
        .split(/[,;]/)
        .map((it) => it.trim())
        .filter(Boolean),
    ],
    ["sources", address === "" ? [] : [address]],
    ["innokyla", isInnokyla ? address : ""],
  ];
  const front = lines.filter(([, it]) => it.length > 0).map(([key, it]) => keyLine(key, it));
  return `---\n${front.join("\n")}\n---\n\n[${words}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)\n`;
}
