import { copyDraftFiles } from "#app/files/publish.server.ts";
import { oneLine } from "#app/mdx/characters.ts";
import { type Actor, mayWrite, mayWriteFor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { DraftMode } from "#db/schema.ts";
import { findPractice } from "../find.server.ts";
import { withoutRedacted } from "../redaction/guard.server.ts";
import { sameTyped, type Typed, textIn } from "./typed.ts";

/** A draft for a person who may open it. */
export interface Draft {
  id: number;
  /** The practice that it would change, with its current slug; null for a new practice. */
  practice: { id: number; slug: string } | null;
  organisationId: number;
  /** Number of the revision that it is based on; 0 for a new practice. */
  baseNumber: number;
  mode: DraftMode;
  typed: Typed;
  version: number;
  /** Id of the draft of which this is a parallel copy. */
  forkOf: number | null;
  updatedBy: { id: number; name: string };
  updatedAt: string;
}

/** The state of a draft that a page sends to be saved. */
export interface DraftState {
  /** Id of the draft from which the page was rendered; null when there is none yet. */
  id: number | null;
  /** Version of the draft from which the page was rendered. */
  version: number;
  /** Number of the revision from which the page was rendered; a newer one is a conflict. Null means the newest. */
  base: number | null;
  /** Identifies the opened page, so that a page's own next save is not a conflict. */
  page: string;
  mode: DraftMode;
  typed: Typed;
}

/** The practice of a draft that does not exist yet; null for a new practice. */
export interface DraftTarget {
  practice: { id: number; number: number; owners: readonly number[] } | null;
}

export type SaveResult =
  /**
   * `parallel`: another page had saved the draft in between, so this text was saved as a parallel draft. `redacted`: a
   * passage that was removed from the practice for good was replaced by a stub.
   */
  | { ok: true; id: number; version: number; parallel: boolean; redacted?: true }
  | { ok: false; fault: "not-found" | "forbidden" | "too-many" };

/** The most drafts that one person may have created. */
const maxDraftsPerPerson = 100;

/** Reads a draft; null when there is none or the person may not write for its organisation. */
export async function readDraft(db: Db, actor: Actor, id: number): Promise<Draft | null> {
  const row = await db
    .selectFrom("draft")
    .innerJoin("person", "person.id", "draft.updated_by")
    .leftJoin("practice", "practice.id", "draft.practice_id")
    .selectAll("draft")
    .select(["person.name", "practice.slug"])
    .where("draft.id", "=", id)
    .executeTakeFirst();
  if (!row || !mayWriteFor(actor, [row.organisation_id])) return null;
  return {
    id: row.id,
    practice: row.practice_id !== null && row.slug !== null ? { id: row.practice_id, slug: row.slug } : null,
    organisationId: row.organisation_id,
    baseNumber: row.base_number,
    mode: row.mode,
    typed: JSON.parse(row.content) as Typed,
    version: row.version,
    forkOf: row.fork_of,
    updatedBy: { id: row.updated_by, name: row.name },
    updatedAt: row.updated_at,
  };
}

/**
 * Saves what was typed, without checking it; only what was removed from its practice for good is not saved. When another
 * page has saved the draft in between, the text becomes a parallel draft. When the draft has been published or deleted in
 * between, a new draft is created with the text.
 */
export function saveDraft(db: Db, actor: Actor, sent: DraftState, target: DraftTarget): Promise<SaveResult> {
  return db.transaction().execute(async (tx): Promise<SaveResult> => {
    const existing = sent.id === null ? null : await readDraft(tx, actor, sent.id);
    const practiceId = existing?.practice?.id ?? target.practice?.id ?? (await publishedFrom(tx, sent.id))?.id;
    const typed = practiceId === undefined ? sent.typed : await withoutRedacted(tx, practiceId, sent.typed);
    const saved = await saveTyped(tx, actor, { ...sent, typed }, existing, target);
    return saved.ok && typed !== sent.typed ? { ...saved, redacted: true } : saved;
  });
}

async function saveTyped(
  tx: Db,
  actor: Actor,
  state: DraftState,
  existing: Draft | null,
  target: DraftTarget,
): Promise<SaveResult> {
  if (state.id !== null && !existing && (await exists(tx, state.id))) return { ok: false, fault: "not-found" };
  if (!existing) {
    const published = target.practice ? null : await publishedFrom(tx, state.id);
    // Published after the page was rendered: with base 0 the new draft has a conflict to settle before publishing.
    return published
      ? createDraft(tx, actor, { ...state, base: 0 }, published)
      : createDraft(tx, actor, state, target.practice);
  }
  if (existing.mode === state.mode && sameTyped(existing.typed, state.typed))
    return { ok: true, id: existing.id, version: existing.version, parallel: false };
  if (existing.version !== state.version && !(await wasSavedByPage(tx, existing.id, state.page)))
    return createParallelDraft(tx, actor, existing, state);
  const version = existing.version + 1;
  await tx
    .updateTable("draft")
    .set({ ...draftColumns(state), version, updated_by: actor?.id ?? existing.updatedBy.id })
    .where("id", "=", existing.id)
    .execute();
  return { ok: true, id: existing.id, version, parallel: false };
}

/** Deletes a draft that the person may open; false when there is none. */
export function deleteDraft(db: Db, actor: Actor, id: number): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await readDraft(tx, actor, id))) return false;
    await tx.deleteFrom("draft").where("id", "=", id).execute();
    return true;
  });
}

