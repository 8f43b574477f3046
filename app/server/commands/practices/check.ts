import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFileStore } from "#app/files/store.server.ts";
import { createMdxPool } from "#app/mdx/pool.server.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import { openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { fillReference } from "#db/reference.server.ts";
import { findStarterFiles, readStarterFile } from "../../starter/files.ts";
import { importStarter, problemLine } from "../../starter/import.ts";
import { workingDirectory } from "./arguments.ts";

/**
 * `practices check`: publishes into a temporary database, so that the checks are those of publishing. Prints the problems
 * of the named files, or of all files in the folder of write-ups. Resolves to the exit code.
 */
export async function check(names: string[], practicesDir: string): Promise<number> {
  const found = await findStarterFiles(await realpath(practicesDir).catch(() => practicesDir));
  const requested = [...new Set(await Promise.all(names.map(wholePath)))];
  const others = requested.filter((name) => !found.some((it) => it.file === name));
  const files = [...found, ...(await Promise.all(others.map(readStarterFile)))];
  const folder = await mkdtemp(path.join(tmpdir(), "vertaiskunta-check-"));
  const pool = createMdxPool();
  try {
    const db = await openDatabase(path.join(folder, "check.sqlite"));
    try {
      await migrate(db);
      await fillReference(db);
      const compiler = { pipeline: PIPELINE_VERSION, compile: pool.compile };
      const report = await importStarter(db, compiler, files, openFileStore(folder));
      const refused = report.refused.filter(({ file }) => requested.length === 0 || requested.includes(file));
      for (const { file, errors } of refused) {
        for (const error of errors) console.error(problemLine(path.relative(workingDirectory(), file), error));
      }
      console.log(`${(requested.length || files.length) - refused.length} ok, ${refused.length} faulty`);
      return refused.length > 0 ? 1 : 0;
    } finally {
      await db.destroy();
    }
  } finally {
    await pool.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The real path of a file's folder with the file's name. A file that is itself a link is not resolved: it is refused. */
async function wholePath(name: string): Promise<string> {
  const file = path.resolve(workingDirectory(), name);
  const folder = await realpath(path.dirname(file)).catch(() => path.dirname(file));
  return path.join(folder, path.basename(file));
}
