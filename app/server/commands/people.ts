import { access } from "node:fs/promises";
import path from "node:path";
import { recoveryLink } from "#app/people/people.server.ts";
import { href } from "#app/routes.ts";
import { openDatabase } from "#db/client.server.ts";
import { loadEnvFile } from "../env-file.ts";
import { databaseName } from "../files.ts";
import { readSettings } from "../settings.ts";

const help = `npm run people -- link ADDRESS   prints a single-use link with which the person chooses a new password (60 minutes)
`;

const [command, address] = process.argv.slice(2);
process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});

/** Prints a link that recovers access to an account. Needs no password: whoever can read the data folder is trusted. */
async function run(): Promise<number> {
  if (command !== "link" || !address) {
    const isHelp = command === "--help" || command === "help";
    (isHelp ? process.stdout : process.stderr).write(help);
    return isHelp ? 0 : 2;
  }
  loadEnvFile();
  const settings = readSettings(process.env);
  const file = path.join(settings.dataDir, databaseName);
  await access(file).catch(() => {
    throw new Error(`there is no database in ${settings.dataDir}: check DATA_DIR`);
  });
  const db = await openDatabase(file);
  try {
    const token = await recoveryLink(db, address);
    if (token === null) throw new Error(`nobody has the address ${address}`);
    console.log(settings.publicUrl + href("fi", "link", token));
    return 0;
  } finally {
    await db.destroy();
  }
}
