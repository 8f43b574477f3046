import { readFile, stat } from "node:fs/promises";
import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { FileKind } from "#db/schema.ts";
import { type FileFault, isDiskFull, limits } from "./faults.ts";
import { nameFor, shownName } from "./names.ts";
import type { FileStore } from "./store.server.ts";
import { ensureFileRow, isComplete, readVariants, type StoredFile, storeUpload } from "./stored-file.server.ts";

/** A file that was sent: the path of a temporary file, or its bytes. */
export type SentFile = { originalName: string } & ({ tempPath: string } | { bytes: Buffer });

export type UploadResult =
  | { ok: true; name: string; kind: FileKind; bytes: number; width: number | null; height: number | null }
  | { ok: false; fault: FileFault };

/**
 * Adds a picture or a PDF to a draft, and returns the name by which its text refers to it. The same content added again
 * keeps its name; a name never changes to another file, neither in the draft nor in the practice that it changes.
 * Refuses with a `FileFault`, which is `not-found` for an actor who may not write the draft. Never throws for the content
 * of the file or a full disk. The caller removes the file at `tempPath`.
 *
 * @example
 * const added = await addUpload(site.db, site.files, actor, draftId, upload);
 * if (added.ok) insert(`<Figure src="${added.name}" alt="…" />`);
 */
export async function addUpload(
  db: Db,
  store: FileStore,
  actor: Actor,
  draftId: number,
  sent: SentFile,
): Promise<UploadResult> {
  if (!(await openDraft(db, actor, draftId))) return { ok: false, fault: "not-found" };
  try {
    const bytes = await readBytes(sent);
    if (!bytes) return { ok: false, fault: "too-large" };
    const stored = await storeUpload(db, store, bytes);
    if (!stored.ok) return stored;
    const added = await db.transaction().execute((tx) => addRow(tx, store, actor, draftId, stored.file, sent));
    // `deleteUnusedFiles` removed the bytes between the two steps: they are stored anew.
    return added === "gone" ? addUpload(db, store, actor, draftId, sent) : added;
  } catch (error) {
    if (isDiskFull(error)) return { ok: false, fault: "disk-full" };
    throw error;
  }
}

/** Removes a file from a draft; a practice keeps its files. False without the draft, the file or the right to write. */
export async function removeUpload(db: Db, actor: Actor, draftId: number, name: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await openDraft(tx, actor, draftId))) return false;
    const { numDeletedRows } = await tx
      .deleteFrom("draft_file")
      .where("draft_id", "=", draftId)
      .where("name", "=", name)
      .executeTakeFirst();
    return numDeletedRows > 0;
  });
}

async function addRow(
  tx: Db,
  store: FileStore,
  actor: Actor,
  draftId: number,
  file: StoredFile,
  { originalName }: SentFile,
): Promise<UploadResult | "gone"> {
  const draft = await openDraft(tx, actor, draftId);
  if (!actor || !draft) return { ok: false, fault: "not-found" };
  if (!(await isComplete(store, file))) return "gone";
  const id = await ensureFileRow(tx, file, { organisationId: draft.organisation_id, personId: actor.id });
  const answer = (name: string): UploadResult => {
    const { kind, bytes, width, height } = file;
    return { ok: true, name, kind, bytes, width, height };
  };
  const names = await readTakenNames(tx, draft);
  const same = names.find((it) => it.file_id === id && it.isOwn);
  if (same) return answer(same.name);
  if (names.filter((it) => it.draft_id === draftId).length >= limits.perDraft)
    return refuseAndCleanUp(tx, id, "too-many");
  if ((await organisationBytes(tx, draft.organisation_id, id)) + sizeOf(file) > limits.perOrganisation) {
    return refuseAndCleanUp(tx, id, "quota");
  }
  const name = nameFor(originalName, file.extension, new Set(names.map((it) => it.name)));
  const row = { draft_id: draftId, name, file_id: id, original_name: shownName(originalName) };
  await tx.insertInto("draft_file").values(row).execute();
  return answer(name);
}

/** Returns the refusal, after deleting the file's row if nothing uses it. */
async function refuseAndCleanUp(tx: Db, id: number, fault: FileFault): Promise<UploadResult> {
  const used = (owner: "draft_file" | "practice_file") =>
    tx.selectFrom(owner).select("file_id").where("file_id", "=", id);
  if (!(await used("draft_file").executeTakeFirst()) && !(await used("practice_file").executeTakeFirst())) {
    await tx.deleteFrom("file").where("id", "=", id).execute();
  }
  return { ok: false, fault };
}

type Draft = NonNullable<Awaited<ReturnType<typeof openDraft>>>;

/** Returns a draft that the actor may write; null when there is none or the actor may not write it. */
export async function openDraft(db: Db, actor: Actor, draftId: number) {
  const draft = await db
    .selectFrom("draft")
    .select(["id", "practice_id", "organisation_id", "fork_of"])
    .where("id", "=", draftId)
    .executeTakeFirst();
  return draft && mayWriteFor(actor, [draft.organisation_id]) ? draft : null;
}

/**
 * Returns the file names in a draft, in the practice that it changes, and in other drafts that may be published to the
 * same practice. `isOwn` marks those that the draft's text can use.
 */
async function readTakenNames(tx: Db, { id, practice_id, fork_of }: Draft) {
  const drafts = await tx
    .selectFrom("draft_file")
    .innerJoin("draft", "draft.id", "draft_file.draft_id")
    .select(["draft_id", "name", "file_id"])
    .where((eb) =>
      eb.or([
        eb("draft.id", "=", id),
        eb("draft.fork_of", "=", id),
        eb("draft.id", "=", fork_of ?? -1),
        eb("draft.practice_id", "=", practice_id ?? -1),
      ]),
    )
    .execute();
  const published = await tx
    .selectFrom("practice_file")
    .select(["name", "file_id"])
    .where("practice_id", "=", practice_id ?? -1)
    .execute();
  return [
    ...drafts.map((it) => ({ ...it, isOwn: it.draft_id === id })),
    ...published.map((it) => ({ ...it, draft_id: -1, isOwn: true })),
  ];
}

/** Returns the bytes of the organisation's files that a draft or a practice uses, without the file `exceptId`. */
async function organisationBytes(tx: Db, organisationId: number, exceptId: number): Promise<number> {
  const rows = await tx
    .selectFrom("file")
    .select(["bytes", "variants"])
    .where("organisation_id", "=", organisationId)
    .where("id", "!=", exceptId)
    .where((eb) =>
      eb.or([
        eb("id", "in", eb.selectFrom("draft_file").select("file_id")),
        eb("id", "in", eb.selectFrom("practice_file").select("file_id")),
      ]),
    )
    .execute();
  return rows.reduce((sum, row) => sum + sizeOf({ bytes: row.bytes, variants: readVariants(row.variants) }), 0);
}

function sizeOf({ bytes, variants }: Pick<StoredFile, "bytes" | "variants">): number {
  return variants.reduce((sum, it) => sum + it.bytes, bytes);
}

/** Returns the bytes of a sent file; null without reading it when it is larger than any limit. */
async function readBytes(sent: SentFile): Promise<Buffer | null> {
  // `tempPath` is tested first, since an upload with a temporary file may also have a number `bytes`.
  if ("tempPath" in sent) return (await stat(sent.tempPath)).size > limits.picture ? null : readFile(sent.tempPath);
  return sent.bytes.length > limits.picture ? null : sent.bytes;
}
