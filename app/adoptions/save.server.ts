import type { Actor } from "#app/people/policy.ts";
import { findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import { checkTyped, privateIn, tidied } from "./check.ts";
import { contentOf, isForAll } from "./content.ts";
import { monthInFinland } from "./dates.ts";
import { deleteDraft } from "./drafts.server.ts";
import type { AdoptionFault, Denied, FieldProblem, FoundPrivate } from "./faults.ts";
import { cannotApply, type OpenedAdoption, openAdoption, recordForeign, seenOf } from "./open.server.ts";
import { sameTyped, type Typed } from "./typed.ts";

export interface SaveRequest {
  practice: string;
  organisation: string;
  typed: Typed;
  /** `seenOf` the card the form was drawn from. */
  seen: string;
  /** The writer has looked at what seemed to be private data. */
  checked: boolean;
  /** Version of the writer's own draft that stands in the form, 0 for none. */
  draftVersion?: number;
}

export type SaveResult =
  | { ok: true; number: number; changed: boolean }
  | Denied
  | { ok: false; fault: AdoptionFault; problems: FieldProblem[]; found: FoundPrivate[] };

/**
 * Saves an organisation's card on a practice as its next version, or makes it; a card that was taken down comes back.
 * The same words again change nothing. Refuses when somebody else has saved since `seen`, and what the rules forbid.
 */
export function saveAdoption(
  db: Db,
  actor: Actor,
  request: SaveRequest,
  month = monthInFinland(),
): Promise<SaveResult> {
  return db.transaction().execute(async (tx): Promise<SaveResult> => {
    const opened = await openAdoption(tx, actor, request.practice, request.organisation);
    if (!opened.ok) return opened;
    const { card } = opened;
    const stop = cannotApply(opened);
    if (stop) return refuse(stop);
    const typed = tidied(request.typed);
    const own = await checkOwn(tx, typed.ownPractice, opened);
    const problems = checkTyped(
      { ...request.typed, ownPractice: typed.ownPractice },
      { before: card?.content ?? null, month },
    );
    if (!own.ok) return refuse("problems", [...problems, own.problem]);
    if (problems.length > 0) return refuse("problems", problems);
    if (card && card.removedAt === null && sameTyped(typed, card.typed)) {
      await deleteDraft(tx, opened, request.draftVersion ?? 0);
      return { ok: true, number: card.number, changed: false };
    }
    if (seenOf(card) !== request.seen) return refuse("conflict");
    const found = privateIn(typed);
    if (found.length > 0 && !request.checked) return refuse("private-data", [], found);
    const number = await write(tx, opened, typed, own.id);
    await deleteDraft(tx, opened, request.draftVersion ?? 0);
    await recordForeign(tx, opened, "save-adoption");
    if ((card && isForAll(card.content)) || isForAll(contentOf(typed, own.id))) await moveContentVersion(tx);
    return { ok: true, number, changed: true };
  });
}

function refuse(fault: AdoptionFault, problems: FieldProblem[] = [], found: FoundPrivate[] = []): SaveResult {
  return { ok: false, fault, problems, found };
}

/** The organisation's own write-up a card points to: published, in sight, its own, and another one. */
async function checkOwn(
  tx: Db,
  slug: string,
  { practice, organisation }: OpenedAdoption,
): Promise<{ ok: true; id: number | null } | { ok: false; problem: FieldProblem }> {
  if (slug === "") return { ok: true, id: null };
  const own = await findPractice(tx, slug);
  if (own?.id === practice.id) return { ok: false, problem: { field: "ownPractice", fault: "itself" } };
  const isOwn = own && own.number > 0 && own.withdrawnAt === null && own.owners.includes(organisation.id);
  return isOwn ? { ok: true, id: own.id } : { ok: false, problem: { field: "ownPractice", fault: "not-own" } };
}

async function write(tx: Db, opened: OpenedAdoption, typed: Typed, ownPracticeId: number | null): Promise<number> {
  const { practice, organisation, card, by } = opened;
  const now = new Date().toISOString();
  const number = (card?.number ?? 0) + 1;
  const id = card?.id ?? (await create(tx, practice.id, organisation.id, now));
  await tx
    .insertInto("adoption_version")
    .values({ adoption_id: id, number, ...contentOf(typed, ownPracticeId), saved_by: by.id, saved_at: now })
    .execute();
  await tx
    .updateTable("adoption")
    .set({ newest_number: number, removed_at: null, removed_by: null, removed_reason: null })
    .where("id", "=", id)
    .execute();
  return number;
}

async function create(tx: Db, practiceId: number, organisationId: number, now: string): Promise<number> {
  const { id } = await tx
    .insertInto("adoption")
    .values({ practice_id: practiceId, organisation_id: organisationId, newest_number: 1, created_at: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
