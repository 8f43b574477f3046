import { randomInt } from "node:crypto";
import type { Actor } from "#app/people/policy.ts";
import { cutRedactedText } from "#app/practices/redaction/guard.server.ts";
import type { Db } from "#db/client.server.ts";
import type { AdoptionFault, Denied } from "./faults.ts";
import { textFields } from "./fields.ts";
import { applyFault, type OpenedAdoption, openAdoption } from "./open.server.ts";
import { parseTyped, type Typed } from "./typed.ts";

/** The text of a card's form that a person has not yet saved as the card. */
export interface AdoptionDraft {
  id: number;
  personId: number;
  typed: Typed;
  /** `stateOf` the card on which the draft was started. */
  seenState: string;
  version: number;
  /** The person's name; null when the account has ended. */
  by: string | null;
  updatedAt: string;
}

/** Returns the drafts of a card, the newest first. The caller has checked rights with `openAdoption`. */
export async function readDrafts(db: Db, { practice, organisation }: OpenedAdoption): Promise<AdoptionDraft[]> {
  const rows = await db
    .selectFrom("adoption_draft")
    .innerJoin("person", "person.id", "person_id")
    .select(["adoption_draft.id", "person_id", "content", "seen", "version", "updated_at", "name", "ended_at"])
    .where("practice_id", "=", practice.id)
    .where("adoption_draft.organisation_id", "=", organisation.id)
    .orderBy("updated_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    typed: parseTyped(row.content),
    seenState: row.seen,
    version: row.version,
    by: row.ended_at === null ? row.name : null,
    updatedAt: row.updated_at,
  }));
}

export interface DraftRequest {
  practice: string;
  organisation: string;
  typed: Typed;
  seenState: string;
  /** Version of the actor's draft with which the form was filled, 0 for none. */
  version: number;
}

export type DraftResult =
  | { ok: true; version: number }
  | Denied
  | { ok: false; fault: Extract<AdoptionFault, "own" | "organisation"> }
  | { ok: false; fault: "draft-conflict"; version: number };

/**
 * Stores the form as the actor's draft of the card, without checking its fields; passages that were removed from the
 * practice for good are replaced by stubs. Readers never see drafts. There is one
 * draft for each person and card: refuses with `draft-conflict` and the stored version when another window has stored a
 * newer one. Refuses where the organisation cannot have a card, but not when the practice has been withdrawn.
 */
export function keepDraft(db: Db, actor: Actor, request: DraftRequest): Promise<DraftResult> {
  return db.transaction().execute(async (tx): Promise<DraftResult> => {
    const opened = await openAdoption(tx, actor, request.practice, request.organisation);
    if (!opened.ok) return opened;
    const fault = applyFault(opened);
    if (fault === "own" || fault === "organisation") return { ok: false, fault };
    const { practice, organisation } = opened;
    const existing = (await readDrafts(tx, opened)).find((it) => it.personId === opened.actor.id);
    const version = existing?.version ?? 0;
    if (existing && version !== request.version) return { ok: false, fault: "draft-conflict", version };
    // A new draft starts at a random version, so that a window opened on a deleted draft cannot match it.
    const next = existing ? version + 1 : randomInt(1, 2 ** 40);
    const typed = await cutRedacted(tx, practice.id, request.typed);
    const values = { content: JSON.stringify(typed), seen: request.seenState, version: next };
    const now = new Date().toISOString();
    if (existing) {
      await tx
        .updateTable("adoption_draft")
        .set({ ...values, updated_at: now })
        .where("id", "=", existing.id)
        .execute();
    } else {
      const key = { practice_id: practice.id, organisation_id: organisation.id, person_id: opened.actor.id };
      await tx
        .insertInto("adoption_draft")
        .values({ ...key, ...values, updated_at: now })
        .execute();
    }
    return { ok: true, version: next };
  });
}

async function cutRedacted(tx: Db, practiceId: number, typed: Typed): Promise<Typed> {
  const cut = textFields.map(async (field) => [field, await cutRedactedText(tx, practiceId, typed[field])] as const);
  return { ...typed, ...Object.fromEntries(await Promise.all(cut)) };
}

/** Deletes the actor's draft if it has this version. Refuses when the actor may not open the card. */
export function discardDraft(
  db: Db,
  actor: Actor,
  { practice, organisation, version }: Pick<DraftRequest, "practice" | "organisation" | "version">,
): Promise<{ ok: true } | Denied> {
  return db.transaction().execute(async (tx) => {
    const opened = await openAdoption(tx, actor, practice, organisation);
    if (!opened.ok) return opened;
    await deleteDraft(tx, opened, version);
    return { ok: true };
  });
}

/** Deletes the actor's draft if it has this version: a draft that another window has changed since is kept. */
export async function deleteDraft(tx: Db, { practice, organisation, actor }: OpenedAdoption, version: number) {
  await tx
    .deleteFrom("adoption_draft")
    .where("practice_id", "=", practice.id)
    .where("organisation_id", "=", organisation.id)
    .where("person_id", "=", actor.id)
    .where("version", "=", version)
    .execute();
}

/** Returns a person's drafts of cards with the titles of their practices, the newest first. */
export function listAdoptionDrafts(db: Db, personId: number) {
  return db
    .selectFrom("adoption_draft")
    .innerJoin("practice", "practice.id", "adoption_draft.practice_id")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .innerJoin("organisation", "organisation.id", "adoption_draft.organisation_id")
    .select(["practice.slug", "title", "revision.language", "organisation.slug as organisation", "updated_at"])
    .where("person_id", "=", personId)
    .where("withdrawn_at", "is", null)
    .orderBy("updated_at", "desc")
    .execute();
}
