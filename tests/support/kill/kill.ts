import { existsSync } from "node:fs";
import path from "node:path";
import { sql } from "kysely";
import { type Db, openDatabase } from "#db/client.server.ts";
import { startServer } from "../server.ts";

/**
 * Starts the server, kills it when at least `afterRows` write-ups are imported, and checks the database. `afterRows`
 * must grow over several calls with one folder. Returns the number of write-ups in the database.
 */
export async function killWhileImporting(
  dataDir: string,
  afterRows: number,
  expect: (value: unknown) => { toEqual(expected: unknown): void },
): Promise<number> {
  const file = path.join(dataDir, "vertaiskunta.sqlite");
  const server = await startServer(dataDir);
  let seen = 0;
  while (server.process.exitCode === null && seen < afterRows) {
    seen = await published(file);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  // A server that had ended by itself would prove nothing.
  expect(server.process.exitCode).toEqual(null);
  server.process.kill("SIGKILL");
  await server.ended;
  const db = await openDatabase(file);
  try {
    expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{ integrity_check: "ok" }]);
    expect((await sql`pragma foreign_key_check`.execute(db)).rows).toEqual([]);
    const rows = await db
      .selectFrom("practice")
      .leftJoin("revision", "revision.practice_id", "practice.id")
      .select(["practice.slug", "practice.newest_revision_id", "revision.id", "revision.number"])
      .execute();
    // Each practice has exactly one, complete revision.
    expect(rows.filter((row) => row.id === null || row.id !== row.newest_revision_id || row.number !== 1)).toEqual([]);
    expect(await withoutOwner(db)).toEqual([]);
    // Rows that another process has read as committed are still there.
    expect(rows.length >= seen).toEqual(true);
    return rows.length;
  } finally {
    await db.destroy();
  }
}

async function withoutOwner(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("practice")
    .leftJoin("practice_organisation", "practice_id", "practice.id")
    .select("slug")
    .where("practice_id", "is", null)
    .execute();
  return rows.map((row) => row.slug);
}

async function published(file: string): Promise<number> {
  if (!existsSync(file)) return 0;
  const db = await openDatabase(file, { readOnly: true, readers: 1 }).catch(() => null);
  try {
    return (await db?.selectFrom("practice").select("id").execute())?.length ?? 0;
  } catch {
    return 0;
  } finally {
    await db?.destroy();
  }
}
