import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Site } from "#app/http/context.ts";
import { type Catalogue, readCatalogue } from "#app/practices/catalogue.server.ts";
import { readContentVersion } from "#app/practices/content-version.server.ts";
import { openSearch } from "#app/search/index.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { fillReference } from "#db/reference.server.ts";

/** How often a change made by another process is looked for, ms. */
const noticeEvery = 500;

export interface OpenSite extends Site {
  /** Looks for a change now instead of at the next look. */
  notice(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the data folder's database (created when missing), brings it up to date and fills in the reference data.
 * Throws when the folder cannot be written, or `DatabaseTooNewError`.
 */
export async function openLibrary(dataDir: string, say: (step: string) => void): Promise<{ db: Db; file: string }> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = path.join(dataDir, "vertaiskunta.sqlite");
  const db = await openDatabase(file);
  try {
    const when = new Date().toISOString().replace(/[:.]/g, "-");
    const applied = await migrate(db, { copyTo: (last) => path.join(dataDir, `before-${last}-${when}.sqlite`) });
    if (applied.length > 0) say(`Database migrated: ${applied.join(", ")}`);
    if (await fillReference(db)) say("Reference data filled in");
    return { db, file };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** The site over an open library: follows the content version and keeps the catalogue and the search index with it. */
export async function openSite(db: Db, file: string, publicUrl: string): Promise<OpenSite> {
  let version = await readContentVersion(db);
  let catalogue: Promise<Catalogue> | null = null;
  let catalogueVersion = -1;
  const search = openSearch({ file });
  const notice = async () => {
    const now = await readContentVersion(db);
    if (now === version) return;
    version = now;
    search.refresh();
  };
  const timer = setInterval(() => notice().catch(() => {}), noticeEvery);
  return {
    db,
    publicUrl,
    search,
    version: () => version,
    catalogue: () => {
      if (!catalogue || catalogueVersion !== version) {
        catalogueVersion = version;
        catalogue = readCatalogue(db, version);
        // A failed reading must not be kept.
        catalogue.catch(() => {
          catalogueVersion = -1;
        });
      }
      return catalogue;
    },
    notice,
    close: async () => {
      clearInterval(timer);
      await search.close();
      await db.destroy();
    },
  };
}
