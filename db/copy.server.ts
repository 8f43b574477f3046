import { openHandle } from "./sqlite3-handle.ts";

/** Somebody has the database open: a server, a tool. */
export class DatabaseInUseError extends Error {
  override name = "DatabaseInUseError";
}

/**
 * Writes the database as it stands at one moment into a new file, whoever writes meanwhile.
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

/** Reads the whole file and says what is wrong with it, or null when it is sound. Changes nothing. */
export async function faultOf(file: string): Promise<string | null> {
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
 * Holds a database that nobody else has open, with everything in its one file, until the function given back is
 * called; the file may be renamed meanwhile but not opened. Throws `DatabaseInUseError` when it is open elsewhere.
 * A damaged file is held as far as it can be and is left as it is.
 */
export async function holdDatabase(file: string): Promise<() => Promise<void>> {
  const handle = await openHandle(file, false);
  try {
    // Whoever has a database in WAL mode open holds a lock on it for as long, and this one goes with no other.
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
