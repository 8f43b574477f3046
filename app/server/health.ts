import { access, constants } from "node:fs/promises";
import path from "node:path";
import type { FileStore } from "#app/files/store.server.ts";
import type { Health, HealthFault, Site } from "#app/http/context.ts";
import type { Db } from "#db/client.server.ts";
import { fileIdentity } from "#db/sqlite3-handle.ts";

/** In milliseconds: a write is tried at most this often, whatever the number of questions. */
const writeInterval = 10_000;
/** In milliseconds: what takes longer is reported as a fault. */
const longestWait = 8_000;
/** How many of the newest files are looked for. */
const sample = 20;

/** What `/readyz` proves about an open library. `file` is its database; the pictures and files are beside it. */
export async function openHealth(
  db: Db,
  file: string,
  store: Pick<FileStore, "has">,
  search: Pick<Site["search"], "ready">,
): Promise<Health> {
  const identity = await fileIdentity(file);
  let written: { at: number; problem: Promise<string | null> } | null = null;

  async function isInPlace(): Promise<string | null> {
    const now = await fileIdentity(file).catch(() => null);
    if (now === identity) return null;
    return now === null ? `${file} is gone` : `${file} is another file than the one that is open`;
  }

  /** Writes a value that changes, since SQLite does not write one that does not. */
  async function canWrite(): Promise<string | null> {
    const value = Math.floor(Date.now() / 1_000);
    const write = db
      .insertInto("counter")
      .values({ name: "write-check", value })
      .onConflict((it) => it.column("name").doUpdateSet({ value }))
      .execute();
    return within(write, "a write");
  }

  function writes(): Promise<string | null> {
    const now = performance.now();
    if (!written || now - written.at >= writeInterval) written = { at: now, problem: canWrite() };
    return written.problem;
  }

  async function filesAnswer(): Promise<{ problem: string | null; warning: string | null }> {
    const rows = await db
      .selectFrom("file")
      .select(["hash", "extension"])
      .orderBy("id", "desc")
      .limit(sample)
      .execute();
    const present = await Promise.all(rows.map(({ hash, extension }) => store.has(`${hash}.${extension}`)));
    const missing = present.filter((it) => !it).length;
    const folder = path.join(path.dirname(file), "files");
    const refusal = await access(folder, constants.R_OK | constants.W_OK).then(
      () => null,
      (error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? null : `${folder}: ${error.code}`),
    );
    if (refusal) return { problem: refusal, warning: null };
    const text = `${missing} of the ${rows.length} newest files are missing in ${folder}`;
    if (missing === 0) return { problem: null, warning: null };
    return missing === rows.length ? { problem: text, warning: null } : { problem: null, warning: text };
  }

  return async () => {
    const files = await filesAnswer().catch((error: unknown) => ({ problem: messageOf(error), warning: null }));
    const problems: [HealthFault["part"], string | null][] = [
      ["database", await isInPlace()],
      ["writing", await writes()],
      ["files", files.problem],
      ["search", await within(search.ready(), "search")],
    ];
    return {
      faults: problems.flatMap(([part, problem]) => (problem === null ? [] : [{ part, problem }])),
      warnings: files.warning === null ? [] : [{ part: "files", problem: files.warning }],
    };
  };
}

/** What went wrong with some work, or null; work that does not end in time is a fault too. */
async function within(work: Promise<unknown>, name: string): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`${name} took longer than ${longestWait / 1_000} s`), longestWait);
  });
  const outcome = work.then(() => null, messageOf);
  return Promise.race([outcome, tooLong]).finally(() => clearTimeout(timer));
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