type TargetPractice = DraftTarget["practice"];

/** The practice that was published from a draft which no longer exists. */
async function publishedFrom(tx: Db, draftId: number | null): Promise<TargetPractice> {
  if (draftId === null) return null;
  const row = await tx.selectFrom("practice").select("slug").where("begun_as", "=", draftId).executeTakeFirst();
  return row ? findPractice(tx, row.slug) : null;
}

async function createDraft(tx: Db, actor: Actor, state: DraftState, practice: TargetPractice): Promise<SaveResult> {
  if (!mayWrite(actor) || (practice && !mayWriteFor(actor, practice.owners))) return { ok: false, fault: "forbidden" };
  const own = practice?.owners.includes(actor.organisationId) ?? true;
  const organisation_id = own ? actor.organisationId : (practice?.owners[0] ?? actor.organisationId);
  return insert(tx, actor.id, state, {
    practice_id: practice?.id ?? null,
    organisation_id,
    base_number: practice ? Math.min(state.base ?? practice.number, practice.number) : 0,
    fork_of: null,
  });
}

function createParallelDraft(tx: Db, actor: Actor, original: Draft, state: DraftState): Promise<SaveResult> {
  return insert(tx, actor?.id ?? original.updatedBy.id, state, {
    practice_id: original.practice?.id ?? null,
    organisation_id: original.organisationId,
    base_number: original.baseNumber,
    fork_of: original.id,
  });
}

interface DraftOwnership {
  practice_id: number | null;
  organisation_id: number;
  base_number: number;
  fork_of: number | null;
}

async function insert(tx: Db, personId: number, state: DraftState, belonging: DraftOwnership): Promise<SaveResult> {
  const { count } = await tx
    .selectFrom("draft")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("created_by", "=", personId)
    .executeTakeFirstOrThrow();
  if (Number(count) >= maxDraftsPerPerson) return { ok: false, fault: "too-many" };
  const saved = draftColumns(state);
  const { id } = await tx
    .insertInto("draft")
    .values({
      ...belonging,
      ...saved,
      version: 1,
      created_by: personId,
      updated_by: personId,
      created_at: saved.updated_at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (belonging.fork_of !== null) await copyDraftFiles(tx, belonging.fork_of, id);
  return { ok: true, id, version: 1, parallel: belonging.fork_of !== null };
}

function draftColumns({ mode, typed, page }: DraftState) {
  const title = textIn(typed, "otsikko") || titleIn(textIn(typed, "lahde"));
  return {
    mode,
    content: JSON.stringify(typed),
    title: oneLine(title.slice(0, 200)),
    saved_in: page,
    updated_at: new Date().toISOString(),
  };
}

function titleIn(source: string): string {
  return /^title:[ \t]*(["']?)(.*?)\1[ \t]*$/m.exec(source.slice(0, 5_000))?.[2] ?? "";
}

async function exists(tx: Db, id: number): Promise<boolean> {
  return (await tx.selectFrom("draft").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

async function wasSavedByPage(tx: Db, id: number, page: string): Promise<boolean> {
  const row = await tx.selectFrom("draft").select("saved_in").where("id", "=", id).executeTakeFirst();
  return page !== "" && row?.saved_in === page;
}
