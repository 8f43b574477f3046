import { open, rm } from "node:fs/promises";
import { fileIdentity, openHandle } from "./sqlite3-handle.ts";

/** Another process has the database open: a server or a command-line tool. */
export class DatabaseInUseError extends Error {
  override name = "DatabaseInUseError";
}

/**
 * Writes the database as it is at one moment into a new file. Other processes may go on writing to it meanwhile.
 * The new file can be read by its owner only. Throws SQLite's own error when there is no database, the file system's when
 * the new file exists.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const handle = await openHandle(from, true);
  try {
    await handle.run("pragma busy_timeout = 5000");
    // SQLite writes into an empty file, which only its owner may read.
    await (await open(to, "wx", 0o600)).close();
    await handle.run("vacuum into ?", [to]);
  } finally {
    await handle.close();
  }
}

/** Reads the whole file and tells what is damaged in it, or null when nothing is. Changes nothing. */
export async function findDamage(file: string): Promise<string | null> {
  try {
    const handle = await openHandle(file, true);
    try {
      const [row] = await handle.all<{ integrity_check: string }>("pragma integrity_check(1)");
      // SQLite begins what it found with a line that only names the database.
      if (row?.integrity_check !== "ok") return row?.integrity_check.replace(/^\*\*\*.*\n/, "") ?? "no answer";
      const orphans = await handle.all("pragma foreign_key_check");
      return orphans.length > 0 ? `${orphans.length} rows refer to nothing` : null;
    } finally {
      await handle.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Locks a database that no other process has open, and moves what is in its WAL file into the database file. Returns
 * the function that unlocks it. Until then the file may be renamed, and whoever opens it is refused. Throws
 * `DatabaseInUseError` when another process has it open. A damaged file is opened, not locked, and not changed.
 */
export async function lockDatabase(file: string): Promise<() => Promise<void>> {
  const handle = await openHandle(file, false);
  try {
    // Every process that has a database in WAL mode open holds a shared lock on it, which excludes this one.
    await handle.run("pragma locking_mode = exclusive");
    await handle.run("begin exclusive");
    await handle.run("commit");
    await handle.run("pragma journal_mode = delete");
    await handle.run("begin exclusive");
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT") return () => handle.close();
    await handle.close();
    if (code === "SQLITE_BUSY" || code === "SQLITE_LOCKED") throw new DatabaseInUseError("the database is in use");
    throw error;
  }
  return () => handle.close();
}

/** How long a lock that another process holds is waited for, in milliseconds: that process may be about to end. */
const patience = 2_000;

/**
 * Locks a file for this process, and makes it when it is missing. Returns the function that removes the file and unlocks
 * it. The lock is one of the operating system, held through SQLite: it ends with the process, however that ends, and a
 * file that is left behind means nothing. Throws `DatabaseInUseError` when another process holds it.
 */
export async function lockFile(file: string): Promise<() => Promise<void>> {
  const until = performance.now() + patience;
  for (;;) {
    const unlock = await tryLock(file);
    if (unlock) return unlock;
    if (performance.now() > until) throw new DatabaseInUseError(`${file} is locked`);
    // Not inside SQLite, where each that waits would occupy one of libuv's threads.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Returns null when another holds the lock, or has just removed the file. */
async function tryLock(file: string): Promise<(() => Promise<void>) | null> {
  await (await open(file, "a", 0o600)).close();
  const before = await fileIdentity(file).catch(() => null);
  const handle = await openHandle(file, false);
  try {
    await handle.run("pragma busy_timeout = 0");
    await handle.run("begin exclusive");
  } catch (error) {
    await handle.close();
    const { code } = error as { code?: string };
    if (code === "SQLITE_BUSY" || code === "SQLITE_LOCKED") return null;
    throw error;
  }
  // Whoever held it before may have removed the file meanwhile: then this lock is on a file that nobody else finds.
  const now = await fileIdentity(file).catch(() => null);
  if (before !== null && before === now)
    return async () => {
      await rm(file, { force: true });
      await handle.close();
    };
  await handle.close();
  return null;
}
