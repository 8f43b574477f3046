import { access } from "node:fs/promises";
import path from "node:path";
import { type Db, openDatabase } from "#db/client.server.ts";
import { isUpToDate, readMigrations } from "#db/migrate.server.ts";
import type { Language } from "#db/schema.ts";
import { databaseName } from "../../files.ts";
import { texts } from "../../texts.ts";

/**
 * Opens the database of a data folder for reading, also while another process writes. Throws an error of one line when
 * there is none, or when it is older or newer than the program.
 */
export async function openPublished(dataDir: string, language: Language): Promise<Db> {
  const t = texts(language);
  const file = path.join(dataDir, databaseName);
  await access(file).catch(() => {
    throw new Error(t.noDatabase(dataDir));
  });
  const db = await openDatabase(file, { readOnly: true, readers: 2 });
  const migrations = await readMigrations(db);
  if (migrations.unknown.length === 0 && isUpToDate(migrations)) return db;
  await db.destroy();
  throw new Error(migrations.unknown.length > 0 ? t.newDatabase : t.oldDatabase);
}
