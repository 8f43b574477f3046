import { openHandle } from "./sqlite3-handle.ts";

/** Another process has the database open: a server or a command-line tool. */
export class DatabaseInUseError extends Error {
  override name = "DatabaseInUseError";
}

/**
 * Writes the database as it is at one moment into a new file. Other processes may go on writing to it meanwhile.
 * Throws SQLite's own error when there is no database or the new file exists.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const handle = await openHandle(from, true);
  try {
    await handle.run("pragma busy_timeout = 5000");
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
      if (row?.integrity_check !== "ok") return row?.integrity_check ?? "no answer";
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
