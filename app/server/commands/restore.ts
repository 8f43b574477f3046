import path from "node:path";
import { parseArgs } from "node:util";
import { BackupError } from "../backup/manifest.ts";
import { restoreData } from "../backup/restore.ts";
import { loadEnvFile } from "../env-file.ts";
import { readSettings } from "../settings.ts";

const help = `npm run restore -- FOLDER     puts a backup in the place of the library in DATA_DIR; stop the server first.
                              What was there is kept in DATA_DIR/before-restore-<UTC time>. What has been
                              redacted since is redacted again, and who was erased since is erased again, by the
                              present library and later backups beside.
npm run restore -- FOLDER --redactions FILE   … also by the list of another backup (its redactions.json)
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
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { redactions: { type: "string", multiple: true } },
  });
  const [folder] = positionals;
  if (!folder || positionals.length > 1) throw new BackupError("name the folder of one backup");
  const lists = (values.redactions ?? []).map((it) => path.resolve(it));
  loadEnvFile();
  const { dataDir } = readSettings(process.env);
  const { manifest, aside, redactions, erasures, isUnread } = await restoreData(path.resolve(folder), dataDir, lists);
  const contents = `the backup of ${manifest.madeAt}, ${manifest.counts.practice ?? 0} write-ups`;
  console.log(`Restored: ${contents}, in ${dataDir}${aside ? `; what was there is in ${aside}` : ""}`);
  if (redactions > 0) console.log(`Redacted again, as since the backup: ${redactions}`);
  if (erasures > 0) console.log(`People erased again, as since the backup: ${erasures}`);
  if (isUnread) {
    console.log(
      "The earlier library cannot be read: if something was removed in it, give a later list by --redactions",
    );
  }
  return 0;
}
