import { type Kysely, sql } from "kysely";

/** Accounts with their roles, sessions and links; the audit log and the security events. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createPeople(db);
  await createKeys(db);
  await createRecords(db);
}

async function createPeople(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("person")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("email", "text", (c) => c.notNull().unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("organisation_id", "integer", (c) => c.notNull().references("organisation.id"))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("password_hash", "text")
    .addColumn("demo", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("ended_at", "text")
    .execute();
  await db.schema
    .createTable("person_role")
    .addColumn("person_id", "integer", (c) => c.notNull().references("person.id"))
    .addColumn("role", "text", (c) =>
      c.notNull().check(sql`role in ('author', 'wellbeing_coordinator', 'contact', 'elected', 'coordinator')`),
    )
    .addColumn("starts", "text", (c) => c.notNull())
    .addColumn("ends", "text")
    .addPrimaryKeyConstraint("person_role_pk", ["person_id", "role", "starts"])
    .execute();
}

async function createKeys(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("session")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("token_hash", "text", (c) => c.notNull().unique())
    .addColumn("person_id", "integer", (c) => c.notNull().references("person.id"))
    .addColumn("browser", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("seen_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("session_person").on("session").column("person_id").execute();
  await db.schema
    .createTable("link")
    .addColumn("token_hash", "text", (c) => c.primaryKey().notNull())
    .addColumn("purpose", "text", (c) =>
      c.notNull().check(sql`purpose in ('first-coordinator', 'invitation', 'recovery', 'demo')`),
    )
    .addColumn("person_id", "integer", (c) => c.references("person.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("used_at", "text")
    .execute();
}

async function createRecords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("audit")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("actor_id", "integer", (c) => c.references("person.id"))
    .addColumn("act", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("reason", "text")
    .execute();
  await db.schema
    .createTable("security_event")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("person_id", "integer", (c) => c.references("person.id"))
    .addColumn("address", "text")
    .addColumn("outcome", "text", (c) => c.notNull())
    .execute();
  await sql`
    create trigger audit_is_kept before delete on audit
    begin select raise(abort, 'the audit log is append-only'); end`.execute(db);
  await sql`
    create trigger audit_is_immutable before update on audit
    begin select raise(abort, 'the audit log is append-only'); end`.execute(db);
  // Security events are deleted after their retention time, but never changed.
  await sql`
    create trigger security_event_is_immutable before update on security_event
    begin select raise(abort, 'security events are never changed'); end`.execute(db);
}
