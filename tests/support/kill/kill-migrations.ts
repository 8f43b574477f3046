import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";
import { sql } from "kysely";
import { type Db, openDatabase } from "#db/client.server.ts";
import { readMigrations } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { contents } from "../old-database.ts";

/** The process, built once so that it starts quickly; in a folder from which it finds the packages. */
const program = path.resolve(
  import.meta.dirname,
  `../../../node_modules/.vertaiskunta-tests/kill-migrations-${process.pid}.mjs`,
);
const built = build({
  entryPoints: [path.join(import.meta.dirname, "migrate-and-die.ts")],
  outfile: program,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  alias: Object.fromEntries(
    ["app", "db", "tests"].map((room) => [`#${room}`, path.resolve(import.meta.dirname, "../../..", room)]),
  ),
});
const older = path.resolve(import.meta.dirname, "../../db/older");

/** The files of `tests/db/older`, by the number of their newest migration. */
export const olderFiles = ["0004", "0007", "0009"] as const;

export type Expect = (value: unknown) => { toEqual(expected: unknown): void };
type Contents = Awaited<ReturnType<typeof contents>>;

/** Puts the database of an older version into a data folder, and returns its rows. */
export async function placeOlder(dataDir: string, number: string): Promise<Contents> {
  await mkdir(dataDir, { recursive: true });
  const file = path.join(dataDir, "vertaiskunta.sqlite");
  await writeFile(file, gunzipSync(await readFile(path.join(older, `${number}.sqlite.gz`))));
  return withDatabase(file, contents);
}

/** When the process dies, or its disk is full from then on: before a statement, or some milliseconds after it began. */
export type Death = { statement: number } | { fullBefore: number } | { afterMs: number } | null;

/**
 * Starts a process that opens the library. Resolves to the statements and milliseconds it took, or null when it was
 * killed or its full disk was noticed.
 */
export async function openAndDie(dataDir: string, death: Death): Promise<{ statements: number; ms: number } | null> {
  const isFull = death !== null && "fullBefore" in death;
  const statement = isFull ? death.fullBefore : death && "statement" in death ? death.statement : 0;
  await built;
  const child = spawn(process.execPath, [program, dataDir, String(statement), isFull ? "full" : "kill"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  let began = 0;
  child.stdout.on("data", (chunk) => {
    printed += chunk;
    if (began > 0) return;
    began = performance.now();
    if (death && "afterMs" in death) setTimeout(() => child.kill("SIGKILL"), death.afterMs);
  });
  const [code, signal] = await once(child, "close");
  const end = /end (\d+)/.exec(printed);
  if (signal === "SIGKILL" && death) return null;
  if (isFull && code === 1 && /^failed SQLITE_(?:IOERR|FULL)$/m.test(printed)) return null;
  if (code !== 0 || !end) throw new Error(`the upgrade failed: ${printed}`);
  return { statements: Number(end[1]), ms: performance.now() - began };
}

/** Checks that the database is sound, and has either every row of the old state or is completely migrated with them. */
export async function checkOldOrNew(dataDir: string, before: Contents, expect: Expect): Promise<"old" | "new"> {
  return withDatabase(path.join(dataDir, "vertaiskunta.sqlite"), async (db) => {
    expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{ integrity_check: "ok" }]);
    expect((await sql`pragma foreign_key_check`.execute(db)).rows).toEqual([]);
    const { applied } = await readMigrations(db);
    const after = await contents(db);
    if (applied.length < Object.keys(migrations).length) {
      expect(after).toEqual(before);
      return "old";
    }
    expect(applied).toEqual(Object.keys(migrations));
    for (const [table, rows] of Object.entries(before)) {
      if (table === "sqlite_sequence" || table === "counter") continue;
      // A start gives themes and terms the names of its own version.
      const isNamed = table === "theme" || table === "term";
      const columns = Object.keys(rows[0] ?? {}).filter((it) => !isNamed || !["fi", "sv", "en"].includes(it));
      const now = new Set(after[table]?.map((row) => JSON.stringify(columns.map((column) => row[column]))));
      const lost = rows.filter((row) => !now.has(JSON.stringify(columns.map((column) => row[column]))));
      expect({ table, lost }).toEqual({ table, lost: [] });
    }
    return "new";
  });
}

/** Checks that the upgrade has left one copy, which holds the old rows. */
export async function checkOneCopy(dataDir: string, before: Contents, expect: Expect): Promise<void> {
  const copies = (await readdir(dataDir)).filter((name) => name.startsWith("before-"));
  expect([copies.length, copies.filter((name) => !name.endsWith(".sqlite"))]).toEqual([1, []]);
  await withDatabase(path.join(dataDir, copies[0] ?? ""), async (db) => expect(await contents(db)).toEqual(before));
}

async function withDatabase<T>(file: string, work: (db: Db) => Promise<T>): Promise<T> {
  const db = await openDatabase(file);
  return work(db).finally(() => db.destroy());
}
