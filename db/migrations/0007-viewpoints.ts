import { type Kysely, sql } from "kysely";

/** What a practice costs a year, and which of TEAviisari's viewpoints it strengthens. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await admitViewpoints(db);
  await addCost(db);
}

/** SQLite cannot change a CHECK: `term` is replaced by a new table, and so is `practice_term`, which refers to it. */
async function admitViewpoints(db: Kysely<unknown>): Promise<void> {
  await sql`create table practice_term_before as select * from practice_term`.execute(db);
  await sql`drop table practice_term`.execute(db);
  await db.schema.alterTable("term").renameTo("term_before").execute();
  await db.schema
    .createTable("term")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('topic', 'stage', 'target-group', 'viewpoint')`))
    .addColumn("slug", "text", (c) => c.notNull())
    .addColumn("fi", "text", (c) => c.notNull())
    .addColumn("sv", "text", (c) => c.notNull())
    .addColumn("en", "text", (c) => c.notNull())
    .addColumn("position", "integer", (c) => c.notNull())
    .addUniqueConstraint("term_kind_slug", ["kind", "slug"])
    .execute();
  await sql`insert into term (id, kind, slug, fi, sv, en, position)
    select id, kind, slug, fi, sv, en, position from term_before`.execute(db);
  await sql`drop table term_before`.execute(db);
  await db.schema
    .createTable("practice_term")
    .addColumn("practice_id", "integer", (c) => c.notNull().references("practice.id").onDelete("cascade"))
    .addColumn("term_id", "integer", (c) => c.notNull().references("term.id"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("practice_term_pk", ["practice_id", "term_id"])
    .execute();
  await sql`insert into practice_term (practice_id, term_id, position)
    select practice_id, term_id, position from practice_term_before`.execute(db);
  await sql`drop table practice_term_before`.execute(db);
  await db.schema.createIndex("practice_term_term_id").on("practice_term").column("term_id").execute();
}

async function addCost(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("revision")
    .addColumn("cost", "text", (c) =>
      c.check(sql`cost in ('none', 'under-1000', '1000-10000', '10000-50000', 'over-50000', 'unknown')`),
    )
    .execute();
  await sql`drop trigger revision_is_immutable`.execute(db);
  // The columns of 0004 and the new one.
  await sql`
    create trigger revision_is_immutable before update of id, practice_id, number, source, source_hash, kind, title,
      summary, language, stage, started, ended, applies, target_group_note, partners, contact, sources, origin, example,
      published_via, published_at, note, terms_accepted_at, restored_from, cost on revision
    begin select raise(abort, 'a revision is immutable'); end`.execute(db);
}
