import type { SignedIn } from "#app/people/sessions.server.ts";
import type { Db } from "#db/client.server.ts";
import type { CommentKind } from "#db/schema.ts";
import { askedOrganisationIds } from "./answer.server.ts";
import { findComment, findVisiblePractice } from "./find.server.ts";
import { arrange, type Branch, type ThreadComment } from "./thread.ts";
import { versionOf } from "./write.server.ts";

/** Returns the data of the discussion on a practice: the viewer, the ids of owners and asked organisations, the threads. */
export async function readDiscussion(db: Db, viewer: Viewer | null, slug: string) {
  const practice = await findVisiblePractice(db, slug);
  return {
    slug,
    owners: practice?.owners ?? [],
    askedOrganisations: practice && viewer ? await askedOrganisationIds(db, practice) : [],
    viewer: viewer && { actor: viewer.actor, formToken: viewer.formToken },
    branches: practice ? await readBranches(db, practice.id) : [],
  };
}

type Viewer = Pick<SignedIn, "actor" | "formToken">;

/** Returns the threads of a practice's discussion; empty when there is no such visible practice. */
export async function readThread(db: Db, slug: string): Promise<Branch[]> {
  const practice = await findVisiblePractice(db, slug);
  return practice ? readBranches(db, practice.id) : [];
}

async function readBranches(db: Db, practiceId: number): Promise<Branch[]> {
  const rows = await db
    .selectFrom("comment")
    .innerJoin("person", "person.id", "comment.author_id")
    .innerJoin("organisation", "organisation.id", "comment.organisation_id")
    .select(["comment.id", "parent_id", "comment.kind", "html", "comment.created_at", "edited_at", "deleted_at"])
    .select([
      "hidden_at",
      "hidden_reason",
      "answer_id",
      "author_id",
      "keeper_id",
      "person.name",
      "person.ended_at",
      "person.demo",
    ])
    .select(["organisation.fi", "organisation.sv", "organisation.en"])
    .where("comment.practice_id", "=", practiceId)
    .orderBy("comment.id")
    .execute();
  return arrange(
    rows.map((row): ThreadComment => {
      const { id, kind } = row;
      const keeperId = row.keeper_id ?? row.author_id;
      const place = { id, kind, keeperId, parentId: row.parent_id, createdAt: row.created_at, answerId: row.answer_id };
      if (row.deleted_at !== null) return { ...place, state: "deleted" };
      if (row.hidden_at !== null) return { ...place, state: "hidden", reason: row.hidden_reason ?? "" };
      const organisation = { fi: row.fi, sv: row.sv, en: row.en };
      const name = row.ended_at === null ? row.name : null;
      const author = { id: row.author_id, name, organisation, demo: row.demo === 1 };
      return { ...place, state: "shown", html: row.html, author, editedAt: row.edited_at };
    }),
  );
}

/** One comment, for a form about it. */
export interface CommentForForm {
  id: number;
  kind: CommentKind;
  authorId: number;
  author: string | null;
  source: string;
  text: string;
  hidden: boolean;
  version: string;
}

/** Returns a comment that is not deleted, or null. Does not check rights: the caller does so before showing it. */
export async function readComment(db: Db, slug: string, id: number): Promise<CommentForForm | null> {
  const practice = await findVisiblePractice(db, slug);
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
