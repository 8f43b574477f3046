import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { withLibrary } from "#tests/support/temporary.ts";

/** The columns of each table by its `…Table` interface, with `?` for nullable ones. */
function writtenTables(): Record<string, string[]> {
  const files = [
    "schema.ts",
    "schema/library.ts",
    "schema/people.ts",
    "schema/discussion.ts",
    "schema/writing.ts",
    "schema/search.ts",
    "schema/adoptions.ts",
    "schema/picks.ts",
    "schema/redaction.ts",
  ];
  const source = files.map((file) => readFileSync(path.resolve(import.meta.dirname, "../../db", file), "utf8")).join();
  const columnsOf = (name: string) => {
    const body = new RegExp(`interface ${name} \\{([\\s\\S]*?)\\n\\}`).exec(source)?.[1] ?? "";
    return [...body.matchAll(/^ {2}(\w+): (.*);$/gm)].map(
      ([, column, type]) => `${column}${/\| null$/.test(type ?? "") ? "?" : ""}`,
    );
  };
  const database = /interface Database \{([^}]*)\}/.exec(source)?.[1] ?? "";
  return Object.fromEntries(
    [...database.matchAll(/(\w+): (\w+);/g)].map(([, table, name]) => [table ?? "", columnsOf(name ?? "").sort()]),
  );
}

test("the types have the tables and columns of the migrated database", () =>
  withLibrary(async (db) => {
    const tables = await db.introspection.getTables();
    const found = Object.fromEntries(
      tables.map(({ name, columns }) => [name, columns.map((it) => `${it.name}${it.isNullable ? "?" : ""}`).sort()]),
    );
    expect(found).toEqual(writtenTables());
  }));
