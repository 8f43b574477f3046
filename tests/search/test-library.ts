import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { type TextField, textFields } from "#app/adoptions/fields.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import type { AdoptionStatus, AdoptionVersion, Language, Stage, TermKind } from "#db/schema.ts";
import { makeLibrary } from "#tests/support/temporary.ts";

export interface WriteUp {
  slug: string;
  title: string;
  summary?: string;
  text?: string;
  /** The headings of the text, level 2. */
  headings?: string[];
  language?: Language;
  stage?: Stage;
  organisations?: string[];
  themes?: string[];
  topics?: string[];
  targetGroups?: string[];
  viewpoints?: string[];
}

export interface AdoptionContent extends Partial<Omit<AdoptionVersion, "id">> {
  status: AdoptionStatus;
}

export interface TestLibrary {
  file: string;
  db: Db;
  /** Publishes a write-up or its next revision; returns the new content version. */
  publish(writeUp: WriteUp): Promise<number>;
  /** Publishes many in one transaction. */
  publishAll(writeUps: Iterable<WriteUp>): Promise<number>;
  withdraw(slug: string): Promise<number>;
  /** Adds a comment to a practice. */
  comment(slug: string, text: string): Promise<{ id: number; version: number }>;
  hideComment(id: number): Promise<number>;
  /** Adds the card of an organisation to a practice. */
  adopt(slug: string, organisation: string, content: AdoptionContent): Promise<{ id: number; version: number }>;
  removeAdoption(id: number): Promise<number>;
  remove(): Promise<void>;
}

/** A migrated database with the reference data in a temporary folder. */
export async function openTestLibrary(): Promise<TestLibrary> {
  const folder = await mkdtemp(path.join(tmpdir(), "search-"));
  const file = await makeLibrary(folder);
  const db = await openDatabase(file, { readers: 1 });
  return {
    file,
    db,
    publish: (writeUp) => db.transaction().execute((tx) => insert(tx, writeUp)),
    publishAll: (writeUps) =>
      db.transaction().execute(async (tx) => {
        let version = 0;
        for (const writeUp of writeUps) version = await insert(tx, writeUp);
        return version;
      }),
    comment: (slug, text) => db.transaction().execute((tx) => addComment(tx, slug, text)),
    hideComment: (id) =>
      db.transaction().execute(async (tx) => {
        await tx.updateTable("comment").set({ hidden_at: "2025-02-01" }).where("id", "=", id).execute();
        return nextVersion(tx);
      }),
    adopt: (slug, organisation, content) => db.transaction().execute((tx) => adopt(tx, slug, organisation, content)),
    removeAdoption: (id) =>
      db.transaction().execute(async (tx) => {
        await tx.updateTable("adoption").set({ removed_at: "2025-02-01" }).where("id", "=", id).execute();
        return nextVersion(tx);
      }),
    withdraw: (slug) =>
      db.transaction().execute(async (tx) => {
        await tx.updateTable("practice").set({ withdrawn_at: "2025-02-01" }).where("slug", "=", slug).execute();
        return nextVersion(tx);
      }),
    remove: async () => {
      await db.destroy();
      await rm(folder, { recursive: true });
    },
  };
}

