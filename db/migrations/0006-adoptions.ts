import { type Kysely, sql } from "kysely";

/** An organisation's use of a practice: its card, the card's immutable versions, and drafts of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createAdoptions(db);
  await createVersions(db);
  await createDrafts(db);
}

async function createAdoptions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("adoption")
    .addColumn("id", "integer", (c) => c.primaryKey().autoIncrement().notNull())
    .addColumn("practice_id", "integer", (c) => c.notNull().references("practice.id"))
    .addColumn("organisation_id", "integer", (c) => c.notNull().references("organisation.id"))
    .addColumn("newest_number", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("removed_at", "text")
    .addColumn("removed_by", "integer", (c) => c.references("person.id"))
    .addUniqueConstraint("adoption_practice_organisation", ["practice_id", "organisation_id"])
    .execute();
  await db.schema.createIndex("adoption_organisation_id").on("adoption").column("organisation_id").execute();
}

/** Columns of plain text, "" when left empty. */
const texts = [
  ...["audience", "doer", "reach", "amount", "method", "tools", "reason"],
  ...["results", "measure", "otherwise", "advice", "contact", "candid"],
] as const;

async function createVersions(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable("adoption_version")
    .addColumn("id", "integer", (c) => c.primaryKey().autoIncrement().notNull())
    .addColumn("adoption_id", "integer", (c) => c.notNull().references("adoption.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("status", "text", (c) =>
      c.notNull().check(sql`status in ('interested', 'planning', 'piloting', 'in-use', 'ended')`),
    )
    .addColumn("since", "text")
    .addColumn("ended", "text");
  for (const column of texts) table = table.addColumn(column, "text", (c) => c.notNull());
  await table
    .addColumn("work", "text")
    .addColumn("money", "text")
    .addColumn("evidence", "text")
    .addColumn("own_practice_id", "integer", (c) => c.references("practice.id"))
    .addColumn("shown", "integer", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("saved_by", "integer", (c) => c.references("person.id"))
    .addColumn("saved_at", "text", (c) => c.notNull())
    .addUniqueConstraint("adoption_version_number", ["adoption_id", "number"])
    .execute();
  // What was saved never changes. `saved_by` may only be set to null, when a person is erased.
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

async function createDrafts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("adoption_draft")
    .addColumn("id", "integer", (c) => c.primaryKey().autoIncrement().notNull())
    .addColumn("practice_id", "integer", (c) => c.notNull().references("practice.id"))
    .addColumn("organisation_id", "integer", (c) => c.notNull().references("organisation.id"))
    .addColumn("person_id", "integer", (c) => c.notNull().references("person.id"))
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("seen", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addUniqueConstraint("adoption_draft_of_person", ["practice_id", "organisation_id", "person_id"])
    .execute();
  await db.schema
    .createIndex("adoption_draft_organisation_id")
    .on("adoption_draft")
    .column("organisation_id")
    .execute();
}
