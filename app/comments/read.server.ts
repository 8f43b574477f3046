import type { SignedIn } from "#app/people/sessions.server.ts";
import type { Db } from "#db/client.server.ts";
import type { CommentKind } from "#db/schema.ts";
import { askedOrganisationIds } from "./answer.server.ts";
import { findComment, findVisiblePractice } from "./find.server.ts";
import { type DiscussionPlace, pageOf } from "./pages.ts";
import { arrange, type Branch, type Place, type ThreadComment } from "./thread.ts";
import { versionOf } from "./write.server.ts";

/**
 * Returns the data of one page of the discussion on a practice: the viewer, the ids of owners and asked organisations,
 * the threads, and the number of comments shown on all pages. `requested` is a page, or a comment
 * whose page is meant.
 */
export async function readDiscussion(db: Db, viewer: Viewer | null, slug: string, requested: DiscussionPlace = {}) {
  const practice = await findVisiblePractice(db, slug);
  const places = practice ? await readPlaces(db, practice.id) : [];
  const { page, pages, branches, ids } = pageOf(arrange(places), requested);
  return {
    slug,
    owners: practice?.owners ?? [],
    askedOrganisations: practice && viewer ? await askedOrganisationIds(db, practice) : [],
    viewer: viewer && { actor: viewer.actor, formToken: viewer.formToken },
    shown: places.filter((it) => it.state === "shown").length,
    page,
    pages,
    branches: await withTexts(db, branches, ids),
  };
}

type Viewer = Pick<SignedIn, "actor" | "formToken">;

/** Returns all threads of a practice's discussion; empty when there is no such visible practice. */
export async function readThread(db: Db, slug: string): Promise<Branch[]> {
  const practice = await findVisiblePractice(db, slug);
  const places = practice ? await readPlaces(db, practice.id) : [];
  return withTexts(db, arrange(places), new Set(places.map((it) => it.id)));
}

/** Every comment of a practice without its text, in the order written. */
async function readPlaces(db: Db, practiceId: number): Promise<Place[]> {
  const rows = await db
    .selectFrom("comment")
    .select(["id", "parent_id", "kind", "answer_id", "deleted_at", "hidden_at", "author_id", "keeper_id"])
    .where("practice_id", "=", practiceId)
    .orderBy("id")
    .execute();
  return rows.map(({ id, parent_id, kind, answer_id, deleted_at, hidden_at, author_id, keeper_id }) => ({
    ...{ id, kind, parentId: parent_id, answerId: answer_id, keeperId: keeper_id ?? author_id },
    state: deleted_at !== null ? "deleted" : hidden_at !== null ? "hidden" : "shown",
  }));
}

/** Gives the comments with these ids their texts and authors; the others are `elsewhere`. */
async function withTexts(db: Db, branches: Branch<Place>[], ids: ReadonlySet<number>): Promise<Branch[]> {
  const rows = new Map<number, TextRow>();
  for (const some of batches([...ids])) for (const row of await readTexts(db, some)) rows.set(row.id, row);
  const filled = (branch: Branch<Place>): Branch => ({
    ...branch,
    comment: commentOf(branch.comment, rows.get(branch.comment.id)),
    replies: branch.replies.map(filled),
  });
  return branches.map(filled);
}

/** Lists short enough for one query. */
function batches(ids: readonly number[], size = 500): number[][] {
  return ids.length === 0 ? [] : [ids.slice(0, size), ...batches(ids.slice(size), size)];
}

type TextRow = Awaited<ReturnType<typeof readTexts>>[number];

function readTexts(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("comment")
    .innerJoin("person", "person.id", "comment.author_id")
    .innerJoin("organisation", "organisation.id", "comment.organisation_id")
    .select(["comment.id", "html", "comment.text", "comment.created_at", "edited_at", "hidden_reason"])
    .select(["author_id", "comment.organisation_id"])
    .select(["person.name", "person.ended_at", "person.demo"])
    .select(["organisation.fi", "organisation.sv", "organisation.en"])
    .where("comment.id", "in", ids)
    .execute();
}

function commentOf(place: Place, row: TextRow | undefined): ThreadComment {
  if (!row) return { ...place, createdAt: "", state: "elsewhere", isShown: place.state === "shown" };
  const own = { ...place, createdAt: row.created_at };
  if (place.state === "hidden") return { ...own, state: "hidden", reason: row.hidden_reason ?? "" };
  if (place.state !== "shown") return { ...own, state: "deleted", stub: row.text };
  const organisation = { fi: row.fi, sv: row.sv, en: row.en };
  const name = row.ended_at === null ? row.name : null;
  const organisationId = row.organisation_id;
  const author = { id: row.author_id, name, organisationId, organisation, demo: row.demo === 1 };
  return { ...own, state: "shown", html: row.html, author, editedAt: row.edited_at };
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
