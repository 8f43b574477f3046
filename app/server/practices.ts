import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createMdxPool } from "#app/mdx/pool.server.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import { openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { fillReference } from "#db/reference.server.ts";
import { render } from "./practices-render.ts";
import { readSettings } from "./settings.ts";
import { findStarterFiles, readStarterFile } from "./starter-files.ts";
import { importStarter, problemLine } from "./starter-import.ts";

const help = `npm run practices -- render FILE…     prints each write-up as HTML; FILE:line:column message when it cannot
npm run practices -- render --ndjson   reads {"id", "source"} lines, prints one answer line each, in order
npm run practices -- check [FILE…]     checks all that publishing would; without files the folder practices/
  --lang fi|sv|en                      the language of the messages of render
`;

const [command, ...args] = process.argv.slice(2);
process.exitCode = await run();

async function run(): Promise<number> {
  if (command === "render") return render(args, process);
  if (command === "check") return check(args);
  const asked = command === "--help" || command === "help";
  (asked ? process.stdout : process.stderr).write(help);
  return asked ? 0 : 2;
}

/** Publishes into a database of its own that is thrown away: nothing is checked otherwise than publishing does. */
async function check(names: string[]): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), "vertaiskunta-check-"));
  const db = await openDatabase(path.join(folder, "check.sqlite"));
  const pool = createMdxPool();
  try {
    await migrate(db);
    await fillReference(db);
    const wanted = names.map((name) => path.resolve(name));
    const found = await findStarterFiles(readSettings(process.env).practicesDir);
    const others = wanted.filter((name) => !found.some((it) => it.file === name));
    const files = [...found, ...(await Promise.all(others.map(readStarterFile)))];
    const report = await importStarter(db, { pipeline: PIPELINE_VERSION, compile: pool.compile }, files, folder);
    const refused = report.refused.filter(({ file }) => wanted.length === 0 || wanted.includes(file));
    for (const { file, errors } of refused) {
      for (const error of errors) console.error(problemLine(path.relative(process.cwd(), file), error));
    }
    console.log(`${(wanted.length || files.length) - refused.length} ok, ${refused.length} faulty`);
    return refused.length > 0 ? 1 : 0;
  } finally {
    await pool.close();
    await db.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}
