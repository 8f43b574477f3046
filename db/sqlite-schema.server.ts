import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import type { Db } from "./client.server.ts";
import { copyDatabase } from "./copy.server.ts";
import type { AnyDatabase, ImmutableTable, SchemaTools } from "./schema-tools.server.ts";

interface Trigger {
  name: string;
  sql: string;
}

/** Names of the triggers made by `protect` begin with this. No other trigger may have such a name. */
const prefix = "immutable_";

/** Everything of the schema that only SQLite has: pragmas, the text of triggers, `sqlite_master`, rebuilding a table. */
export const sqliteSchemaTools: SchemaTools = {
  generatedId: (column) => column.primaryKey().autoIncrement().notNull(),

  async copyInto(db, file) {
    // By a connection of its own, which reads what was committed before: SQLite cannot copy inside a transaction.
    const { rows } = await sql<{ file: string }>`select file from pragma_database_list where name = 'main'`.execute(db);
    const [main] = rows;
    if (!main?.file) throw new Error("the database is in no file");
    await copyDatabase(main.file, file);
  },

  async withoutForeignKeys(db, work) {
    // SQLite ignores this pragma inside a transaction.
    if (db.isTransaction) throw new Error("foreign keys cannot be switched off inside a transaction");
    await sql`pragma foreign_keys = off`.execute(db);
    try {
      return await work();
    } finally {
      await sql`pragma foreign_keys = on`.execute(db);
    }
  },

  async checkForeignKeys(tx) {
    const { rows } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(tx);
    const [first] = rows;
    if (first) throw new Error(`${rows.length} rows refer to nothing, first from ${first.table} to ${first.parent}`);
  },

  async dropWordCheck(tx, table, column) {
    const definition = await definitionOf(tx, table);
    const check = new RegExp(` check \\("?${column}"? in \\('[^()]*'\\)\\)`, "i");
    if (!check.test(definition)) throw new Error(`${table}.${column} has no list of words to drop`);
    await rebuild(tx, table, definition.replace(check, ""));
  },

  async requireColumn(tx, table, column) {
    const definition = await definitionOf(tx, table);
    const nullable = new RegExp(`("${column}" \\w+)(?! not null)(?=[ ,)])`, "i");
    if (!nullable.test(definition)) throw new Error(`${table}.${column} cannot be made to refuse null`);
    await rebuild(tx, table, definition.replace(nullable, "$1 not null"));
  },

  async dropTriggers(tx, table) {
    const { rows } = await sql<Trigger>`
      select name, sql from sqlite_master where type = 'trigger' and tbl_name = ${table}`.execute(tx);
    await drop(tx, rows);
  },

  async protect(tx, tables) {
    const found = new Set((await protections(tx)).map((trigger) => trigger.sql));
    const wanted = await wantedTriggers(tx, tables);
    if (found.size === wanted.length && wanted.every((trigger) => found.has(trigger.sql))) return;
    await drop(tx, await protections(tx));
    for (const trigger of wanted) await sql.raw(trigger.sql).execute(tx);
  },

  async unprotect(tx) {
    await drop(tx, await protections(tx));
  },

  async eraseLeftovers(db) {
    await sql`vacuum`.execute(db);
    for (let tries = 1; ; tries++) {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
      if (rows[0]?.busy === 0) return;
      if (tries === checkpointTries) throw new Error("readers keep the older content of the database in use");
      await setTimeout(100);
    }
  },
};

/** Tries, a tenth of a second apart, to move the whole WAL file into the database while others read. */
const checkpointTries = 50;

/** Reads the database once. Throws SQLite's own error when the file cannot be read or is no database. */
export async function proveReadable(db: Db): Promise<void> {
  // Not raw SQL, which the dialect runs on the writer: a database opened for reading has none.
  const withCatalogue = db.withTables<{ sqlite_master: { name: string } }>();
  await withCatalogue.selectFrom("sqlite_master").select("name").limit(1).execute();
}

