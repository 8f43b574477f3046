import { copyDraftFiles } from "#app/files/publish.server.ts";
import { oneLine } from "#app/mdx/characters.ts";
import { type Actor, mayWrite, mayWriteFor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { DraftMode } from "#db/schema.ts";
import { findPractice } from "../find.server.ts";
import { sameTyped, type Typed, textIn } from "./typed.ts";

/** A draft as those who may open it see it. */
export interface Draft {
  id: number;
  /** The practice it would change, by its slug of today; null for a new one. */
  practice: { id: number; slug: string } | null;
  organisationId: number;
  baseNumber: number;
  mode: DraftMode;
  typed: Typed;
  version: number;
  /** The draft this is a parallel copy of. */
  forkOf: number | null;
  updatedBy: { id: number; name: string };
  updatedAt: string;
}

/** What a page sends to be kept. */
export interface DraftState {
  /** The draft it was drawn from; null when there is none yet. */
  id: number | null;
  /** The version it was drawn from. */
  version: number;
  /** The revision the page was drawn from: what has been published since is a conflict. Null is the newest. */
  base: number | null;
  /** Tells one opened page from another: a page's own next save is no conflict. */
  page: string;
  mode: DraftMode;
  typed: Typed;
}

/** Where a draft that does not exist yet would belong. */
export interface DraftPlace {
  practice: { id: number; number: number; owners: readonly number[] } | null;
}

export type SaveResult =
  /** `parallel`: someone else had saved meanwhile, so this text is kept as a draft of its own. */
  | { ok: true; id: number; version: number; parallel: boolean }
  | { ok: false; fault: "not-found" | "forbidden" | "too-many" };

/** Drafts one person may have begun at once. */
const most = 100;

/** A draft for who writes for its organisation; null for anyone else, as if it were not there. */
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
 * Keeps what was typed, whatever it is. A draft that someone else has saved since is not written over: the text becomes
 * a parallel draft. A draft that is gone meanwhile (published or deleted elsewhere) is begun anew with the text.
 */
export function saveDraft(db: Db, actor: Actor, state: DraftState, place: DraftPlace): Promise<SaveResult> {
  return db.transaction().execute(async (tx): Promise<SaveResult> => {
    const now = state.id === null ? null : await readDraft(tx, actor, state.id);
    if (state.id !== null && !now && (await exists(tx, state.id))) return { ok: false, fault: "not-found" };
    if (!now) {
      const become = place.practice ? null : await publishedFrom(tx, state.id);
      // What it has become was not there when the page was drawn: a conflict to look at before publishing.
      return become ? begin(tx, actor, { ...state, base: 0 }, become) : begin(tx, actor, state, place.practice);
    }
    if (now.mode === state.mode && sameTyped(now.typed, state.typed))
      return { ok: true, id: now.id, version: now.version, parallel: false };
    if (now.version !== state.version && !(await wasSavedIn(tx, now.id, state.page)))
      return fork(tx, actor, now, state);
    const version = now.version + 1;
    await tx
      .updateTable("draft")
      .set({ ...columns(state), version, updated_by: actor?.id ?? now.updatedBy.id })
      .where("id", "=", now.id)
      .execute();
    return { ok: true, id: now.id, version, parallel: false };
  });
}

/** Removes a draft that one may open. */
export function deleteDraft(db: Db, actor: Actor, id: number): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await readDraft(tx, actor, id))) return false;
    await tx.deleteFrom("draft").where("id", "=", id).execute();
    return true;
  });
}

type PlacedPractice = DraftPlace["practice"];

/** The practice that a draft which is gone has become meanwhile. */
async function publishedFrom(tx: Db, draftId: number | null): Promise<PlacedPractice> {
  if (draftId === null) return null;
  const row = await tx.selectFrom("practice").select("slug").where("begun_as", "=", draftId).executeTakeFirst();
  return row ? findPractice(tx, row.slug) : null;
}

async function begin(tx: Db, actor: Actor, state: DraftState, practice: PlacedPractice): Promise<SaveResult> {
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

function fork(tx: Db, actor: Actor, now: Draft, state: DraftState): Promise<SaveResult> {
  return insert(tx, actor?.id ?? now.updatedBy.id, state, {
    practice_id: now.practice?.id ?? null,
    organisation_id: now.organisationId,
    base_number: now.baseNumber,
    fork_of: now.id,
  });
}

interface Belonging {
  practice_id: number | null;
  organisation_id: number;
  base_number: number;
  fork_of: number | null;
}

async function insert(tx: Db, personId: number, state: DraftState, belonging: Belonging): Promise<SaveResult> {
  const { count } = await tx
    .selectFrom("draft")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("created_by", "=", personId)
    .executeTakeFirstOrThrow();
  if (Number(count) >= most) return { ok: false, fault: "too-many" };
  const saved = columns(state);
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

function columns({ mode, typed, page }: DraftState) {
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

async function wasSavedIn(tx: Db, id: number, page: string): Promise<boolean> {
  const row = await tx.selectFrom("draft").select("saved_in").where("id", "=", id).executeTakeFirst();
  return page !== "" && row?.saved_in === page;
}
