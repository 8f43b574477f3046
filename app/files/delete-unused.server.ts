import type { Db } from "#db/client.server.ts";
import type { FileStore } from "./store.server.ts";
import { readVariants, storedNames } from "./stored-file.server.ts";

const day = 24 * 3_600_000;

/**
 * Deletes files older than a day that no draft or practice uses, with their bytes, and what killed uploads left behind.
 * Returns the number of deleted files. A file that any revision of a practice uses or used is always kept.
 */
export async function deleteUnusedFiles(db: Db, store: FileStore, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - day);
  await store.removeLeftovers(before);
  const unused = await db
    .selectFrom("file")
    .select("id")
    .where("created_at", "<", before.toISOString())
    .where((eb) => eb("id", "not in", eb.selectFrom("draft_file").select("file_id")))
    .where((eb) => eb("id", "not in", eb.selectFrom("practice_file").select("file_id")))
    .execute();
  for (const { id } of unused) await db.transaction().execute((tx) => deleteIfUnused(tx, store, id));
  for (const name of await store.oldPrivate(before)) {
    await db.transaction().execute(async (tx) => {
      if (!(await allStoredNames(tx)).has(name)) await store.remove(name);
    });
  }
  return unused.length;
}

/** Deletes a file unless it is in use. In a transaction, so that an upload of the same content waits and stores it anew. */
async function deleteIfUnused(tx: Db, store: FileStore, id: number): Promise<void> {
  for (const owner of ["draft_file", "practice_file"] as const) {
    const user = await tx.selectFrom(owner).select("file_id").where("file_id", "=", id).executeTakeFirst();
    if (user) return;
  }
  const row = await tx
    .deleteFrom("file")
    .where("id", "=", id)
    .returning(["hash", "extension", "variants"])
    .executeTakeFirst();
  if (!row) return;
  const remaining = await allStoredNames(tx);
  for (const name of storedNames({ ...row, variants: readVariants(row.variants) })) {
    if (!remaining.has(name)) await store.remove(name);
  }
}

async function allStoredNames(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom("file").select(["hash", "extension", "variants"]).execute();
  return new Set(rows.flatMap((row) => storedNames({ ...row, variants: readVariants(row.variants) })));
}
