<<<<<<< HEAD
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFileStore } from "#app/files/store.server.ts";
import { createMdxPool } from "#app/mdx/pool.server.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import { openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { fillReference } from "#db/reference.server.ts";
=======
>>>>>>> 3081cbc (Read the command line in one way; import folders, export and list the library)
import { loadEnvFile } from "./env-file.ts";
import { eachOnce, readWords, UsageError } from "./practices-arguments.ts";
import { check } from "./practices-check.ts";
import { exportLibrary } from "./practices-export.ts";
import { helpFor } from "./practices-help.ts";
import { importFolder } from "./practices-import.ts";
import { list } from "./practices-list.ts";
import { render } from "./practices-render.ts";
import { readSettings, type Settings } from "./settings.ts";
import { oneLine } from "./starter-files.ts";

type Command = (settings: Settings) => Promise<number>;

const [command = "", ...args] = process.argv.slice(2);
process.exitCode = await run().catch((error: unknown) => {
  console.error(oneLine(error));
  return 1;
});

async function run(): Promise<number> {
  if (command === "help" || [command, ...args].some((it) => it === "--help" || it === "-h")) {
    process.stdout.write(helpFor(command));
    return 0;
  }
  try {
<<<<<<< HEAD
    const db = await openDatabase(path.join(folder, "check.sqlite"));
    try {
      await migrate(db);
      await fillReference(db);
      const compiler = { pipeline: PIPELINE_VERSION, compile: pool.compile };
      const report = await importStarter(db, compiler, files, openFileStore(folder));
      const refused = report.refused.filter(({ file }) => wanted.length === 0 || wanted.includes(file));
      for (const { file, errors } of refused) {
        for (const error of errors) console.error(problemLine(path.relative(standing(), file), error));
      }
      console.log(`${(wanted.length || files.length) - refused.length} ok, ${refused.length} faulty`);
      return refused.length > 0 ? 1 : 0;
    } finally {
      await db.destroy();
    }
  } finally {
    await pool.close();
    await rm(folder, { recursive: true, force: true });
=======
    // What was asked is understood before anything is looked at.
    const work = understand();
    loadEnvFile();
    return await work(readSettings(process.env));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (["import", "export", "list"].includes(command)) console.error(`${oneLine(error)}\n`);
    process.stderr.write(helpFor(command));
    return 2;
>>>>>>> 3081cbc (Read the command line in one way; import folders, export and list the library)
  }
}

function understand(): Command {
  if (command === "import") return importFolder(args);
  if (command === "export") return exportLibrary(args);
  if (command === "list") return list(args);
  if (command === "render") return () => render(args, process);
  if (command !== "check") throw new UsageError("");
  const files = eachOnce(readWords(args, {}).words);
  return ({ practicesDir }) => check(files, practicesDir);
}
