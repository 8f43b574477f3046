import type { FileStore } from "#app/files/store.server.ts";
import { readVariants, storedNames } from "#app/files/stored-file.server.ts";
import type { Db } from "#db/client.server.ts";
import { type RenamedFiles, renameFiles } from "./file-names.ts";
import { type Change, finderOfOrder, type Order } from "./order.ts";

const owners = ["practice_file", "draft_file"] as const;

interface FileRow {
  owner: (typeof owners)[number];
  /** Id of the practice or the draft. */
  of: number;
  name: string;
  original_name: string;
  hash: string;
}

/** The files of a practice and of its drafts. */
async function filesOf(tx: Db, practiceId: number): Promise<FileRow[]> {
  const published = await tx
    .selectFrom("practice_file")
    .innerJoin("file", "file.id", "file_id")
    .select(["practice_id as of", "name", "original_name", "hash"])
    .where("practice_id", "=", practiceId)
    .execute();
  const drafts = await tx
    .selectFrom("draft_file")
    .innerJoin("file", "file.id", "file_id")
    .innerJoin("draft", "draft.id", "draft_id")
    .select(["draft_id as of", "name", "original_name", "hash"])
    .where("draft.practice_id", "=", practiceId)
    .execute();
  return [
    ...published.map((it) => ({ ...it, owner: "practice_file" as const })),
    ...drafts.map((it) => ({ ...it, owner: "draft_file" as const })),
  ];
}

/** What the order does to the names of the practice's files. */
export async function renamedFiles(tx: Db, order: Order): Promise<RenamedFiles> {
  const rows = await filesOf(tx, order.practice.id);
  const names = [...new Set(rows.map((it) => it.name))].sort();
  const removed = order.what === "file" ? rows.filter((it) => it.hash === order.target).map((it) => it.name) : [];
  return renameFiles(names, finderOfOrder(order), [...new Set(removed)]);
}

/** Detaches the removed file, and renames those whose name, or name at its sender, holds a passage. */
export async function fileChanges(tx: Db, order: Order, names: RenamedFiles): Promise<Change[]> {
  const find = finderOfOrder(order);
  const rows = await filesOf(tx, order.practice.id);
  return rows.flatMap(({ owner, of, name, original_name, hash }): Change[] => {
    const isRemoved = order.what === "file" && hash === order.target;
    const next = { name: names.renames.get(name) ?? name, original_name };
    if (find(original_name).length > 0) next.original_name = next.name;
    if (!isRemoved && next.name === name && next.original_name === original_name) return [];
    return [{ place: "files", apply: (tx) => (isRemoved ? detach(tx) : rename(tx)) }];

    function detach(tx: Db) {
      return owner === "practice_file"
        ? tx.deleteFrom(owner).where("practice_id", "=", of).where("name", "=", name).execute()
        : tx.deleteFrom(owner).where("draft_id", "=", of).where("name", "=", name).execute();
    }

    function rename(tx: Db) {
      return owner === "practice_file"
        ? tx.updateTable(owner).set(next).where("practice_id", "=", of).where("name", "=", name).execute()
        : tx.updateTable(owner).set(next).where("draft_id", "=", of).where("name", "=", name).execute();
    }
  });
}

/** The practices that have a file, themselves or in their drafts, and whether others than one of them use it. */
export async function usersOfFile(db: Db, hash: string) {
  const published = await db
    .selectFrom("practice_file")
    .innerJoin("file", "file.id", "file_id")
    .select("practice_id")
    .where("hash", "=", hash)
    .execute();
  const drafts = await db
    .selectFrom("draft_file")
    .innerJoin("file", "file.id", "file_id")
    .innerJoin("draft", "draft.id", "draft_id")
    .select("practice_id")
    .where("hash", "=", hash)
    .execute();
  const all = [...published, ...drafts].map((it) => it.practice_id);
  const practices = [...new Set(all.filter((it) => it !== null))];
  return { practices, others: (practiceId: number) => all.some((it) => it !== practiceId) };
}

/**
 * Deletes the files that have been removed for good, with their bytes and narrower copies. New drafts that still have
 * such a file lose it.
 */
export async function deleteRedactedFiles(db: Db, store: FileStore): Promise<void> {
  const rows = await db
    .selectFrom("file")
    .innerJoin("redaction", (join) => join.onRef("target", "=", "hash").on("what", "=", "file"))
    .select(["file.id", "hash", "extension", "variants"])
    .where("state", "=", "done")
    .execute();
  for (const { id, variants, ...file } of rows) {
    for (const name of storedNames({ ...file, variants: readVariants(variants) })) await store.remove(name);
    await db.transaction().execute(async (tx) => {
      for (const owner of owners) await tx.deleteFrom(owner).where("file_id", "=", id).execute();
      await tx.deleteFrom("file").where("id", "=", id).execute();
    });
  }
}
