import { readFile, stat } from "node:fs/promises";
import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { FileKind } from "#db/schema.ts";
import { type FileFault, isDiskFull, limits } from "./faults.ts";
import { fileId, isWhole, type KeptFile, keepBytes, readVariants } from "./keep.server.ts";
import { nameFor, shownName } from "./names.ts";
import type { FileStore } from "./store.server.ts";

/** What somebody sent: a file that is being received, or its bytes. */
export type Sent = { originalName: string } & ({ tempPath: string } | { bytes: Buffer });

export type UploadResult =
  | { ok: true; name: string; kind: FileKind; bytes: number; width: number | null; height: number | null }
  | { ok: false; fault: FileFault };

/**
 * Adds a picture or a PDF to a draft under a name that its text can use. The same content again answers the name it
 * has; a name never comes to mean another file, neither in the draft nor in the write-up it would change. Refuses by a
 * fault that has words in `files.faults`; to who may not write the draft, the draft is `not-found`. Never throws for
 * what was sent or for a full disk. A file under `tempPath` stays the caller's to remove.
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
  sent: Sent,
): Promise<UploadResult> {
  if (!(await openDraft(db, actor, draftId))) return { ok: false, fault: "not-found" };
  try {
    const bytes = await bytesOf(sent);
    if (!bytes) return { ok: false, fault: "too-large" };
    const kept = await keepBytes(db, store, bytes);
    if (!kept.ok) return kept;
    const added = await db.transaction().execute((tx) => addRow(tx, store, actor, draftId, kept.file, sent));
    // The tidy took the bytes between the two: rare, and the second time they are new.
    return added === "gone" ? addUpload(db, store, actor, draftId, sent) : added;
  } catch (error) {
    if (isDiskFull(error)) return { ok: false, fault: "disk-full" };
    throw error;
  }
}

/** Takes a file from a draft; what a published write-up shows stays. False when there is no such draft or file. */
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
  file: KeptFile,
  { originalName }: Sent,
): Promise<UploadResult | "gone"> {
  const draft = await openDraft(tx, actor, draftId);
  if (!actor || !draft) return { ok: false, fault: "not-found" };
  if (!(await isWhole(store, file))) return "gone";
  const id = await fileId(tx, file, { organisationId: draft.organisation_id, personId: actor.id });
  const answer = (name: string): UploadResult => {
    const { kind, bytes, width, height } = file;
    return { ok: true, name, kind, bytes, width, height };
  };
  const names = await namesAround(tx, draft);
  const same = names.find((it) => it.file_id === id && it.isOwn);
  if (same) return answer(same.name);
  if (names.filter((it) => it.draft_id === draftId).length >= limits.perDraft) return undo(tx, id, "too-many");
  if ((await bytesOfOrganisation(tx, draft.organisation_id, id)) + sizeOf(file) > limits.perOrganisation) {
    return undo(tx, id, "quota");
  }
  const name = nameFor(originalName, file.extension, new Set(names.map((it) => it.name)));
  const row = { draft_id: draftId, name, file_id: id, original_name: shownName(originalName) };
  await tx.insertInto("draft_file").values(row).execute();
  return answer(name);
}

/** Refused: a row that nothing uses is not left behind. */
async function undo(tx: Db, id: number, fault: FileFault): Promise<UploadResult> {
  const used = (owner: "draft_file" | "practice_file") =>
    tx.selectFrom(owner).select("file_id").where("file_id", "=", id);
  if (!(await used("draft_file").executeTakeFirst()) && !(await used("practice_file").executeTakeFirst())) {
    await tx.deleteFrom("file").where("id", "=", id).execute();
  }
  return { ok: false, fault };
}

type Draft = NonNullable<Awaited<ReturnType<typeof openDraft>>>;

/** A draft that the actor may write; null is the same answer for none and for another's. */
export async function openDraft(db: Db, actor: Actor, draftId: number) {
  const draft = await db
    .selectFrom("draft")
    .select(["id", "practice_id", "organisation_id", "fork_of"])
    .where("id", "=", draftId)
    .executeTakeFirst();
  return draft && mayWriteFor(actor, [draft.organisation_id]) ? draft : null;
}

/**
 * The names in a draft, in the write-up it would change, and in the other drafts that may be published into it.
 * `isOwn` are those that the draft's own text can use.
 */
async function namesAround(tx: Db, { id, practice_id, fork_of }: Draft) {
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

/** What an organisation's files take that a draft or a write-up uses, but for one. */
async function bytesOfOrganisation(tx: Db, organisationId: number, but: number): Promise<number> {
  const rows = await tx
    .selectFrom("file")
    .select(["bytes", "variants"])
    .where("organisation_id", "=", organisationId)
    .where("id", "!=", but)
    .where((eb) =>
      eb.or([
        eb("id", "in", eb.selectFrom("draft_file").select("file_id")),
        eb("id", "in", eb.selectFrom("practice_file").select("file_id")),
      ]),
    )
    .execute();
  return rows.reduce((sum, row) => sum + sizeOf({ bytes: row.bytes, variants: readVariants(row.variants) }), 0);
}

function sizeOf({ bytes, variants }: Pick<KeptFile, "bytes" | "variants">): number {
  return variants.reduce((sum, it) => sum + it.bytes, bytes);
}

/** Null when a file is larger than anything we take: it is not even read. */
async function bytesOf(sent: Sent): Promise<Buffer | null> {
  // Who tells a file's weight in bytes beside its path is no holder of the bytes.
  if ("tempPath" in sent) return (await stat(sent.tempPath)).size > limits.picture ? null : readFile(sent.tempPath);
  return sent.bytes.length > limits.picture ? null : sent.bytes;
}
