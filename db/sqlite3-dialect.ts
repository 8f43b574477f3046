import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { fileIdentity, type Handle, openHandle } from "./sqlite3-handle.ts";

export interface Sqlite3Options {
  file: string;
  /** Opens no connection that can write: every change throws. */
  readOnly?: boolean;
  /** How many read-only connections are opened, 3 by default. */
  readers?: number;
}

/** The database file is not at its path any more: what is written now would be lost. Nothing was written. */
export class DatabaseGoneError extends Error {
  override name = "DatabaseGoneError";
  readonly code = "SQLITE_IOERR_GONE";
}

/**
 * Kysely over the `sqlite3` package: one connection that writes, used by one caller at a time, and several that only
 * read and never wait for it. Selects made with the query builder go to a reader; raw SQL goes to the writer.
 */
export function sqlite3Dialect(options: Sqlite3Options): Dialect {
  return {
    createDriver: () => createDriver(options),
    createAdapter: () => new Sqlite3Adapter(),
    createQueryCompiler: (): QueryCompiler => new SqliteQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>): DatabaseIntrospector => new SqliteIntrospector(db),
  };
}

/** Kysely's own SQLite adapter declares one connection; Kysely 0.29 then queues every read behind a transaction. */
class Sqlite3Adapter extends SqliteAdapter {
  get supportsMultipleConnections(): boolean {
    return true;
  }

  /** So that Kysely runs all pending migrations in one transaction. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

interface Pool {
  writer: Handle | null;
  readers: Handle[];
  /**
   * Waits until no other caller uses the writer; the returned function lets the next one in. A queue in JavaScript,
   * because callers waiting inside SQLite (busy_timeout) would each occupy one of libuv's threads.
   */
  lockWriter(): Promise<() => void>;
  /** Throws `DatabaseGoneError` when the file has been removed or replaced since it was opened. */
  proveInPlace(): Promise<void>;
}

interface Sqlite3Connection extends DatabaseConnection {
  begin(readOnly: boolean): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

function createDriver(options: Sqlite3Options): Driver {
  let identity: string | null = null;
  const pool: Pool = {
    writer: null,
    readers: [],
    lockWriter: createLock(),
    proveInPlace: async () => {
      if ((await fileIdentity(options.file).catch(() => null)) === identity) return;
      throw new DatabaseGoneError(`${options.file} is not the database that was opened`);
    },
  };
  return {
    init: async () => {
      if (!options.readOnly) {
        pool.writer = await openWriter(options.file);
        identity = await fileIdentity(options.file);
      }
      for (let n = options.readers ?? 3; n > 0; n--) pool.readers.push(await openReader(options.file));
    },
    acquireConnection: async () => connection(pool),
    releaseConnection: async () => {},
    beginTransaction: (it, { accessMode }) => (it as Sqlite3Connection).begin(accessMode === "read only"),
    commitTransaction: (it) => (it as Sqlite3Connection).commit(),
    rollbackTransaction: (it) => (it as Sqlite3Connection).rollback(),
    destroy: async () => {
      for (const reader of pool.readers) await reader.close();
      await pool.writer?.close();
    },
  };
}

async function openWriter(file: string): Promise<Handle> {
  const writer = await openHandle(file, false);
  try {
    return await prepareWriter(writer);
  } catch (error) {
    await writer.close();
    throw error;
  }
}

async function prepareWriter(writer: Handle): Promise<Handle> {
  await writer.run("pragma busy_timeout = 5000");
  await writer.run("pragma journal_mode = wal");
  await writer.run("pragma synchronous = full");
  await writer.run("pragma foreign_keys = on");
  // What is deleted or overwritten is replaced by zeros in the file, not only unlinked.
  await writer.run("pragma secure_delete = on");
  // Without it `insert or replace` deletes a row without asking the triggers that keep it.
  await writer.run("pragma recursive_triggers = on");
  return writer;
}

async function openReader(file: string): Promise<Handle> {
  const reader = await openHandle(file, true);
  await reader.run("pragma busy_timeout = 5000");
  await reader.run("pragma query_only = on");
  return reader;
}

function connection(pool: Pool): Sqlite3Connection {
  let release: (() => void) | null = null;
  let reader: Handle | null = null;
  const inTransaction = () => reader ?? requireWriter(pool);
  const end = () => {
    release?.();
    release = null;
    reader = null;
  };
  const execute = async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
    if (release) return executeOn(inTransaction(), query);
    if (query.query.kind === "SelectQueryNode") return executeOn(nextReader(pool), query);
    const writer = requireWriter(pool);
    const done = await pool.lockWriter();
    return pool
      .proveInPlace()
      .then(() => executeOn<R>(writer, query))
      .finally(done);
  };
  return {
    executeQuery: execute,
    streamQuery: () => {
      throw new Error("streaming is not supported: page the query instead");
    },
    begin: async (readOnly) => {
      if (readOnly) {
        // One reader is used by this transaction alone: all its reads see the database as it was at the first.
        const own = pool.readers.shift();
        if (!own) throw new Error("no reader is free for a snapshot");
        release = () => void pool.readers.push(own);
        reader = own;
        await own.run("begin").catch((error: unknown) => {
          end();
          throw error;
        });
        return;
      }
      const writer = requireWriter(pool);
      const done = await pool.lockWriter();
      // A transaction that begins without the lock for writing may be refused it at its first write.
      await pool
        .proveInPlace()
        .then(() => writer.run("begin immediate"))
        .catch((error: unknown) => {
          done();
          throw error;
        });
      release = done;
    },
    commit: async () => {
      await inTransaction().run("commit");
      // Released only after success: Kysely calls `rollback` when the commit fails.
      end();
    },
    rollback: async () => {
      try {
        await inTransaction().run("rollback");
      } catch (error) {
        // SQLite rolls back by itself when the disk is full or fails. Then the error that came first is to be reported.
        if (!String(error).includes("no transaction is active")) throw error;
      } finally {
        end();
      }
    },
  };
}

async function executeOn<R>(handle: Handle, query: CompiledQuery): Promise<QueryResult<R>> {
  const returnsRows = /^\s*(select|with|pragma|explain)\b/i.test(query.sql) || /\breturning\b/i.test(query.sql);
  if (returnsRows) return { rows: await handle.all<R>(query.sql, query.parameters) };
  const { changes, lastID } = await handle.run(query.sql, query.parameters);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastID) };
}

function requireWriter(pool: Pool): Handle {
  if (!pool.writer) throw new Error("the database is open for reading only");
  return pool.writer;
}

function nextReader(pool: Pool): Handle {
  const reader = pool.readers.shift();
  if (!reader) return requireWriter(pool);
  pool.readers.push(reader);
  return reader;
}

function createLock(): Pool["lockWriter"] {
  let last = Promise.resolve();
  return () =>
    new Promise((granted) => {
      let done = () => {};
      const mine = new Promise<void>((resolve) => {
        done = resolve;
      });
      last = last.then(() => {
        granted(done);
        return mine;
      });
    });
}

/** The `table.column` whose UNIQUE constraint an insert or update violated, or null for any other error. */
export function uniqueViolation(error: unknown): string | null {
  // The package reports SQLITE_CONSTRAINT for every constraint; only the message tells which.
  const match = error instanceof Error && /UNIQUE constraint failed: (\w+\.\w+)/.exec(error.message);
  return match ? (match[1] ?? null) : null;
}
