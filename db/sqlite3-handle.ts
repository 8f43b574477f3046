import { open, stat } from "node:fs/promises";
import sqlite3 from "sqlite3";

/** One connection of the `sqlite3` package to a database file, with promises instead of callbacks. */
export interface Handle {
  run(sql: string, parameters?: readonly unknown[]): Promise<{ changes: number; lastID: number }>;
  all<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/**
 * Opens a database file and creates it when it is missing, unless `readOnly`; only its owner may then read it. Throws
 * SQLite's own error.
 */
export async function openHandle(file: string, readOnly: boolean): Promise<Handle> {
  // SQLite gives the files beside it the same permissions. It reports itself what is wrong with the path.
  if (!readOnly)
    await open(file, "wx", 0o600).then(
      (made) => made.close(),
      () => {},
    );
  const mode = readOnly ? sqlite3.OPEN_READONLY : sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE;
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, mode, (error) => (error ? reject(error) : resolve(handle(database))));
  });
}

/** Which file is at a path now: two files at one path, one after the other, differ. Throws when there is none. */
export async function fileIdentity(file: string): Promise<string> {
  const { dev, ino } = await stat(file, { bigint: true });
  return `${dev}:${ino}`;
}

function handle(database: sqlite3.Database): Handle {
  return {
    run: (sql, parameters = []) =>
      new Promise((resolve, reject) => {
        database.run(sql, toStorable(parameters), function (error) {
          if (error) reject(error);
          else resolve({ changes: this.changes, lastID: this.lastID });
        });
      }),
    all: <Row>(sql: string, parameters: readonly unknown[] = []) =>
      new Promise<Row[]>((resolve, reject) => {
        database.all<Row>(sql, toStorable(parameters), (error, rows) => (error ? reject(error) : resolve(rows)));
      }),
    close: () => new Promise((resolve, reject) => database.close((error) => (error ? reject(error) : resolve()))),
  };
}

/**
 * The parameters as SQLite stores them. Throws for any other type: the package would store a Date as a float and an
 * object as "[object Object]" without an error.
 */
function toStorable(parameters: readonly unknown[]): (string | number | null)[] {
  return parameters.map((value, index) => {
    if (value === null || typeof value === "string") return value;
    if (typeof value === "boolean") return value ? 1 : 0;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    throw new TypeError(`parameter ${index + 1} is ${describe(value)}: only text, finite numbers, yes/no and null`);
  });
}

function describe(value: unknown): string {
  return value instanceof Date ? "a Date" : typeof value === "number" ? String(value) : typeof value;
}
