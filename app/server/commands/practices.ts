import { loadEnvFile } from "../env-file.ts";
import { readSettings, type Settings } from "../settings.ts";
import { oneLine } from "../starter/files.ts";
import { readWords, UsageError, uniqueFiles } from "./practices/arguments.ts";
import { check } from "./practices/check.ts";
import { exportLibrary } from "./practices/export.ts";
import { helpFor } from "./practices/help.ts";
import { importFolder } from "./practices/import.ts";
import { list } from "./practices/list.ts";
import { render } from "./practices/render.ts";

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
    // The whole command line is checked before any setting or file is read.
    const runCommand = parseCommand();
    loadEnvFile();
    return await runCommand(readSettings(process.env));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (["import", "export", "list"].includes(command)) console.error(`${oneLine(error)}\n`);
    process.stderr.write(helpFor(command));
    return 2;
  }
}

function parseCommand(): Command {
  if (command === "import") return importFolder(args);
  if (command === "export") return exportLibrary(args);
  if (command === "list") return list(args);
  if (command === "render") return () => render(args, process);
  if (command !== "check") throw new UsageError("");
  const files = uniqueFiles(readWords(args, {}).words);
  return ({ practicesDir }) => check(files, practicesDir);
}
