import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Db, openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { fillReference } from "#db/reference.server.ts";
import { fillFromTemplate } from "./templates.ts";

/** Runs `work` with a temporary folder, and removes it afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "vertaiskunta-test-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs `work` with a migrated database that has only the reference data. */
export function withLibrary<T>(work: (db: Db, file: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    const file = await makeLibrary(folder);
    const db = await openDatabase(file);
    return work(db, file).finally(() => db.destroy());
  });
}

/**
 * Runs `work` with a database filled by `fill`. `fill` is called once in a run for each name, and the database is
 * copied for each call; the result of `fill` is passed to `work` and must be plain JSON.
 */
export function withFilledLibrary<Filled, T>(
  name: string,
  fill: (db: Db) => Promise<Filled>,
  work: (db: Db, filled: Filled) => Promise<T>,
): Promise<T> {
  return withFolder(async (folder) => {
    await fillFromTemplate(name, folder, async (into) => {
      const db = await openDatabase(await makeLibrary(into));
      const filled = await fill(db).finally(() => db.destroy());
      await writeFile(path.join(into, "filled.json"), JSON.stringify(filled));
    });
    const filled = JSON.parse(await readFile(path.join(folder, "filled.json"), "utf8")) as Filled;
    const db = await openDatabase(path.join(folder, "test.sqlite"));
    return work(db, filled).finally(() => db.destroy());
  });
}

/** Creates a migrated database with the reference data in a folder, and returns its path. */
export async function makeLibrary(folder: string): Promise<string> {
  await fillFromTemplate("reference", folder, async (into) => {
    const db = await openDatabase(path.join(into, "test.sqlite"));
    await migrate(db)
      .then(() => fillReference(db))
      .finally(() => db.destroy());
  });
  return path.join(folder, "test.sqlite");
}
