import { copyDraftFiles } from "#app/files/publish.server.ts";
import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { type Draft, readDraft } from "./drafts.server.ts";
import { sourceOf } from "./publish-draft.server.ts";
import type { Typed } from "./typed.ts";

/** Two texts that came to be at the same time. */
export interface TwoTexts {
  draft: Draft;
  mine: string;
  other:
    | { kind: "published"; source: string; number: number }
    /** The draft this one is a parallel copy of. */
    | { kind: "draft"; source: string; id: number; version: number };
}

/** The two texts of a draft's conflict; null when the draft may not be opened or nothing stands against it. */
export async function readTwoTexts(db: Db, actor: Actor, id: number): Promise<TwoTexts | null> {
  const draft = await readDraft(db, actor, id);
  if (!draft) return null;
  const mine = sourceOf(draft).source;
  const original = draft.forkOf === null ? null : await readDraft(db, actor, draft.forkOf);
  if (original) {
    const other = { kind: "draft" as const, source: sourceOf(original).source };
    return { draft, mine, other: { ...other, id: original.id, version: original.version } };
  }
  const newest = draft.practice && (await newestOf(db, draft.practice.id));
  if (!newest || newest.number === draft.baseNumber) return null;
  return { draft, mine, other: { kind: "published", ...newest } };
}

export type Choice = { keep: "mine" } | { keep: "other" } | { keep: "both"; source: string };

/** What the page knew of both texts when it was drawn. */
export interface SeenTexts {
  version: number;
  /** What the other was, and its version or the published revision's number. */
  kind: "published" | "draft";
  other: number;
}

export type CombineResult = { ok: true; id: number | null } | { ok: false; fault: "not-found" | "moved" };

/**
 * Settles the conflict: the draft goes on from its own text, from a combined one, or gives way. Nothing is settled when
 * one of the texts has moved since it was looked at. Answers the draft to go on with; null when a published one stays.
 */
export function combine(db: Db, actor: Actor, id: number, seen: SeenTexts, choice: Choice): Promise<CombineResult> {
  return db.transaction().execute(async (tx): Promise<CombineResult> => {
    const two = await readTwoTexts(tx, actor, id);
    if (!two) return { ok: false, fault: "not-found" };
    const { draft, other } = two;
    const otherNow = other.kind === "draft" ? other.version : other.number;
    const isSeen = draft.version === seen.version && other.kind === seen.kind && otherNow === seen.other;
    if (!isSeen) return { ok: false, fault: "moved" };
    const stays = other.kind === "draft" ? other.id : null;
    if (choice.keep === "other") {
      await tx.deleteFrom("draft").where("id", "=", id).execute();
      return { ok: true, id: stays };
    }
    const base = other.kind === "published" ? other.number : draft.baseNumber;
    const changed = choice.keep === "both" ? combined(choice.source, draft) : {};
    await tx
      .updateTable("draft")
      // No open page goes on from here unseen: its next save is a parallel one.
      .set({ ...changed, base_number: base, fork_of: null, version: draft.version + 1, saved_in: "" })
      .set({ updated_by: actor?.id ?? draft.updatedBy.id, updated_at: new Date().toISOString() })
      .where("id", "=", id)
      .execute();
    if (stays !== null) {
      await copyDraftFiles(tx, stays, id);
      await tx.deleteFrom("draft").where("id", "=", stays).execute();
    }
    return { ok: true, id };
  });
}

function combined(source: string, draft: Draft) {
  const typed: Typed = { lahde: [source], ...(draft.typed.muutos ? { muutos: draft.typed.muutos } : {}) };
  return { mode: "source" as const, content: JSON.stringify(typed) };
}

function newestOf(db: Db, practiceId: number) {
  return db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["source", "number"])
    .where("practice.id", "=", practiceId)
    .executeTakeFirst();
}