async function insert(tx: Db, writeUp: WriteUp): Promise<number> {
  const published_at = "2025-01-01T00:00:00.000Z";
  const { slug, title, summary = "", text = "", headings = [], language = "fi" } = writeUp;
  const old = await tx.selectFrom("practice").select("id").where("slug", "=", slug).executeTakeFirst();
  const practice =
    old ??
    (await tx
      .insertInto("practice")
      .values({ slug, created_at: published_at })
      .returning("id")
      .executeTakeFirstOrThrow());
  const { count } = await tx
    .selectFrom("revision")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("practice_id", "=", practice.id)
    .executeTakeFirstOrThrow();
  const words = {
    title,
    summary,
    text,
    language,
    source: text,
    source_hash: "",
    html: "",
    headings: JSON.stringify(headings.map((it) => ({ id: "h", depth: 2, text: it }))),
  };
  const rest = { partners: "[]", sources: "[]", origin: "member", example: 0, pipeline: 1 } as const;
  const { id } = await tx
    .insertInto("revision")
    .values({
      practice_id: practice.id,
      number: count + 1,
      kind: "practice",
      ...words,
      stage: writeUp.stage ?? null,
      ...rest,
      published_at,
      published_via: "command",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx.updateTable("practice").set({ newest_revision_id: id }).where("id", "=", practice.id).execute();
  await setOwnersAndThemes(tx, practice.id, writeUp);
  await setTerms(tx, practice.id, writeUp);
  return nextVersion(tx);
}

async function addComment(tx: Db, slug: string, text: string): Promise<{ id: number; version: number }> {
  const { id: practice_id } = await tx
    .selectFrom("practice")
    .select("id")
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
  const words = { source: text, html: "", text, kind: "comment", pipeline: 1 } as const;
  const { id } = await tx
    .insertInto("comment")
    .values({
      practice_id,
      ...words,
      author_id: await anyPerson(tx),
      organisation_id: await idOf(tx, "organisation", "liminka"),
      created_at: "2025-01-02T00:00:00.000Z",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { id, version: await nextVersion(tx) };
}

async function adopt(tx: Db, slug: string, organisation: string, content: AdoptionContent) {
  const practice = await idOf(tx, "practice", slug);
  const organisation_id = await idOf(tx, "organisation", organisation);
  const saved_at = "2025-01-03T00:00:00.000Z";
  const { id } = await tx
    .insertInto("adoption")
    .values({ practice_id: practice, organisation_id, newest_number: 1, created_at: saved_at })
    .returning("id")
    .executeTakeFirstOrThrow();
  const emptyTexts = Object.fromEntries(textFields.map((field) => [field, ""])) as Record<TextField, string>;
  const saved = { adoption_id: id, number: 1, saved_at, language: "fi", shown: 0 } as const;
  await tx
    .insertInto("adoption_version")
    .values({ ...emptyTexts, ...saved, ...content })
    .execute();
  return { id, version: await nextVersion(tx) };
}

async function idOf(tx: Db, table: "practice" | "organisation", slug: string): Promise<number> {
  return (await tx.selectFrom(table).select("id").where("slug", "=", slug).executeTakeFirstOrThrow()).id;
}

async function anyPerson(tx: Db): Promise<number> {
  const known = await tx.selectFrom("person").select("id").limit(1).executeTakeFirst();
  if (known) return known.id;
  const { id: organisation_id } = await tx
    .selectFrom("organisation")
    .select("id")
    .where("slug", "=", "liminka")
    .executeTakeFirstOrThrow();
  const { id } = await tx
    .insertInto("person")
    .values({
      name: "Aino Virtanen",
      email: "aino@liminka.fi",
      language: "fi",
      organisation_id,
      created_at: "2025-01-01",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function setOwnersAndThemes(
  tx: Db,
  practice_id: number,
  { organisations = [], themes = [] }: WriteUp,
): Promise<void> {
  await tx.deleteFrom("practice_organisation").where("practice_id", "=", practice_id).execute();
  await tx.deleteFrom("practice_theme").where("practice_id", "=", practice_id).execute();
  for (const [position, slug] of organisations.entries()) {
    const { id } = await tx.selectFrom("organisation").select("id").where("slug", "=", slug).executeTakeFirstOrThrow();
    await tx.insertInto("practice_organisation").values({ practice_id, organisation_id: id, position }).execute();
  }
  for (const [position, slug] of themes.entries()) {
    const { id } = await tx.selectFrom("theme").select("id").where("slug", "=", slug).executeTakeFirstOrThrow();
    await tx.insertInto("practice_theme").values({ practice_id, theme_id: id, position }).execute();
  }
}

async function setTerms(
  tx: Db,
  practice_id: number,
  { topics = [], targetGroups = [], viewpoints = [] }: WriteUp,
): Promise<void> {
  await tx.deleteFrom("practice_term").where("practice_id", "=", practice_id).execute();
  const bySlugs = { topic: topics, "target-group": targetGroups, viewpoint: viewpoints };
  for (const [kind, slugs] of Object.entries(bySlugs)) {
    for (const [position, slug] of slugs.entries()) {
      const term = tx
        .selectFrom("term")
        .select("id")
        .where("kind", "=", kind as TermKind)
        .where("slug", "=", slug);
      const { id } = await term.executeTakeFirstOrThrow();
      await tx.insertInto("practice_term").values({ practice_id, term_id: id, position }).execute();
    }
  }
}

async function nextVersion(tx: Db): Promise<number> {
  const { value } = await tx
    .updateTable("counter")
    .set({ value: sql<number>`value + 1` })
    .where("name", "=", "content")
    .returning("value")
    .executeTakeFirstOrThrow();
  return value;
}
