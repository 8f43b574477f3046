import type { Db } from "#db/client.server.ts";
import { readVariants, storedNames } from "./keep.server.ts";
import type { FileStore } from "./store.server.ts";

const day = 24 * 3_600_000;

/**
 * Forgets files that no draft or write-up names any more and that have lain for a day, with their bytes, and what
 * killed uploads left behind. Answers how many files went. What a write-up shows or once showed always stays.
 */
export async function forgetUnusedFiles(db: Db, store: FileStore, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - day);
  await store.removeLeftovers(before);
  const unused = await db
    .selectFrom("file")
    .select("id")
    .where("created_at", "<", before.toISOString())
    .where((eb) => eb("id", "not in", eb.selectFrom("draft_file").select("file_id")))
    .where((eb) => eb("id", "not in", eb.selectFrom("practice_file").select("file_id")))
    .execute();
  for (const { id } of unused) await db.transaction().execute((tx) => forget(tx, store, id));
  for (const name of await store.oldPrivate(before)) {
    await db.transaction().execute(async (tx) => {
      if (!(await namesOfAll(tx)).has(name)) await store.remove(name);
    });
  }
  return unused.length;
}

/** Under the database's one lock for writers: whoever adds the same content meanwhile waits and finds it gone. */
async function forget(tx: Db, store: FileStore, id: number): Promise<void> {
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
  const still = await namesOfAll(tx);
  for (const name of storedNames({ ...row, variants: readVariants(row.variants) })) {
    if (!still.has(name)) await store.remove(name);
  }
}

async function namesOfAll(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom("file").select(["hash", "extension", "variants"]).execute();
  return new Set(rows.flatMap((row) => storedNames({ ...row, variants: readVariants(row.variants) })));
}
