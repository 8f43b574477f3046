import type { Db } from "#db/client.server.ts";
import { listFilesOfDraft } from "./files-of-text.server.ts";
import type { FileStore } from "./store.server.ts";
import { storedNames } from "./stored-file.server.ts";

/** The practice already has another file with this name: the new file needs another name. */
export class FileNameTakenError extends Error {
  override name = "FileNameTakenError";
  constructor(readonly fileName: string) {
    super(`the name ${fileName} means another file`);
  }
}

/**
 * Makes public the files of a draft that its text names (`namesIn`). To be called before the transaction that publishes,
 * since it writes to the disk; may be repeated. Throws `DiskFullError`.
 */
export async function makeFilesPublic(db: Db, store: FileStore, draftId: number, namesUsed: string[]): Promise<void> {
  for (const file of await listFilesOfDraft(db, draftId)) {
    if (file.isPublished || !namesUsed.includes(file.name)) continue;
    // The narrower copies first, so that they are public when the picture is.
    for (const name of storedNames(file).reverse()) await store.makePublic(name);
  }
}

/**
 * Attaches to a practice the files of a draft that its text names. To be called after `makeFilesPublic`, as `inTransaction`
 * of `publish`. Throws when a file is not public, and `FileNameTakenError`.
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

/** Attaches a file to a practice under a name; does nothing when it is attached already. Throws `FileNameTakenError`. */
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
  const attached = await tx
    .selectFrom("practice_file")
    .select("file_id")
    .where("practice_id", "=", practiceId)
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  if (attached.file_id !== fileId) throw new FileNameTakenError(name);
}

/** Attaches the files of a draft to another one under the same names. To be called in the transaction that copies it. */
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