/** The statement that made a table, as SQLite keeps it. */
async function definitionOf(tx: AnyDatabase, table: string): Promise<string> {
  const { rows } = await sql<{ sql: string }>`
    select sql from sqlite_master where type = 'table' and name = ${table}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error(`there is no table ${table}`);
  return row.sql;
}

/**
 * Replaces a table by one with another definition and the same columns: makes a new table, copies the rows, drops the
 * old table, renames the new one, then makes its indices and triggers again and restores the counter of its ids.
 * https://www.sqlite.org/lang_altertable.html#making_other_kinds_of_table_schema_changes
 */
async function rebuild(tx: AnyDatabase, table: string, definition: string): Promise<void> {
  const temporary = `${table}_rebuilt`;
  const { rows: columns } = await sql<{ name: string }>`pragma table_info(${sql.id(table)})`.execute(tx);
  const names = sql.join(columns.map(({ name }) => sql.id(name)));
  const dependents = await sql<{ sql: string }>`
    select sql from sqlite_master
    where tbl_name = ${table} and type in ('index', 'trigger') and sql is not null`.execute(tx);
  const counter = await readCounter(tx, table, definition);

  await sql.raw(definition.replace(/^create table (?:"\w+"|\w+)/i, `create table "${temporary}"`)).execute(tx);
  await sql`insert into ${sql.id(temporary)} (${names}) select ${names} from ${sql.id(table)}`.execute(tx);
  await sql`drop table ${sql.id(table)}`.execute(tx);
  await sql`alter table ${sql.id(temporary)} rename to ${sql.id(table)}`.execute(tx);
  for (const dependent of dependents.rows) await sql.raw(dependent.sql).execute(tx);
  if (counter !== null) await writeCounter(tx, table, counter);
}

/** The highest id ever given in a table with AUTOINCREMENT, also to rows since deleted; null for other tables. */
async function readCounter(tx: AnyDatabase, table: string, definition: string): Promise<number | null> {
  if (!/\bautoincrement\b/i.test(definition)) return null;
  const { rows } = await sql<{ seq: number }>`select seq from sqlite_sequence where name = ${table}`.execute(tx);
  return rows[0]?.seq ?? null;
}

async function writeCounter(tx: AnyDatabase, table: string, seq: number): Promise<void> {
  await sql`delete from sqlite_sequence where name = ${table}`.execute(tx);
  await sql`insert into sqlite_sequence (name, seq) values (${table}, ${seq})`.execute(tx);
}

async function protections(tx: AnyDatabase): Promise<Trigger[]> {
  const { rows } = await sql<Trigger>`select name, sql from sqlite_master where type = 'trigger'`.execute(tx);
  return rows.filter((trigger) => trigger.name.startsWith(prefix));
}

async function drop(tx: AnyDatabase, triggers: Trigger[]): Promise<void> {
  for (const { name } of triggers) await sql`drop trigger ${sql.id(name)}`.execute(tx);
}

async function wantedTriggers(tx: AnyDatabase, tables: readonly ImmutableTable[]): Promise<Trigger[]> {
  const found = await tx.introspection.getTables();
  return tables.flatMap((rule) => {
    const table = found.find((it) => it.name === rule.table);
    if (!table) throw new Error(`there is no table ${rule.table}`);
    return triggersFor(
      rule,
      table.columns.map((column) => column.name),
    );
  });
}

/** SQLite stores the text of a trigger with its first two words in capitals; this does the same, for comparing. */
function triggersFor(rule: ImmutableTable, columns: string[]): Trigger[] {
  const exceptions = [...rule.recomputed, ...rule.emptied, ...rule.redacted];
  const unknown = exceptions.filter((column) => !columns.includes(column));
  if (unknown.length > 0) throw new Error(`${rule.table} has no column ${unknown.join(", ")}`);
  const fixed = columns.filter((column) => !exceptions.includes(column));
  const refuse = (event: string, when: string, error: string) => ({
    name: `${prefix}${rule.table}_${event}`,
    sql: `CREATE TRIGGER "${prefix}${rule.table}_${event}" ${when} begin select raise(abort, '${error}'); end`,
  });
  const table = `on "${rule.table}"`;
  const unless = `not exists (select 1 from "redaction" where "state" = 'under-way')`;
  const redacted = rule.redacted.filter((column) => !rule.emptied.includes(column));
  const triggers = [
    refuse("changed", `before update of ${list([...fixed, ...rowIds])} ${table}`, rule.changeError),
    ...rule.emptied.map((column) => {
      const other = `new."${column}" is not null and new."${column}" is not old."${column}"`;
      const when = rule.redacted.includes(column) ? `${other} and ${unless}` : other;
      return refuse(`${column}_changed`, `before update of "${column}" ${table} when ${when}`, rule.changeError);
    }),
  ];
  if (redacted.length > 0) {
    triggers.push(refuse("redacted", `before update of ${list(redacted)} ${table} when ${unless}`, rule.changeError));
  }
  if (rule.deleteError) triggers.push(refuse("deleted", `before delete ${table}`, rule.deleteError));
  return triggers;
}

/** Other names that SQLite has for an integer primary key. */
const rowIds = ["rowid", "oid", "_rowid_"];

function list(columns: string[]): string {
  return columns.map((column) => `"${column}"`).join(", ");
}
