import { type Kysely, type RawBuilder, sql } from "kysely";

/** Why the coordinator took a card down; CHECKs of what a version of a card may hold. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("adoption").addColumn("removed_reason", "text").execute();
  await sql`alter table adoption_version rename to adoption_version_before`.execute(db);
  await createVersions(db);
  const columns = sql.join(["id", "adoption_id", "number", "status", "since", "ended", ...texts, ...rest].map(sql.ref));
  await sql`insert into adoption_version (${columns}) select ${columns} from adoption_version_before`.execute(db);
  // Its triggers are dropped with it.
  await sql`drop table adoption_version_before`.execute(db);
  await guardVersions(db);
}

/** Columns of plain text, "" when left empty. */
const texts = [
  ...["audience", "doer", "reach", "amount", "method", "tools", "reason"],
  ...["results", "measure", "otherwise", "advice", "contact", "candid"],
];
const rest = ["work", "money", "evidence", "own_practice_id", "shown", "language", "saved_by", "saved_at"];

/** "2024" or "2024-05". */
function isYearOrMonth(column: string): RawBuilder<boolean> {
  const value = sql.ref(column);
  return sql`${value} glob '[0-9][0-9][0-9][0-9]' or ${value} glob '[0-9][0-9][0-9][0-9]-[01][0-9]'`;
}

/** SQLite cannot add a CHECK to a table: it is replaced by a new one. */
async function createVersions(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable("adoption_version")
    .addColumn("id", "integer", (c) => c.primaryKey().autoIncrement().notNull())
    .addColumn("adoption_id", "integer", (c) => c.notNull().references("adoption.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("status", "text", (c) =>
      c.notNull().check(sql`status in ('interested', 'planning', 'piloting', 'in-use', 'ended')`),
    )
    .addColumn("since", "text", (c) => c.check(isYearOrMonth("since")))
    .addColumn("ended", "text", (c) => c.check(isYearOrMonth("ended")));
  for (const column of texts) table = table.addColumn(column, "text", (c) => c.notNull());
  await table
    .addColumn("work", "text", (c) => c.check(sql`work in ('under-0.1', '0.1-0.5', '0.5-1', 'over-1', 'unknown')`))
    .addColumn("money", "text", (c) =>
      c.check(sql`money in ('none', 'under-1000', '1000-10000', '10000-50000', 'over-50000', 'unknown')`),
    )
    .addColumn("evidence", "text", (c) =>
      c.check(sql`evidence in ('not-evaluated', 'impression', 'feedback', 'figures', 'study')`),
    )
    .addColumn("own_practice_id", "integer", (c) => c.references("practice.id"))
    .addColumn("shown", "integer", (c) => c.notNull().check(sql`shown in (0, 1)`))
    .addColumn("language", "text", (c) => c.notNull().check(sql`language in ('fi', 'sv', 'en')`))
    .addColumn("saved_by", "integer", (c) => c.references("person.id"))
    .addColumn("saved_at", "text", (c) => c.notNull())
    .addUniqueConstraint("adoption_version_number", ["adoption_id", "number"])
    .execute();
}

/** The triggers of 0006. `saved_by` may only be set to null, when a person is erased. */
async function guardVersions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create trigger adoption_version_is_immutable before update of id, adoption_id, number, status, since, ended,
      audience, doer, reach, amount, method, tools, reason, results, measure, otherwise, advice, contact, candid, work,
      money, evidence, own_practice_id, shown, language, saved_at on adoption_version
    begin select raise(abort, 'a version of an adoption is immutable'); end`.execute(db);
  await sql`
    create trigger adoption_version_keeps_its_author before update of saved_by on adoption_version
    when new.saved_by is not null and new.saved_by is not old.saved_by
    begin select raise(abort, 'a version of an adoption is immutable'); end`.execute(db);
  await sql`
    create trigger adoption_version_is_kept before delete on adoption_version
    begin select raise(abort, 'a version of an adoption is kept'); end`.execute(db);
}
