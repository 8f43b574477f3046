import { Migrator, sql } from "kysely";
import type { Db } from "#db/client.server.ts";
import { immutableTables } from "#db/immutable.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { type AnyDatabase, schemaTools } from "#db/schema-tools.server.ts";

/** The first migration after which immutable tables are protected by `migrate` and not by triggers of their own. */
const firstProtected = "0010-details";

/** Brings an empty database to the state in which `last` was the newest migration. */
export async function migrateTo(db: Db, last: string): Promise<void> {
  const names = Object.keys(migrations);
  const known = names.slice(0, names.indexOf(last) + 1);
  const provider = { getMigrations: async () => Object.fromEntries(known.map((name) => [name, named(name)])) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
  if (last >= firstProtected) await protectExisting(db);
}

/** Protects the immutable tables, as far as the database has their tables and columns. */
async function protectExisting(db: Db): Promise<void> {
  const tables = new Map((await db.introspection.getTables()).map((table) => [table.name, table.columns]));
  const rules = immutableTables.flatMap((rule) => {
    const columns = tables.get(rule.table)?.map((column) => column.name);
    const known = (names: readonly string[]) => names.filter((name) => columns?.includes(name));
    const redacted = tables.has("redaction") ? rule.redacted : [];
    return columns ? [{ ...rule, recomputed: known(rule.recomputed), emptied: known(rule.emptied), redacted }] : [];
  });
  await db.transaction().execute((tx) => schemaTools.protect(tx, rules));
}

function named(name: string) {
  const migration = migrations[name];
  if (!migration) throw new Error(`no migration ${name}`);
  return migration;
}

/** Two values for each column that allows only some: by CHECKs of older migrations, or by its meaning. */
const words: Record<string, [string, string]> = {
  "organisation.kind": ["municipality", "partner"],
  "term.kind": ["topic", "target-group"],
  "person_role.role": ["author", "elected"],
  "link.purpose": ["invitation", "recovery"],
  "comment.kind": ["comment", "question"],
  "feedback.kind": ["feedback", "report"],
  "draft.mode": ["form", "source"],
  "file.kind": ["picture", "pdf"],
  "revision.cost": ["none", "unknown"],
  "revision.details": ["{}", '{"a":"b"}'],
  "adoption_version.status": ["interested", "in-use"],
  "adoption_version.since": ["2023", "2024-05"],
  "adoption_version.ended": ["2024", "2025-11"],
  "adoption_version.work": ["0.5-1", "unknown"],
  "adoption_version.money": ["none", "over-50000"],
  "adoption_version.evidence": ["study", "figures"],
  "adoption_version.language": ["fi", "sv"],
};

/** The columns with the values 0 or 1. */
const yesNo = ["shown", "demo", "archived", "example", "who_designated"];

type Value = string | number | null;
type Row = Record<string, Value>;

interface Column {
  name: string;
  type: string;
  notnull: 0 | 1;
  pk: number;
}

interface Reference {
  from: string;
  table: string;
  to: string;
}

/**
 * Inserts two rows into every table, whatever tables and columns there are: the first with null in every nullable
 * column, the second with every column filled. Ids have gaps, and counters of ids are ahead of the highest id where
 * rows may be deleted.
 */
export async function fillEveryTable(db: AnyDatabase): Promise<void> {
  const written = new Map<string, Row[]>();
  const waiting = await tableNames(db);
  while (waiting.length > 0) {
    const table = waiting.shift() ?? "";
    const references = await referencesOf(db, table);
    if (references.some((it) => it.table !== table && !written.has(it.table))) waiting.push(table);
    else written.set(table, await fill(db, table, references, written));
  }
  const { rows } = await sql`select 1 from sqlite_master where name = 'sqlite_sequence'`.execute(db);
  // A version is never deleted, so its counter is never ahead.
  if (rows.length > 0)
    await sql`update sqlite_sequence set seq = seq + 90 where name <> 'adoption_version'`.execute(db);
}

async function fill(db: AnyDatabase, table: string, references: Reference[], written: Map<string, Row[]>) {
  const { rows: columns } = await sql<Column>`pragma table_info(${sql.id(table)})`.execute(db);
  const rows: Row[] = [];
  for (const index of [0, 1] as const) {
    const row: Row = {};
    for (const column of columns) {
      const reference = references.find((it) => it.from === column.name);
      const target = reference && (reference.table === table ? rows[0] : written.get(reference.table)?.[index]);
      const mayBeNull = column.notnull === 0 && column.pk === 0;
      if (index === 0 && mayBeNull) row[column.name] = null;
      else if (reference) row[column.name] = target?.[reference.to] ?? null;
      else row[column.name] = valueFor(table, column, index);
    }
    const names = Object.keys(row);
    await sql`insert into ${sql.id(table)} (${sql.join(names.map((name) => sql.id(name)))})
      values (${sql.join(names.map((name) => row[name]))})`.execute(db);
    rows.push(row);
  }
  return rows;
}

/** Two different values for each column. */
export function valueFor(table: string, column: Pick<Column, "name" | "type">, index: 0 | 1): Value {
  const known = words[`${table}.${column.name}`];
  if (known) return known[index];
  if (yesNo.includes(column.name)) return index;
  const type = column.type.toLowerCase();
  if (type === "integer") return index === 0 ? 3 : 8;
  if (type !== "text") return index + 0.5;
  return `${table} ${column.name} ${index}: ä'"\n\0`;
}

/** The program's own tables. */
export async function tableNames(db: AnyDatabase): Promise<string[]> {
  return (await db.introspection.getTables()).map((table) => table.name);
}

async function referencesOf(db: AnyDatabase, table: string): Promise<Reference[]> {
  return (await sql<Reference>`pragma foreign_key_list(${sql.id(table)})`.execute(db)).rows;
}

/** The content of a database: the sorted rows of every table, and the counters of ids. */
export async function contents(db: AnyDatabase): Promise<Record<string, Row[]>> {
  const all: Record<string, Row[]> = {};
  const { rows } = await sql`select 1 from sqlite_master where name = 'sqlite_sequence'`.execute(db);
  const tables = [...(await tableNames(db)), ...(rows.length > 0 ? ["sqlite_sequence"] : [])];
  for (const table of tables) {
    const { rows } = await sql<Row>`select * from ${sql.id(table)}`.execute(db);
    all[table] = rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return all;
}
