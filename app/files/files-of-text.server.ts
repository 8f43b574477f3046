import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { FileStore } from "./store.server.ts";
import { readVariants, type Variant } from "./stored-file.server.ts";
import { openDraft } from "./upload.server.ts";

/** A file that a text may name, as the compiler of app/mdx takes it. */
export type FileBeside =
  | { kind: "picture"; src: string; width?: number; height?: number; sources?: { src: string; width: number }[] }
  | { kind: "pdf"; src: string; bytes?: number };

/** A file with the name by which a text refers to it. */
export interface NamedFile {
  name: string;
  /** The sender's name of the file: for display only, never used in an address. */
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

/** Returns a file with the addresses from which it is served. */
export type AddressOf = (file: NamedFile) => FileBeside;

/** Returns public addresses, with a picture's narrower copies: served while a practice with the file is visible. */
export const publicAddress: AddressOf = ({ kind, hash, extension, bytes, width, height, variants }) => {
  const src = `/tiedostot/${hash}.${extension}`;
  if (kind === "pdf") return { kind, src, bytes };
  const sources = [...variants.map((it) => ({ src: `/tiedostot/${it.hash}.${it.extension}`, width: it.width }))];
  if (width !== null) sources.push({ src, width });
  return { kind, src, width: width ?? undefined, height: height ?? undefined, sources };
};

/** Makes addresses for a draft's preview, which are served only to its writers; published files keep theirs. */
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
 * Returns the files that a draft's text can name, for the compiler: the draft's own and those of the practice that it
 * changes. `address` is `previewAddress(id)` for a preview and `publicAddress` for publishing.
 */
export async function filesOfDraft(db: Db, draftId: number, address: AddressOf): Promise<Record<string, FileBeside>> {
  return byName(await listFilesOfDraft(db, draftId), address);
}

/** Returns the files that a practice's texts can name, for the compiler. */
export async function filesOfPractice(
  db: Db,
  practiceId: number,
  address: AddressOf = publicAddress,
): Promise<Record<string, FileBeside>> {
  return byName(await listFilesOfPractice(db, practiceId), address);
}

/** Returns the files that a draft's text can name, sorted by name. */
export async function listFilesOfDraft(db: Db, draftId: number): Promise<NamedFile[]> {
  const draft = await db.selectFrom("draft").select("practice_id").where("id", "=", draftId).executeTakeFirst();
  const own = await fileQuery(db, "draft_file").where("draft_file.draft_id", "=", draftId).execute();
  const published = draft?.practice_id ? await listFilesOfPractice(db, draft.practice_id) : [];
  const names = new Set(published.map((it) => it.name));
  const mine = own.map((row) => toNamedFile(row, false)).filter((it) => !names.has(it.name));
  return [...mine, ...published].sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function listFilesOfPractice(db: Db, practiceId: number): Promise<NamedFile[]> {
  const rows = await fileQuery(db, "practice_file").where("practice_file.practice_id", "=", practiceId).execute();
  return rows.map((row) => toNamedFile(row, true));
}

/** Returns a draft's file with its content; null without the draft, the file, or the right to write the draft. */
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

/** Returns the sender's last name of a published file, for downloads; null when there is no such file. */
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

type FileRows = Awaited<ReturnType<ReturnType<typeof fileQuery>["execute"]>>;

function fileQuery<Owner extends "draft_file" | "practice_file">(db: Db, owner: Owner) {
  const table: "draft_file" | "practice_file" = owner;
  return db
    .selectFrom(table)
    .innerJoin("file", "file.id", "file_id")
    .select(["name", "original_name", "kind", "hash", "extension", "bytes", "width", "height", "variants"])
    .orderBy("name");
}

function toNamedFile({ original_name, variants, ...row }: FileRows[number], isPublished: boolean): NamedFile {
  return { ...row, originalName: original_name, variants: readVariants(variants), isPublished };
}

function byName(list: NamedFile[], address: AddressOf): Record<string, FileBeside> {
  return Object.fromEntries(list.map((file) => [file.name, address(file)]));
}
