import { spawnSync } from "node:child_process";

/**
 * Runs `work` while a process can write to no file, as on a full disk: each write fails with EFBIG, which SQLite reports
 * as SQLITE_IOERR. Needs no rights beyond those of the process's own user. Afterwards the process can write again.
 */
export async function withFullDisk<T>(pid: number | undefined, work: () => Promise<T>): Promise<T> {
  limitFileSize(pid, "0");
  try {
    return await work();
  } finally {
    limitFileSize(pid, "unlimited");
  }
}

/** Sets the largest size, in bytes or `unlimited`, to which a process can write a file. */
export function limitFileSize(pid: number | undefined, soft: string): void {
  const { status, error, stderr } = spawnSync("prlimit", [`--pid=${pid}`, `--fsize=${soft}:`], { encoding: "utf8" });
  if (status !== 0) throw new Error(`prlimit (of util-linux) is needed: ${error?.message ?? stderr}`);
}
