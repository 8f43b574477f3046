import type { Db } from "#db/client.server.ts";
import { listFilesOfDraft } from "./beside.server.ts";
import { storedNames } from "./keep.server.ts";
import type { FileStore } from "./store.server.ts";

/** A name of a write-up already means another file: it must be given to the new one under another name. */
export class FileNameTakenError extends Error {
  override name = "FileNameTakenError";
  constructor(readonly fileName: string) {
    super(`the name ${fileName} means another file`);
  }
}

/**
 * Makes the bytes of a draft's files public that its text names (`namesIn`). To be called before the transaction that
 * publishes, for it waits for the disk; may be repeated. Throws `DiskFullError`.
 */
export async function makeFilesPublic(db: Db, store: FileStore, draftId: number, namesUsed: string[]): Promise<void> {
  for (const file of await listFilesOfDraft(db, draftId)) {
    if (file.isPublished || !namesUsed.includes(file.name)) continue;
    // The narrower copies first: who sees the picture finds them too.
    for (const name of storedNames(file).reverse()) await store.makePublic(name);
  }
}

/**
 * Gives a write-up the files of a draft that its text names: inside the transaction that publishes, as `inTransaction` of
 * `publish`, after `makeFilesPublic`. Throws when a file is not public, and `FileNameTakenError`.
 */
export async function attachToPractice(
  tx: Db,
  store: FileStore,
  draftId: number,
  practiceId: number,
  namesUsed: string[],
): Promise<void> {
  const rows = await tx
    .selectFrom("draft_file")
    .innerJoin("file", "file.id", "file_id")
    .select(["name", "file_id", "original_name", "hash", "extension"])
    .where("draft_id", "=", draftId)
    .execute();
  for (const { name, file_id, original_name, hash, extension } of rows) {
    if (!namesUsed.includes(name)) continue;
    if (!(await store.isPublic(`${hash}.${extension}`))) throw new Error(`the file ${name} is not public`);
    await attach(tx, practiceId, { name, fileId: file_id, originalName: original_name });
  }
}

/** Gives a write-up a file under a name, once. Throws `FileNameTakenError`. */
export async function attach(
  tx: Db,
  practiceId: number,
  { name, fileId, originalName }: { name: string; fileId: number; originalName: string },
): Promise<void> {
  const row = { practice_id: practiceId, name, file_id: fileId, original_name: originalName };
  await tx
    .insertInto("practice_file")
    .values(row)
    .onConflict((oc) => oc.columns(["practice_id", "name"]).doNothing())
    .execute();
  const now = await tx
    .selectFrom("practice_file")
    .select("file_id")
    .where("practice_id", "=", practiceId)
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  if (now.file_id !== fileId) throw new FileNameTakenError(name);
}

/** Gives a draft the files of another under the same names: for a parallel copy, inside the transaction that makes it. */
export async function copyDraftFiles(tx: Db, fromDraftId: number, toDraftId: number): Promise<void> {
  const rows = await tx.selectFrom("draft_file").selectAll().where("draft_id", "=", fromDraftId).execute();
  for (const row of rows) {
    await tx
      .insertInto("draft_file")
      .values({ ...row, draft_id: toDraftId })
      .onConflict((oc) => oc.columns(["draft_id", "name"]).doNothing())
      .execute();
  }
}
