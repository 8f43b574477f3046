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
import { type Handle, openHandle } from "./sqlite3-handle.ts";

export interface Sqlite3Options {
  file: string;
  /** No writer at all: every change is refused. */
  readOnly?: boolean;
  /** Read-only handles beside the writer. */
  readers?: number;
}

/** Kysely over the `sqlite3` package: one writer behind a queue, several readers that never wait for it. */
export function sqlite3Dialect(options: Sqlite3Options): Dialect {
  return {
    createDriver: () => createDriver(options),
    createAdapter: () => new Sqlite3Adapter(),
    createQueryCompiler: (): QueryCompiler => new SqliteQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>): DatabaseIntrospector => new SqliteIntrospector(db),
  };
}

/** Kysely's own SQLite adapter says one connection; newer Kysely would then queue every read behind a transaction. */
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
  /** Waits for the writer's turn; call what it gives when done. A JS queue, because waiting in SQLite's busy handler would fill libuv's threads. */
  turn(): Promise<() => void>;
}

interface Sqlite3Connection extends DatabaseConnection {
  begin(readOnly: boolean): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

function createDriver(options: Sqlite3Options): Driver {
  const pool: Pool = { writer: null, readers: [], turn: queue() };
  return {
    init: async () => {
      if (!options.readOnly) pool.writer = await openWriter(options.file);
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
  await writer.run("pragma busy_timeout = 5000");
  await writer.run("pragma journal_mode = wal");
  await writer.run("pragma synchronous = full");
  await writer.run("pragma foreign_keys = on");
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
  let held: Handle | null = null;
  const theHeld = () => held ?? theWriter(pool);
  const end = () => {
    release?.();
    release = null;
    held = null;
  };
  const execute = async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
    if (release) return executeOn(theHeld(), query);
    if (query.query.kind === "SelectQueryNode") return executeOn(nextReader(pool), query);
    const writer = theWriter(pool);
    const done = await pool.turn();
    return executeOn<R>(writer, query).finally(done);
  };
  return {
    executeQuery: execute,
    streamQuery: () => {
      throw new Error("streaming is not supported: page the query instead");
    },
    begin: async (readOnly) => {
      if (readOnly) {
        // A reader of its own for as long as it lasts: it sees one moment, and nobody waits for it.
        const reader = pool.readers.shift();
        if (!reader) throw new Error("no reader is free for a snapshot");
        release = () => void pool.readers.push(reader);
        held = reader;
        await reader.run("begin").catch((error: unknown) => {
          end();
          throw error;
        });
        return;
      }
      const writer = theWriter(pool);
      const done = await pool.turn();
      // Immediate: a transaction that begins as a reader can fail to become a writer in the middle.
      await writer.run("begin immediate").catch((error: unknown) => {
        done();
        throw error;
      });
      release = done;
    },
    commit: async () => {
      await theHeld().run("commit");
      // Not before it has succeeded: Kysely rolls back what could not be committed.
      end();
    },
    rollback: async () => {
      try {
        await theHeld().run("rollback");
      } catch (error) {
        // SQLite itself rolls back when the disk is full or fails; the first error is the one to hear of.
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

function theWriter(pool: Pool): Handle {
  if (!pool.writer) throw new Error("the database is open for reading only");
  return pool.writer;
}

function nextReader(pool: Pool): Handle {
  const reader = pool.readers.shift();
  if (!reader) return theWriter(pool);
  pool.readers.push(reader);
  return reader;
}

function queue(): Pool["turn"] {
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

/** The `table.column` whose uniqueness an insert or update broke, or null for any other error. */
export function uniqueViolation(error: unknown): string | null {
  // The package reports no extended error codes, only the text.
  const match = error instanceof Error && /UNIQUE constraint failed: (\w+\.\w+)/.exec(error.message);
  return match ? (match[1] ?? null) : null;
}
