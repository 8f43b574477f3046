import type { SignedIn } from "#app/people/sessions.server.ts";
import type { Db } from "#db/client.server.ts";
import type { CommentKind } from "#db/schema.ts";
import { askedOf } from "./answer.server.ts";
import { findComment, findPractice } from "./find.server.ts";
import { arrange, type Branch, type ThreadComment } from "./thread.ts";
import { versionOf } from "./write.server.ts";

/** All that the discussion on a practice is drawn from: who reads, whose the practice is, the threads. */
export async function readDiscussion(db: Db, viewer: Viewer | null, slug: string) {
  const practice = await findPractice(db, slug);
  return {
    slug,
    owners: practice?.owners ?? [],
    asked: practice && viewer ? await askedOf(db, practice) : [],
    viewer: viewer && { actor: viewer.actor, formToken: viewer.formToken },
    branches: practice ? await threadOf(db, practice.id) : [],
  };
}

type Viewer = Pick<SignedIn, "actor" | "formToken">;

/** The discussion on a practice in threads; empty when readers see no such practice. */
export async function readThread(db: Db, slug: string): Promise<Branch[]> {
  const practice = await findPractice(db, slug);
  return practice ? threadOf(db, practice.id) : [];
}

async function threadOf(db: Db, practiceId: number): Promise<Branch[]> {
  const rows = await db
    .selectFrom("comment")
    .innerJoin("person", "person.id", "comment.author_id")
    .innerJoin("organisation", "organisation.id", "person.organisation_id")
    .select(["comment.id", "parent_id", "comment.kind", "html", "comment.created_at", "edited_at", "deleted_at"])
    .select(["hidden_at", "hidden_reason", "answer_id", "author_id", "person.name", "person.ended_at", "person.demo"])
    .select(["organisation.fi", "organisation.sv", "organisation.en"])
    .where("comment.practice_id", "=", practiceId)
    .orderBy("comment.id")
    .execute();
  return arrange(
    rows.map((row): ThreadComment => {
      const { id, kind } = row;
      const place = { id, kind, parentId: row.parent_id, createdAt: row.created_at, answerId: row.answer_id };
      if (row.deleted_at !== null) return { ...place, state: "deleted" };
      if (row.hidden_at !== null) return { ...place, state: "hidden", reason: row.hidden_reason ?? "" };
      const organisation = { fi: row.fi, sv: row.sv, en: row.en };
      const author =
        row.ended_at === null ? { id: row.author_id, name: row.name, organisation, demo: row.demo === 1 } : null;
      return { ...place, state: "shown", html: row.html, author, editedAt: row.edited_at };
    }),
  );
}

/** How many comments readers see, by practice slug. */
export async function countComments(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("comment")
    .innerJoin("practice", "practice.id", "practice_id")
    .select(["practice.slug"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("practice.withdrawn_at", "is", null)
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .groupBy("practice.slug")
    .execute();
  return new Map(rows.map((row) => [row.slug, Number(row.count)]));
}

/** One comment for a form about it. */
export interface OneComment {
  id: number;
  kind: CommentKind;
  authorId: number;
  author: string | null;
  source: string;
  text: string;
  hidden: boolean;
  version: string;
}

/** A comment of a practice that has not been deleted, or null. Whoever shows it asks the rules first. */
export async function readComment(db: Db, slug: string, id: number): Promise<OneComment | null> {
  const practice = await findPractice(db, slug);
  const comment = practice && (await findComment(db, practice.id, id));
  if (!comment || comment.deleted_at !== null) return null;
  const author = await db
    .selectFrom("person")
    .select(["name", "ended_at"])
    .where("id", "=", comment.author_id)
    .executeTakeFirstOrThrow();
  return {
    id,
    kind: comment.kind,
    authorId: comment.author_id,
    author: author.ended_at === null ? author.name : null,
    source: comment.source,
    text: comment.text,
    hidden: comment.hidden_at !== null,
    version: versionOf(comment),
  };
}
