import { createHash } from "node:crypto";
import type { Db } from "#db/client.server.ts";
import type { FileKind } from "#db/schema.ts";
import type { FileFault } from "./faults.ts";
import { type FitBytes, prepareFile } from "./prepare.server.ts";
import type { FileStore } from "./store.server.ts";

/** A file whose bytes are in the store; its row may be still to be written. */
export interface KeptFile {
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

type FileRow = Awaited<ReturnType<typeof rowBy>>;

/**
 * Puts what somebody sent into the store, as private, or finds that the same content is there already. Writes no row:
 * the caller asks for rights and quotas and writes it in one transaction, by `fileId`. Throws `DiskFullError`.
 */
export async function keepBytes(
  db: Db,
  store: FileStore,
  sent: Buffer,
  keepPlain = false,
): Promise<{ ok: true; file: KeptFile } | { ok: false; fault: FileFault }> {
  const originalHash = createHash("sha256").update(sent).digest("hex");
  const known = await rowBy(db, "original_hash", originalHash);
  if (known && (await isWhole(store, keptFrom(known)))) return { ok: true, file: keptFrom(known) };
  const prepared = await prepareFile(sent, keepPlain);
  if (!prepared.ok) return prepared;
  const variants: Variant[] = [];
  for (const it of prepared.narrower)
    variants.push({ ...(await put(store, it)), width: it.width ?? 0, height: it.height ?? 0 });
  const { width, height } = prepared.main;
  const main = await put(store, prepared.main);
  return { ok: true, file: { ...main, originalHash, kind: prepared.kind, width, height, variants } };
}

/** The id of a kept file's row, which is written when there is none. To be called inside a transaction. */
export async function fileId(
  tx: Db,
  file: KeptFile,
  by: { organisationId: number; personId: number } | null,
): Promise<number> {
  const known = await rowBy(tx, "hash", file.hash);
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
      organisation_id: by?.organisationId ?? null,
      uploaded_by: by?.personId ?? null,
      created_at: new Date().toISOString(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The names of all of a file's bytes in the store, its own first. */
export function storedNames(file: Pick<KeptFile, "hash" | "extension" | "variants">): string[] {
  return [file, ...file.variants].map((it) => `${it.hash}.${it.extension}`);
}

/** Whether nothing of a file is missing from the store. */
export async function isWhole(store: FileStore, file: KeptFile): Promise<boolean> {
  const found = await Promise.all(storedNames(file).map((name) => store.has(name)));
  return found.every(Boolean);
}

/** A list as the `variants` column has it. */
export function readVariants(json: string): Variant[] {
  return JSON.parse(json) as Variant[];
}

async function put(store: FileStore, { bytes, extension }: FitBytes) {
  return { hash: await store.put(bytes, extension), extension, bytes: bytes.length };
}

async function rowBy(db: Db, column: "hash" | "original_hash", value: string) {
  return db.selectFrom("file").selectAll().where(column, "=", value).orderBy("id").executeTakeFirst();
}

function keptFrom(row: NonNullable<FileRow>): KeptFile {
  const { hash, kind, extension, bytes, width, height } = row;
  const variants = readVariants(row.variants);
  return { hash, originalHash: row.original_hash, kind, extension, bytes, width, height, variants };
}
