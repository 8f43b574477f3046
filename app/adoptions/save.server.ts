import type { Actor } from "#app/people/policy.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { redactionIn } from "#app/practices/redaction/guard.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import { checkTyped, findPrivate, normalised } from "./check.ts";
import { contentOf, isPublic } from "./content.ts";
import { monthInFinland } from "./dates.ts";
import { deleteDraft } from "./drafts.server.ts";
import type { AdoptionFault, Denied, FieldProblem, PrivateFinding } from "./faults.ts";
import { textFields } from "./fields.ts";
import { applyFault, type OpenedAdoption, openAdoption, recordActOnOthersCard, stateOf } from "./open.server.ts";
import { sameTyped, type Typed } from "./typed.ts";

export interface SaveRequest {
  practice: string;
  organisation: string;
  typed: Typed;
  /** `stateOf` the card when the form was loaded. */
  seenState: string;
  /** Whether the author has checked the text that looks like private data. */
  checked: boolean;
  /** Version of the actor's draft with which the form was filled, 0 for none. */
  draftVersion?: number;
}

export type SaveResult =
  | { ok: true; number: number; changed: boolean }
  | Denied
  | { ok: false; fault: AdoptionFault; problems: FieldProblem[]; privateFindings: PrivateFinding[] };

/**
 * Saves an organisation's card on a practice as its next version, or as its first; a removed card becomes visible again.
 * An unchanged form adds no version. Deletes the draft of `draftVersion`. Refuses fields with problems, text that looks
 * like private data and is not `checked`, a passage that was removed from the practice for good, a card changed since `seenState`, and an organisation that cannot have a card.
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
    const fault = applyFault(opened);
    if (fault) return refuse(fault);
    const typed = normalised(request.typed);
    const own = await checkOwnPractice(tx, typed.ownPractice, opened);
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
    if (stateOf(card) !== request.seenState) return refuse("conflict");
    const texts = textFields.map((field) => typed[field]);
    if (await redactionIn(tx, opened.practice.id, texts)) return refuse("redacted");
    const findings = findPrivate(typed);
    if (findings.length > 0 && !request.checked) return refuse("private-data", [], findings);
    const number = await insertVersion(tx, opened, typed, own.id);
    await deleteDraft(tx, opened, request.draftVersion ?? 0);
    await recordActOnOthersCard(tx, opened, "save-adoption");
    const isShown = (card && isPublic(card.content)) || isPublic(contentOf(typed, own.id));
    await moveContentVersion(tx, `${isShown ? "adoptions" : "member-adoptions"}:${opened.practice.id}`);
    return { ok: true, number, changed: true };
  });
}

function refuse(fault: AdoptionFault, problems: FieldProblem[] = [], findings: PrivateFinding[] = []): SaveResult {
  return { ok: false, fault, problems, privateFindings: findings };
}

/** Finds the practice that `ownPractice` names: published, visible, owned by the organisation, not the applied one. */
async function checkOwnPractice(
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

async function insertVersion(
  tx: Db,
  opened: OpenedAdoption,
  typed: Typed,
  ownPracticeId: number | null,
): Promise<number> {
  const { practice, organisation, card, actor } = opened;
  const now = new Date().toISOString();
  const number = (card?.number ?? 0) + 1;
  const id = card?.id ?? (await insertAdoption(tx, practice.id, organisation.id, now));
  await tx
    .insertInto("adoption_version")
    .values({ adoption_id: id, number, ...contentOf(typed, ownPracticeId), saved_by: actor.id, saved_at: now })
    .execute();
  await tx
    .updateTable("adoption")
    .set({ newest_number: number, removed_at: null, removed_by: null, removed_reason: null })
    .where("id", "=", id)
    .execute();
  return number;
}

async function insertAdoption(tx: Db, practiceId: number, organisationId: number, now: string): Promise<number> {
  const { id } = await tx
    .insertInto("adoption")
    .values({ practice_id: practiceId, organisation_id: organisationId, newest_number: 1, created_at: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
