import path from "node:path";
import { type BackupOptions, makeBackup } from "../backup/make-backup.ts";
import { BackupError } from "../backup/manifest.ts";
import { checkData } from "../check/check-data.ts";
import { loadEnvFile } from "../env-file.ts";
import { readSettings } from "../settings.ts";
import { printable } from "../starter/files.ts";

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
  const { dataDir } = readSettings(process.env);
  // What has been lost is told while an older backup still has it; what is there is copied all the same.
  const faults = (await checkData(dataDir)).findings.filter((it) => it.kind === "fault");
  const { folder, manifest, bytes } = await makeBackup({ dataDir, ...options });
  const files = manifest.files.filter((it) => it.path.includes("/")).length;
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  const contents = `${manifest.counts.practice ?? 0} write-ups, ${files} pictures and files, ${size}`;
  if (faults.length === 0) {
    console.log(`Backup made: ${folder} (${contents})`);
    return 0;
  }
  for (const { text } of faults) console.error(`fault: ${printable(text)}`);
  console.error(`The data has faults, so this backup is not whole; keep the earlier ones: ${folder} (${contents})`);
  return 1;
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
