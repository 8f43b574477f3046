import type { Kysely } from "kysely";
import vocabulary from "../reference/vocabulary.json";

type Tables = {
  term: { id: number; kind: string; slug: string };
  term_synonym: { term_id: number; word: string };
};

/**
 * Other words by which search finds a topic, target group or viewpoint. The terms that the database has get those of the
 * vocabulary here, once: from then on the words are the coordinator's.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("term_synonym")
    .addColumn("term_id", "integer", (c) => c.notNull().references("term.id").onDelete("cascade"))
    .addColumn("word", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("term_synonym_pk", ["term_id", "word"])
    .execute();
  await fill(db.withTables<Tables>());
}

async function fill(db: Kysely<Tables>): Promise<void> {
  const known = { topic: vocabulary.topics, "target-group": vocabulary.targetGroups };
  for (const [kind, terms] of Object.entries(known)) {
    for (const { slug, synonyms } of terms) {
      const term = db.selectFrom("term").select("id").where("kind", "=", kind).where("slug", "=", slug);
      const row = await term.executeTakeFirst();
      if (!row) continue;
      const words = synonyms.map((word) => ({ term_id: row.id, word }));
      await db.insertInto("term_synonym").values(words).execute();
    }
  }
}
