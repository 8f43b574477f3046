import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Db, openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { fillReference } from "#db/reference.server.ts";

/** Runs with a folder of its own that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "vertaiskunta-test-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs with a migrated database that holds the reference data and nothing else. */
export function withLibrary<T>(work: (db: Db, file: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    const file = path.join(folder, "test.sqlite");
    const db = await openDatabase(file);
    try {
      await migrate(db);
      await fillReference(db);
      return await work(db, file);
    } finally {
      await db.destroy();
    }
  });
}
