import { access } from "node:fs/promises";
import path from "node:path";
import { type Db, openDatabase } from "#db/client.server.ts";
import { isUpToDate, readMigrations } from "#db/migrate.server.ts";
import type { Language } from "#db/schema.ts";
import { databaseName } from "../../backup/manifest.ts";
import { texts } from "../../texts.ts";

/** Opens a data folder's database for reading, whoever writes meanwhile. Throws one clear line when it cannot. */
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
