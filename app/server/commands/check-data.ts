import { checkData } from "../check/check-data.ts";
import { loadEnvFile } from "../env-file.ts";
import { readSettings } from "../settings.ts";
import { oneLine, printable } from "../starter/files.ts";

const help = `npm run check-data     reads the whole library in DATA_DIR, also while the server runs, and prints a line for each thing
                       that is missing or wrong. Changes nothing. Exit code 1 when there is a fault; notes are none.
`;

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`The data could not be checked: ${oneLine(error)}`);
  return 1;
});

async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    const isHelp = args.includes("--help");
    (isHelp ? process.stdout : process.stderr).write(help);
    return isHelp ? 0 : 2;
  }
  loadEnvFile();
  const { findings, counts } = await checkData(readSettings(process.env).dataDir);
  for (const { kind, text } of findings) console.log(`${kind}: ${printable(text)}`);
  const faulty = findings.filter((it) => it.kind === "fault").length;
  const checked = counts
    ? `${counts.practices} write-ups with ${counts.revisions} revisions, ${counts.comments} comments, ${counts.adoptions} cards, ${counts.people} people, ${counts.files} files`
    : "no rows";
  console.log(`${faulty === 0 ? "Nothing is wrong" : `Faults: ${faulty}`}; checked: ${checked}`);
  return faulty === 0 ? 0 : 1;
}
