import { type Kysely, sql } from "kysely";

/** Drafts, uploaded files, who published a revision and on which terms, withdrawal, confirmation and former slugs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createDrafts(db);
  await createFiles(db);
  await extendPractices(db);
  await extendRevisions(db);
}

async function createDrafts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("draft")
    .addColumn("id", "integer", (c) => c.primaryKey().autoIncrement().notNull())
    .addColumn("practice_id", "integer", (c) => c.references("practice.id"))
    .addColumn("organisation_id", "integer", (c) => c.notNull().references("organisation.id"))
    .addColumn("base_number", "integer", (c) => c.notNull())
    .addColumn("mode", "text", (c) => c.notNull().check(sql`mode in ('form', 'source')`))
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("saved_in", "text", (c) => c.notNull())
    .addColumn("fork_of", "integer")
    .addColumn("created_by", "integer", (c) => c.notNull().references("person.id"))
    .addColumn("updated_by", "integer", (c) => c.notNull().references("person.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("draft_organisation_id").on("draft").column("organisation_id").execute();
  await db.schema.createIndex("draft_practice_id").on("draft").column("practice_id").execute();
}

async function createFiles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("file")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("hash", "text", (c) => c.notNull().unique())
    .addColumn("original_hash", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('picture', 'pdf')`))
    .addColumn("extension", "text", (c) => c.notNull())
    .addColumn("bytes", "integer", (c) => c.notNull())
    .addColumn("width", "integer")
    .addColumn("height", "integer")
    .addColumn("variants", "text", (c) => c.notNull())
    .addColumn("organisation_id", "integer", (c) => c.references("organisation.id"))
    .addColumn("uploaded_by", "integer", (c) => c.references("person.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("file_original_hash").on("file").column("original_hash").execute();
  await db.schema.createIndex("file_organisation_id").on("file").column("organisation_id").execute();
  for (const owner of ["draft", "practice"] as const) {
    await db.schema
      .createTable(`${owner}_file`)
      .addColumn(`${owner}_id`, "integer", (c) => c.notNull().references(`${owner}.id`).onDelete("cascade"))
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("file_id", "integer", (c) => c.notNull().references("file.id"))
      .addColumn("original_name", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint(`${owner}_file_pk`, [`${owner}_id`, "name"])
      .execute();
    await db.schema.createIndex(`${owner}_file_file_id`).on(`${owner}_file`).column("file_id").execute();
  }
}

async function extendPractices(db: Kysely<unknown>): Promise<void> {
  for (const column of ["withdrawn_at", "withdrawn_reason", "confirmed_at"] as const) {
    await db.schema.alterTable("practice").addColumn(column, "text").execute();
  }
  await db.schema.alterTable("practice").addColumn("begun_as", "integer").execute();
  for (const column of ["withdrawn_by", "confirmed_by"] as const) {
    await db.schema
      .alterTable("practice")
      .addColumn(column, "integer", (c) => c.references("person.id"))
      .execute();
  }
  await db.schema
    .createTable("former_slug")
    .addColumn("slug", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "integer", (c) => c.notNull().references("practice.id"))
    .addColumn("until", "text", (c) => c.notNull())
    .execute();
}

async function extendRevisions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("revision")
    .addColumn("published_by", "integer", (c) => c.references("person.id"))
    .execute();
  await db.schema.alterTable("revision").addColumn("terms_accepted_at", "text").execute();
  await db.schema.alterTable("revision").addColumn("restored_from", "integer").execute();
  await sql`drop trigger revision_is_immutable`.execute(db);
  // The columns of 0001 and the new ones. `published_by` may only be set to null, when a person is erased.
  await sql`
    create trigger revision_is_immutable before update of id, practice_id, number, source, source_hash, kind, title,
      summary, language, stage, started, ended, applies, target_group_note, partners, contact, sources, origin, example,
      published_via, published_at, note, terms_accepted_at, restored_from on revision
    begin select raise(abort, 'a revision is immutable'); end`.execute(db);
  await sql`
    create trigger revision_keeps_its_author before update of published_by on revision
    when new.published_by is not null and new.published_by is not old.published_by
    begin select raise(abort, 'a revision is immutable'); end`.execute(db);
}
