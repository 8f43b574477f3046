import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const program = path.resolve(import.meta.dirname, "../../build/server/practices.js");

/** Runs the built `npm run practices -- …` with a data folder; returns its output and exit code. */
export async function practices(dataDir: string, args: string[], cwd = dataDir) {
  const child = startPractices(dataDir, args, cwd);
  const [stdout, stderr] = [[], []] as Buffer[][];
  child.stdout.on("data", (chunk) => stdout?.push(chunk));
  child.stderr.on("data", (chunk) => stderr?.push(chunk));
  const [code] = await once(child, "close");
  return {
    code: code as number | null,
    stdout: String(Buffer.concat(stdout ?? [])),
    stderr: String(Buffer.concat(stderr ?? [])),
  };
}

/** Starts the command and returns the running process. */
export function startPractices(dataDir: string, args: string[], cwd = dataDir) {
  return spawn(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env.PATH, NODE_ENV: "production", DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Writes files into a folder, named by their relative paths; returns the folder. */
export async function fill(folder: string, files: Record<string, string | Buffer>): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
}

/** Every file below a folder with its bytes, by relative path. */
export async function treeOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((it) => it.isFile()).map((it) => path.join(it.parentPath, it.name));
  const contents = await Promise.all(files.map((file) => readFile(file, "latin1")));
  const named = files.map((file, index) => [path.relative(folder, file), contents[index] ?? ""] as const);
  return Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}
