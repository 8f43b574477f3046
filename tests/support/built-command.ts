import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

/** Runs a built command on a data folder; returns its exit code and everything it printed. */
export async function run(command: "backup" | "restore" | "check-data", data: string, args: string[]) {
  const program = path.resolve(import.meta.dirname, `../../build/server/${command}.js`);
  const child = spawn(process.execPath, [program, ...args], {
    cwd: data,
    env: { NODE_ENV: "production", DATA_DIR: data },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += chunk));
  const [code] = await once(child, "close");
  return { code: code as number, printed: printed.trimEnd().replaceAll(data, "DATA") };
}
