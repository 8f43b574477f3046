import path from "node:path";
import { BackupError } from "../backup/manifest.ts";
import { restoreData } from "../backup/restore.ts";
import { loadEnvFile } from "../env-file.ts";
import { readSettings } from "../settings.ts";

const help = `npm run restore -- FOLDER     puts a backup in the place of the library in DATA_DIR; stop the server first.
                              What was there is kept in DATA_DIR/before-restore-<UTC time>.
`;

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`Nothing was restored: ${(error instanceof Error ? error.message : String(error)).split("\n")[0]}`);
  return 1;
});

async function run(args: string[]): Promise<number> {
  if (args.includes("--help")) {
    process.stdout.write(help);
    return 0;
  }
  const [folder] = args;
  if (!folder || args.length > 1 || folder.startsWith("-")) throw new BackupError("name the folder of one backup");
  loadEnvFile();
  const { dataDir } = readSettings(process.env);
  const { manifest, aside } = await restoreData(path.resolve(folder), dataDir);
  const contents = `the backup of ${manifest.madeAt}, ${manifest.counts.practice ?? 0} write-ups`;
  console.log(`Restored: ${contents}, in ${dataDir}${aside ? `; what was there is in ${aside}` : ""}`);
  return 0;
}
