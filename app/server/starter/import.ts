import path from "node:path";
import { FileNameTakenError } from "#app/files/publish.server.ts";
import type { FileStore } from "#app/files/store.server.ts";
import { texts as fileTexts } from "#app/files/texts.ts";
import type { Problem } from "#app/mdx/types.ts";
import { findPractice, newestPublishedVia } from "#app/practices/find.server.ts";
import { type Compiler, publish } from "#app/practices/publish.server.ts";
import { sourceHash } from "#app/practices/write-revision.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { printable, type StarterFile } from "./files.ts";
import { publicAddresses, publishNamedFiles, type StoredFiles, storeFilesBeside } from "./stored-files.ts";

export interface ImportReport {
  published: number;
  unchanged: number;
  refused: { file: string; errors: Problem[] }[];
}

/**
 * Publishes the starter write-ups that are new or have changed, each in a transaction of its own, so that the import can
 * be continued after a crash. A practice edited on the pages since is left as it is. A file that cannot be published is
 * reported and skipped. The pictures and PDFs that a text names are put into `store`. Stops between two files when the
 * signal is aborted.
 */
export async function importStarter(
  db: Db,
  compiler: Compiler,
  files: StarterFile[],
  store: FileStore,
  signal?: AbortSignal,
): Promise<ImportReport> {
  const report: ImportReport = { published: 0, unchanged: 0, refused: [] };
  const storeFolder = storeOncePerFolder(db, store);
  for (const { file, folder, slug, source, problem } of files) {
    if (signal?.aborted) break;
    if (problem) {
      report.refused.push({ file, errors: [problem] });
      continue;
    }
    if (!(await mayPublish(db, slug, source))) {
      report.unchanged++;
      continue;
    }
    const stored = await storeFolder(path.dirname(file));
    const attachFiles = await publishNamedFiles(store, stored, source);
    const request = {
      slug,
      folder,
      source,
      files: publicAddresses(stored),
      inTransaction: attachFiles,
      via: "starter",
    } as const;
    const result = await publish(db, compiler, request).catch(refuseTakenName);
    if (result.ok && result.changed) report.published++;
    else if (result.ok) report.unchanged++;
    else report.refused.push({ file, errors: result.errors });
  }
  return report;
}

function refuseTakenName(error: unknown): { ok: false; errors: Problem[] } {
  if (!(error instanceof FileNameTakenError)) throw error;
  return { ok: false, errors: [nameTakenProblem(error, "fi")] };
}

/** The problem of a changed file under an unchanged name: older revisions would show the new file. */
export function nameTakenProblem({ fileName }: FileNameTakenError, language: Language): Problem {
  return { line: 1, column: 1, message: fileTexts(language).nameTaken(fileName) };
}

/** Stores the files of a folder only once, also when several write-ups are in it. */
function storeOncePerFolder(db: Db, store: FileStore): (folder: string) => Promise<StoredFiles> {
  const byFolder = new Map<string, Promise<StoredFiles>>();
  return (folder) => {
    const stored = byFolder.get(folder) ?? storeFilesBeside(db, store, folder);
    byFolder.set(folder, stored);
    return stored;
  };
}

/** Whether the text is new or changed, and its practice is neither withdrawn nor edited on the pages or by a command. */
async function mayPublish(db: Db, slug: string, source: string): Promise<boolean> {
  const practice = await findPractice(db, slug);
  if (!practice || practice.number === 0) return true;
  if (practice.withdrawnAt !== null || practice.sourceHash === sourceHash(source)) return false;
  return (await newestPublishedVia(db, practice)) === "starter";
}

/** `FILE:line:column message`, as compilers print it; control characters in the file's name are escaped. */
export function problemLine(file: string, { line, column, message }: Problem): string {
  return printable(`${file}:${line}:${column} ${message}`);
}
