import { createHash } from "node:crypto";
import type { Db } from "#db/client.server.ts";
import type { FileKind } from "#db/schema.ts";
import type { FileFault } from "./faults.ts";
import { type PreparedBytes, prepareFile } from "./prepare.server.ts";
import type { FileStore } from "./store.server.ts";

/** A file whose bytes are in the store. Its row in the database may not exist yet. */
export interface StoredFile {
  hash: string;
  originalHash: string;
  kind: FileKind;
  extension: string;
  bytes: number;
  width: number | null;
  height: number | null;
  /** Narrower copies of a picture, narrowest first. */
  variants: Variant[];
}

export interface Variant {
  hash: string;
  extension: string;
  width: number;
  height: number;
  bytes: number;
}

type FileRow = Awaited<ReturnType<typeof findFileRow>>;

/**
 * Stores an upload as private, or finds the same content stored before. Writes no row: the caller checks rights and
 * quotas and writes the row with `ensureFileRow` in one transaction. Throws `DiskFullError`.
 */
export async function storeUpload(
  db: Db,
  store: FileStore,
  sent: Buffer,
  keepPlain = false,
): Promise<{ ok: true; file: StoredFile } | { ok: false; fault: FileFault }> {
  const originalHash = createHash("sha256").update(sent).digest("hex");
  if (await isRedacted(db, originalHash)) return { ok: false, fault: "redacted" };
  const existing = await findFileRow(db, "original_hash", originalHash);
  if (existing && (await isComplete(store, fromRow(existing)))) return { ok: true, file: fromRow(existing) };
  const prepared = await prepareFile(sent, keepPlain);
  if (!prepared.ok) return prepared;
  const hash = createHash("sha256").update(prepared.main.bytes).digest("hex");
  if (await isRedacted(db, hash)) return { ok: false, fault: "redacted" };
  const variants: Variant[] = [];
  for (const it of prepared.narrower)
    variants.push({ ...(await put(store, it)), width: it.width ?? 0, height: it.height ?? 0 });
  const { width, height } = prepared.main;
  const main = await put(store, prepared.main);
  return { ok: true, file: { ...main, originalHash, kind: prepared.kind, width, height, variants } };
}

/** Whether a file with this hash has been removed for good. */
async function isRedacted(db: Db, hash: string): Promise<boolean> {
  const row = await db
    .selectFrom("redaction")
    .select("id")
    .where("what", "=", "file")
    .where("target", "=", hash)
    .executeTakeFirst();
  return row !== undefined;
}

/** Returns the id of a stored file's row, which is inserted when it does not exist. To be called in a transaction. */
export async function ensureFileRow(
  tx: Db,
  file: StoredFile,
  uploader: { organisationId: number; personId: number } | null,
): Promise<number> {
  const known = await findFileRow(tx, "hash", file.hash);
  if (known) return known.id;
  const { hash, kind, extension, bytes, width, height } = file;
  const row = await tx
    .insertInto("file")
    .values({
      hash,
      kind,
      extension,
      bytes,
      width,
      height,
      original_hash: file.originalHash,
      variants: JSON.stringify(file.variants),
      organisation_id: uploader?.organisationId ?? null,
      uploaded_by: uploader?.personId ?? null,
      created_at: new Date().toISOString(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Returns the names in the store of a file and its narrower copies, its own first. */
export function storedNames(file: Pick<StoredFile, "hash" | "extension" | "variants">): string[] {
  return [file, ...file.variants].map((it) => `${it.hash}.${it.extension}`);
}

/** Whether the store has the file and all of its narrower copies. */
export async function isComplete(store: FileStore, file: StoredFile): Promise<boolean> {
  const present = await Promise.all(storedNames(file).map((name) => store.has(name)));
  return present.every(Boolean);
}

/** Parses the column `variants`. */
export function readVariants(json: string): Variant[] {
  return JSON.parse(json) as Variant[];
}

async function put(store: FileStore, { bytes, extension }: PreparedBytes) {
  return { hash: await store.put(bytes, extension), extension, bytes: bytes.length };
}

async function findFileRow(db: Db, column: "hash" | "original_hash", value: string) {
  return db.selectFrom("file").selectAll().where(column, "=", value).orderBy("id").executeTakeFirst();
}

function fromRow(row: NonNullable<FileRow>): StoredFile {
  const { hash, kind, extension, bytes, width, height } = row;
  const variants = readVariants(row.variants);
  return { hash, originalHash: row.original_hash, kind, extension, bytes, width, height, variants };
}
