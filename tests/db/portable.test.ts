import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { migrations } from "#db/migrations/index.ts";

const folder = path.resolve(import.meta.dirname, "../../db");

/** Words that SQLite has and PostgreSQL has not, or has with another meaning. */
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

/** A file without its comments. */
function code(file: string): string {
  return readFileSync(path.join(folder, file), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "");
}

const found = (text: string) => onlySqlite.flatMap((word) => word.exec(text)?.[0] ?? []);

test("every migration is listed, in the order of the names", () => {
  const files = readdirSync(path.join(folder, "migrations")).filter((name) => /^\d/.test(name));
  expect(Object.keys(migrations).map((name) => `${name}.ts`)).toEqual(files.sort());
});

test.each(Object.keys(migrations).filter((name) => name >= "0010"))(
  "migration %s holds nothing of one database only",
  (name) => {
    expect(found(code(`migrations/${name}.ts`))).toEqual([]);
  },
);

test("what only one database can is in its own files, and would be noticed in a migration", () => {
  const own = ["sqlite-schema.server.ts", "sqlite3-dialect.ts", "sqlite3-handle.ts", "copy.server.ts"];
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !own.includes(name));
  expect(files).toContain("migrate.server.ts");
  expect(files.flatMap((file) => found(code(file)).map((word) => `${file}: ${word}`))).toEqual([]);
  expect(found(code("sqlite-schema.server.ts")).length).toBeGreaterThan(3);
  expect(found(code("migrations/0009-adoption-words.ts"))).toEqual(["autoIncrement", "glob", "trigger"]);
});
