import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { readVariants, type Variant } from "./keep.server.ts";
import type { FileStore } from "./store.server.ts";
import { openDraft } from "./upload.server.ts";

/** A file beside a text as the compiler wants it: the same shape as `FilesBeside` of app/mdx. */
export type FileBeside =
  | { kind: "picture"; src: string; width?: number; height?: number; sources?: { src: string; width: number }[] }
  | { kind: "pdf"; src: string; bytes?: number };

/** A file by the name a text uses. */
export interface NamedFile {
  name: string;
  /** What the sender called it: text to show, never an address. */
  originalName: string;
  kind: "picture" | "pdf";
  hash: string;
  extension: string;
  bytes: number;
  width: number | null;
  height: number | null;
  variants: Variant[];
  /** False while only drafts use it. */
  isPublished: boolean;
}

/** Where a file is shown from. */
export type AddressOf = (file: NamedFile) => FileBeside;

/** Addresses for publishing: for anyone while a write-up that shows the file can be read, with a picture's narrower copies. */
export const publicAddress: AddressOf = ({ kind, hash, extension, bytes, width, height, variants }) => {
  const src = `/tiedostot/${hash}.${extension}`;
  if (kind === "pdf") return { kind, src, bytes };
  const sources = [...variants.map((it) => ({ src: `/tiedostot/${it.hash}.${it.extension}`, width: it.width }))];
  if (width !== null) sources.push({ src, width });
  return { kind, src, width: width ?? undefined, height: height ?? undefined, sources };
};

/** Addresses for a draft's preview: only who may open the draft gets its files; published ones are where they are. */
export function previewAddress(draftId: number): AddressOf {
  return (file) => {
    if (file.isPublished) return publicAddress(file);
    const src = `/kirjoita/${draftId}/tiedostot/${file.name}`;
    const { kind, bytes, width, height } = file;
    return kind === "pdf"
      ? { kind, src, bytes }
      : { kind, src, width: width ?? undefined, height: height ?? undefined };
  };
}

/**
 * The files that a draft's text can name, its own and those of the write-up it would change, for the compiler:
 * `filesOfDraft(db, id, previewAddress(id))` for a preview, `filesOfDraft(db, id, publicAddress)` for publishing.
 */
export async function filesOfDraft(db: Db, draftId: number, address: AddressOf): Promise<Record<string, FileBeside>> {
  return beside(await listFilesOfDraft(db, draftId), address);
}

/** The files that a published write-up's texts can name, for the compiler. */
export async function filesOfPractice(
  db: Db,
  practiceId: number,
  address: AddressOf = publicAddress,
): Promise<Record<string, FileBeside>> {
  return beside(await listFilesOfPractice(db, practiceId), address);
}

/** The same files with all that is known of them, by name: for the writing page's list of files. */
export async function listFilesOfDraft(db: Db, draftId: number): Promise<NamedFile[]> {
  const draft = await db.selectFrom("draft").select("practice_id").where("id", "=", draftId).executeTakeFirst();
  const own = await files(db, "draft_file").where("draft_file.draft_id", "=", draftId).execute();
  const published = draft?.practice_id ? await listFilesOfPractice(db, draft.practice_id) : [];
  const names = new Set(published.map((it) => it.name));
  const mine = own.map((row) => named(row, false)).filter((it) => !names.has(it.name));
  return [...mine, ...published].sort((one, other) => (one.name < other.name ? -1 : 1));
}

export async function listFilesOfPractice(db: Db, practiceId: number): Promise<NamedFile[]> {
  const rows = await files(db, "practice_file").where("practice_file.practice_id", "=", practiceId).execute();
  return rows.map((row) => named(row, true));
}

/** A draft's file for who may write the draft; null is the same answer for no draft, no file and no right. */
export async function readDraftFile(
  db: Db,
  store: FileStore,
  actor: Actor,
  draftId: number,
  name: string,
): Promise<(NamedFile & { content: Buffer }) | null> {
  if (!(await openDraft(db, actor, draftId))) return null;
  const file = (await listFilesOfDraft(db, draftId)).find((it) => it.name === name);
  const content = file && (await store.read(`${file.hash}.${file.extension}`));
  return content ? { ...file, content } : null;
}

/** What the sender last called a published file, for who downloads it; null when it is none of ours. */
export async function originalNameOf(db: Db, hash: string): Promise<string | null> {
  const row = await db
    .selectFrom("practice_file")
    .innerJoin("file", "file.id", "practice_file.file_id")
    .select("original_name")
    .where("hash", "=", hash)
    .orderBy("practice_id", "desc")
    .executeTakeFirst();
  return row?.original_name ?? null;
}

type FileRows = Awaited<ReturnType<ReturnType<typeof files>["execute"]>>;

function files<Owner extends "draft_file" | "practice_file">(db: Db, owner: Owner) {
  const table: "draft_file" | "practice_file" = owner;
  return db
    .selectFrom(table)
    .innerJoin("file", "file.id", "file_id")
    .select(["name", "original_name", "kind", "hash", "extension", "bytes", "width", "height", "variants"])
    .orderBy("name");
}

function named({ original_name, variants, ...row }: FileRows[number], isPublished: boolean): NamedFile {
  return { ...row, originalName: original_name, variants: readVariants(variants), isPublished };
}

function beside(list: NamedFile[], address: AddressOf): Record<string, FileBeside> {
  return Object.fromEntries(list.map((file) => [file.name, address(file)]));
}
