import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { migrations } from "#db/migrations/index.ts";

const folder = path.resolve(import.meta.dirname, "../../db");

/** SQL that PostgreSQL does not have or that means something else there. */
const onlySqlite = [
  /\bpragma\b/i,
  /\bsqlite_\w+/i,
  /\bauto_?increment\b/i,
  /\b(rowid|_rowid_|oid)\b/i,
  /\bglob\b/i,
  /\b(vacuum|attach|detach)\b/i,
  /\b(strftime|julianday|unixepoch|datetime|ifnull|iif|group_concat|typeof|last_insert_rowid)\s*\(/i,
  /\binsert or\b|\breplace into\b|\bor(Replace|Ignore|Abort|Fail|Rollback)\(/i,
  /\bjson_\w+\(|->>?\s*['"$]/i,
  /\btrigger\b|\braise\s*\(/i,
  /\bwithout rowid\b|\bstrict\b/i,
  /\bcollate nocase\b/i,
  /"(real|blob|datetime|boolean)"/i,
];

/** The text of a file without its comments. */
function code(file: string): string {
  return readFileSync(path.join(folder, file), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "");
}

const sqliteWordsIn = (text: string) => onlySqlite.flatMap((word) => word.exec(text)?.[0] ?? []);

test("every migration is listed, in the order of the names", () => {
  const files = readdirSync(path.join(folder, "migrations")).filter((name) => /^\d/.test(name));
  expect(Object.keys(migrations).map((name) => `${name}.ts`)).toEqual(files.sort());
});

test.each(Object.keys(migrations).filter((name) => name >= "0010"))(
  "migration %s has nothing that only one database knows",
  (name) => {
    expect(sqliteWordsIn(code(`migrations/${name}.ts`))).toEqual([]);
  },
);

test("SQL that only SQLite knows is in files of its own, and is found in a migration", () => {
  const own = ["sqlite-schema.server.ts", "sqlite3-dialect.ts", "sqlite3-handle.ts", "copy.server.ts"];
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !own.includes(name));
  expect(files).toContain("migrate.server.ts");
  expect(files.flatMap((file) => sqliteWordsIn(code(file)).map((word) => `${file}: ${word}`))).toEqual([]);
  expect(sqliteWordsIn(code("sqlite-schema.server.ts")).length).toBeGreaterThan(3);
  expect(sqliteWordsIn(code("migrations/0009-adoption-words.ts"))).toEqual(["autoIncrement", "glob", "trigger"]);
});
