import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { type BoardList, type BoardRow, cutList, maxListRows } from "./rows.ts";
import { momentBefore, waitingAfterDays } from "./waits.ts";

/**
 * Returns the drafts of practices and of cards that have not been saved for thirty days, the oldest first, never with
 * their contents. When the actor may not open a draft, a practice's draft has no title and a card's draft is left out.
 */
export async function stuckDrafts(db: Db, actor: Actor, now: string): Promise<BoardList> {
  const before = momentBefore(now, waitingAfterDays.drafts);
  const rows = [...(await stuckPracticeDrafts(db, actor, before)), ...(await stuckCardDrafts(db, actor, before))];
  return cutList(rows.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)));
}

async function stuckPracticeDrafts(db: Db, actor: Actor, before: string): Promise<BoardRow[]> {
  const rows = await db
    .selectFrom("draft")
    .innerJoin("organisation", "organisation.id", "draft.organisation_id")
    .leftJoin("practice", "practice.id", "draft.practice_id")
    .select(["draft.id", "draft.title", "draft.updated_at", "draft.organisation_id"])
    .select(["organisation.slug as organisation", "practice.slug as practice"])
    .where("draft.updated_at", "<=", before)
    .orderBy("draft.updated_at")
    .limit(maxListRows + 1)
    .execute();
  return rows.map((row) => {
    const title = mayWriteFor(actor, [row.organisation_id]) ? row.title : null;
    return {
      kind: "draft",
      id: row.id,
      title,
      changes: row.practice,
      organisations: [row.organisation],
      at: row.updated_at,
    };
  });
}

async function stuckCardDrafts(db: Db, actor: Actor, before: string): Promise<BoardRow[]> {
  const rows = await db
    .selectFrom("adoption_draft")
    .innerJoin("practice", "practice.id", "adoption_draft.practice_id")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .innerJoin("organisation", "organisation.id", "adoption_draft.organisation_id")
    .select(["adoption_draft.id", "practice.slug", "revision.title", "revision.language", "updated_at"])
    .select(["organisation.slug as organisation", "organisation.id as organisation_id"])
    .where("practice.withdrawn_at", "is", null)
    .where("updated_at", "<=", before)
    .orderBy("updated_at")
    .limit(maxListRows + 1)
    .execute();
  const open = rows.filter((row) => mayWriteFor(actor, [row.organisation_id]));
  return open.map(({ id, slug, title, language, organisation, updated_at }) => ({
    kind: "card-draft",
    id,
    slug,
    title,
    titleLanguage: language,
    organisations: [organisation],
    at: updated_at,
  }));
}
