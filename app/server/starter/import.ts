import path from "node:path";
import { FileNameTakenError } from "#app/files/publish.server.ts";
import type { FileStore } from "#app/files/store.server.ts";
import { texts as fileTexts } from "#app/files/texts.ts";
import type { Problem } from "#app/mdx/types.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { type Compiler, publish } from "#app/practices/publish.server.ts";
import { sourceHash } from "#app/practices/write-revision.server.ts";
import type { Db } from "#db/client.server.ts";
import { printable, type StarterFile } from "./files.ts";
import { addressesOf, attachNamed, type KeptBeside, keepBeside } from "./pictures.ts";

export interface ImportReport {
  published: number;
  unchanged: number;
  refused: { file: string; errors: Problem[] }[];
}

/**
 * Publishes the starter write-ups that are new or have changed, one transaction each, so a process killed in the
 * middle goes on where it stopped. What people have edited since is theirs and is left alone. A file that cannot be
 * published is reported and skipped. Pictures and PDFs that they name go with them into `store`. Stops between two files when the signal says so.
 */
export async function importStarter(
  db: Db,
  compiler: Compiler,
  files: StarterFile[],
  store: FileStore,
  signal?: AbortSignal,
): Promise<ImportReport> {
  const report: ImportReport = { published: 0, unchanged: 0, refused: [] };
  const keep = keepOnce(db, store);
  for (const { file, folder, slug, source, problem } of files) {
    if (signal?.aborted) break;
    if (problem) {
      report.refused.push({ file, errors: [problem] });
      continue;
    }
    if (!(await isWanted(db, slug, source))) {
      report.unchanged++;
      continue;
    }
    const beside = await keep(path.dirname(file));
    const alongside = await attachNamed(store, beside, source);
    const request = { slug, folder, source, files: addressesOf(beside), alongside, via: "starter" } as const;
    const result = await publish(db, compiler, request).catch(refuseTakenName);
    if (result.ok) report.published++;
    else report.refused.push({ file, errors: result.errors });
  }
  return report;
}

/** A picture that changed needs a new name: under the old one, older revisions would show it. */
function refuseTakenName(error: unknown): { ok: false; errors: Problem[] } {
  if (!(error instanceof FileNameTakenError)) throw error;
  return { ok: false, errors: [{ line: 1, column: 1, message: fileTexts("fi").nameTaken(error.fileName) }] };
}

/** Keeps the files of each folder once, however many write-ups stand in it. */
function keepOnce(db: Db, store: FileStore): (from: string) => Promise<KeptBeside> {
  const kept = new Map<string, Promise<KeptBeside>>();
  return (from) => {
    const known = kept.get(from) ?? keepBeside(db, store, from);
    kept.set(from, known);
    return known;
  };
}

/** What people have edited, renamed to another's address or withdrawn stays as they left it. */
async function isWanted(db: Db, slug: string, source: string): Promise<boolean> {
  const practice = await findPractice(db, slug);
  if (!practice || practice.number === 0) return true;
  if (practice.withdrawnAt !== null || practice.sourceHash === sourceHash(source)) return false;
  const { published_via } = await db
    .selectFrom("revision")
    .select("published_via")
    .where("practice_id", "=", practice.id)
    .where("number", "=", practice.number)
    .executeTakeFirstOrThrow();
  return published_via === "starter";
}

/** `FILE:line:column message`, as compilers print it; one line whatever the file is called. */
export function problemLine(file: string, { line, column, message }: Problem): string {
  return printable(`${file}:${line}:${column} ${message}`);
}
