import { readdir } from "node:fs/promises";
import path from "node:path";
import { readVariants, storedNames } from "#app/files/stored-file.server.ts";
import type { Db } from "#db/client.server.ts";
import { checksumOf } from "../files.ts";
import { type Finding, faults } from "./findings.ts";

const folders = ["files", "files-private"] as const;

/**
 * Compares the files of the data folder with the rows that name them: missing ones, those with other content than their
 * name says, published ones that only their writers can see, and those that no row names.
 */
export async function checkStoredFiles(db: Db, dataDir: string): Promise<Finding[]> {
  const rows = await db.selectFrom("file").select(["id", "hash", "extension", "variants"]).execute();
  const published = new Set(
    (await db.selectFrom("practice_file").select("file_id").execute()).map((row) => row.file_id),
  );
  const present = { files: await namesIn(dataDir, "files"), "files-private": await namesIn(dataDir, "files-private") };
  const named = rows.flatMap(({ id, variants, ...row }) =>
    storedNames({ ...row, variants: parse(variants) }).map((name) => ({ name, isPublic: published.has(id) })),
  );
  const missing = named.filter(({ name }) => folders.every((folder) => !present[folder].has(name)));
  const hidden = named.filter(
    ({ name, isPublic }) => isPublic && !present.files.has(name) && present["files-private"].has(name),
  );
  const known = new Set(named.map(({ name }) => name));
  const unnamed = folders.flatMap((folder) =>
    [...present[folder]].filter((name) => !known.has(name)).map((name) => `${folder}/${name}`),
  );
  return [
    ...faults(missing, ({ name, isPublic }) => `the ${isPublic ? "published" : "draft's"} file ${name} is missing`),
    ...faults(hidden, ({ name }) => `the published file ${name} is in files-private, where readers cannot see it`),
    ...faults(await changedIn(dataDir, present), (file) => `${file} has another content than was stored`),
    ...(unnamed.length > 0
      ? [{ kind: "note" as const, text: `${unnamed.length} files that nothing uses, such as ${unnamed[0]}` }]
      : []),
  ];
}

async function namesIn(dataDir: string, folder: (typeof folders)[number]): Promise<Set<string>> {
  const entries = await readdir(path.join(dataDir, folder), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  return new Set(entries.filter((it) => it.isFile() && !it.name.startsWith(".")).map((it) => it.name));
}

/** The files whose content is not that of their name, which begins with its SHA-256. */
async function changedIn(dataDir: string, present: Record<(typeof folders)[number], Set<string>>): Promise<string[]> {
  const changed: string[] = [];
  for (const folder of folders) {
    for (const name of present[folder]) {
      const expected = /^[0-9a-f]{64}(?=\.)/.exec(name)?.[0];
      const sum = await checksumOf(path.join(dataDir, folder, name)).catch((error: NodeJS.ErrnoException) => {
        // Removed or published meanwhile.
        if (error.code === "ENOENT") return null;
        throw error;
      });
      if (expected && sum && sum.sha256 !== expected) changed.push(`${folder}/${name}`);
    }
  }
  return changed;
}

/** No copies when the column cannot be read, which `checkRows` tells. */
function parse(variants: string): ReturnType<typeof readVariants> {
  try {
    return readVariants(variants);
  } catch {
    return [];
  }
}
