import path from "node:path";
import { type BackupOptions, makeBackup } from "../backup/make-backup.ts";
import { BackupError } from "../backup/manifest.ts";
import { loadEnvFile } from "../env-file.ts";
import { readSettings } from "../settings.ts";

const help = `npm run backup                      copies the library into DATA_DIR/backups/<UTC time>, also while the server runs
npm run backup -- FOLDER            … into a folder that does not exist yet
npm run backup -- … --also NAME     … with one more file of the data folder, such as a key
`;

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`No backup was made: ${(error instanceof Error ? error.message : String(error)).split("\n")[0]}`);
  return 1;
});

async function run(args: string[]): Promise<number> {
  if (args.includes("--help")) {
    process.stdout.write(help);
    return 0;
  }
  const options = readArguments(args);
  loadEnvFile();
  const { folder, manifest, bytes } = await makeBackup({ dataDir: readSettings(process.env).dataDir, ...options });
  const files = manifest.files.filter((it) => it.path.includes("/")).length;
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  const contents = `${manifest.counts.practice ?? 0} write-ups, ${files} pictures and files, ${size}`;
  console.log(`Backup made: ${folder} (${contents})`);
  return 0;
}

function readArguments(args: string[]): Omit<BackupOptions, "dataDir"> {
  const also: string[] = [];
  const folders: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? "";
    if (word === "--also") also.push(args[++index] ?? "");
    else if (word.startsWith("-")) throw new BackupError(`${word} is not known: see npm run backup -- --help`);
    else folders.push(path.resolve(word));
  }
  if (folders.length > 1) throw new BackupError("name one folder only");
  return { also, folder: folders[0] };
}
