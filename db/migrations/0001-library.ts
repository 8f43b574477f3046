import { type Kysely, sql } from "kysely";

/** Organisations, themes, practices and their immutable revisions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createOrganisations(db);
  await createVocabulary(db);
  await createPractices(db);
  await createRevisions(db);
  await db.schema
    .createTable("counter")
    .addColumn("name", "text", (c) => c.primaryKey().notNull())
    .addColumn("value", "integer", (c) => c.notNull())
    .execute();
  await sql`insert into counter (name, value) values ('content', 1)`.execute(db);
}

async function createOrganisations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("region")
    .addColumn("code", "text", (c) => c.primaryKey().notNull())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("fi", "text", (c) => c.notNull())
    .addColumn("sv", "text", (c) => c.notNull())
    .addColumn("en", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("organisation")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("kind", "text", (c) =>
      c.notNull().check(sql`kind in ('municipality', 'wellbeing_services_county', 'coordinator', 'partner')`),
    )
    .addColumn("code", "text")
    .addColumn("fi", "text", (c) => c.notNull())
    .addColumn("sv", "text", (c) => c.notNull())
    .addColumn("en", "text", (c) => c.notNull())
    .addColumn("region_code", "text", (c) => c.references("region.code"))
    .addColumn("county_id", "integer", (c) => c.references("organisation.id"))
    .addColumn("languages", "text")
    .addColumn("urbanity", "text")
    .addColumn("population", "integer")
    .addColumn("population_date", "text")
    .addColumn("latitude", "real")
    .addColumn("longitude", "real")
    .addColumn("domain", "text")
    .addColumn("who_designated", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable("organisation_form")
    .addColumn("organisation_id", "integer", (c) => c.notNull().references("organisation.id").onDelete("cascade"))
    .addColumn("form", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("organisation_form_pk", ["organisation_id", "form"])
    .execute();
  await db.schema
    .createTable("membership")
    .addColumn("organisation_id", "integer", (c) => c.primaryKey().notNull().references("organisation.id"))
    .addColumn("since", "text")
    .addColumn("seen", "text", (c) => c.notNull())
    .addColumn("until", "text")
    .execute();
}

async function createVocabulary(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("period")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("starts", "integer", (c) => c.notNull())
    .addColumn("ends", "integer", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("theme")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("fi", "text", (c) => c.notNull())
    .addColumn("sv", "text", (c) => c.notNull())
    .addColumn("en", "text", (c) => c.notNull())
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("archived", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable("theme_period")
    .addColumn("theme_id", "integer", (c) => c.notNull().references("theme.id").onDelete("cascade"))
    .addColumn("period_id", "integer", (c) => c.notNull().references("period.id"))
    .addPrimaryKeyConstraint("theme_period_pk", ["theme_id", "period_id"])
    .execute();
  await db.schema
    .createTable("theme_synonym")
    .addColumn("theme_id", "integer", (c) => c.notNull().references("theme.id").onDelete("cascade"))
    .addColumn("word", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("theme_synonym_pk", ["theme_id", "word"])
    .execute();
  await db.schema
    .createTable("term")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('topic', 'stage', 'target-group')`))
    .addColumn("slug", "text", (c) => c.notNull())
    .addColumn("fi", "text", (c) => c.notNull())
    .addColumn("sv", "text", (c) => c.notNull())
    .addColumn("en", "text", (c) => c.notNull())
    .addColumn("position", "integer", (c) => c.notNull())
    .addUniqueConstraint("term_kind_slug", ["kind", "slug"])
    .execute();
}

async function createPractices(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("practice")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("newest_revision_id", "integer")
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  for (const [table, column, target] of [
    ["practice_organisation", "organisation_id", "organisation.id"],
    ["practice_theme", "theme_id", "theme.id"],
    ["practice_term", "term_id", "term.id"],
  ] as const) {
    await db.schema
      .createTable(table)
      .addColumn("practice_id", "integer", (c) => c.notNull().references("practice.id").onDelete("cascade"))
      .addColumn(column, "integer", (c) => c.notNull().references(target))
      .addColumn("position", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_pk`, ["practice_id", column])
      .execute();
    await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  }
}

async function createRevisions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("revision")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "integer", (c) => c.notNull().references("practice.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("source_hash", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("summary", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("stage", "text")
    .addColumn("started", "integer")
    .addColumn("ended", "integer")
    .addColumn("applies", "text")
    .addColumn("target_group_note", "text")
    .addColumn("partners", "text", (c) => c.notNull())
    .addColumn("contact", "text")
    .addColumn("sources", "text", (c) => c.notNull())
    .addColumn("origin", "text", (c) => c.notNull())
    .addColumn("example", "integer", (c) => c.notNull())
    .addColumn("html", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("headings", "text", (c) => c.notNull())
    .addColumn("pipeline", "integer", (c) => c.notNull())
    .addColumn("published_via", "text", (c) => c.notNull())
    .addColumn("published_at", "text", (c) => c.notNull())
    .addColumn("note", "text")
    .addUniqueConstraint("revision_practice_number", ["practice_id", "number"])
    .execute();
  // What was published never changes; only html, text, headings and pipeline may be computed again from the source.
  await sql`
    create trigger revision_is_immutable before update of id, practice_id, number, source, source_hash, kind, title,
      summary, language, stage, started, ended, applies, target_group_note, partners, contact, sources, origin, example,
      published_via, published_at, note on revision
    begin select raise(abort, 'a revision is immutable'); end`.execute(db);
  await sql`
    create trigger revision_is_kept before delete on revision
    begin select raise(abort, 'a revision is kept'); end`.execute(db);
}
