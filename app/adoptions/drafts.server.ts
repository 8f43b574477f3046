import { randomInt } from "node:crypto";
import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { AdoptionFault, Denied } from "./faults.ts";
import { cannotApply, type OpenedAdoption, openAdoption } from "./open.server.ts";
import { parseTyped, type Typed } from "./typed.ts";

/** A text that has not been saved as a card. */
export interface AdoptionDraft {
  id: number;
  personId: number;
  typed: Typed;
  /** The state of the card it was begun on. */
  seen: string;
  version: number;
  /** Null when that person's account has ended. */
  by: string | null;
  updatedAt: string;
}

/** The texts that wait on a card, the newest first. Whoever shows them has opened the card. */
export async function draftsOf(db: Db, { practice, organisation }: OpenedAdoption): Promise<AdoptionDraft[]> {
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
    seen: row.seen,
    version: row.version,
    by: row.ended_at === null ? row.name : null,
    updatedAt: row.updated_at,
  }));
}

export interface DraftRequest {
  practice: string;
  organisation: string;
  typed: Typed;
  seen: string;
  /** Version of the own draft the form was drawn from, 0 for none. */
  version: number;
}

export type DraftResult =
  | { ok: true; version: number }
  | Denied
  | { ok: false; fault: Extract<AdoptionFault, "own" | "organisation"> }
  | { ok: false; fault: "draft-conflict"; version: number };

/**
 * Keeps the writer's own text beside the card, whatever stands in it; readers see nothing of it. One a person and card:
 * refuses when another window has kept one since, and tells its version. Refuses where there can be no card; the text
 * on a practice that was withdrawn meanwhile is kept.
 */
export function keepDraft(db: Db, actor: Actor, request: DraftRequest): Promise<DraftResult> {
  return db.transaction().execute(async (tx): Promise<DraftResult> => {
    const opened = await openAdoption(tx, actor, request.practice, request.organisation);
    if (!opened.ok) return opened;
    const stop = cannotApply(opened);
    if (stop === "own" || stop === "organisation") return { ok: false, fault: stop };
    const { practice, organisation, by } = opened;
    const known = (await draftsOf(tx, opened)).find((it) => it.personId === by.id);
    const version = known?.version ?? 0;
    if (known && version !== request.version) return { ok: false, fault: "draft-conflict", version };
    // A new one begins anywhere: a window that still holds a deleted one's version must not meet it.
    const next = known ? version + 1 : randomInt(1, 2 ** 40);
    const values = { content: JSON.stringify(request.typed), seen: request.seen, version: next };
    const now = new Date().toISOString();
    if (known) {
      await tx
        .updateTable("adoption_draft")
        .set({ ...values, updated_at: now })
        .where("id", "=", known.id)
        .execute();
    } else {
      const whose = { practice_id: practice.id, organisation_id: organisation.id, person_id: by.id };
      await tx
        .insertInto("adoption_draft")
        .values({ ...whose, ...values, updated_at: now })
        .execute();
    }
    return { ok: true, version: next };
  });
}

/** Throws the writer's own draft away, if it is the one that was looked at. Answers whether the card may be opened. */
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

/** A draft that another window has changed since stays. */
export async function deleteDraft(tx: Db, { practice, organisation, by }: OpenedAdoption, version: number) {
  await tx
    .deleteFrom("adoption_draft")
    .where("practice_id", "=", practice.id)
    .where("organisation_id", "=", organisation.id)
    .where("person_id", "=", by.id)
    .where("version", "=", version)
    .execute();
}

/** A person's unsaved texts with the practices they are about, for one's own page. */
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
