import { copyDraftFiles } from "#app/files/publish.server.ts";
import { editFrontMatter } from "#app/mdx/front-matter/edit.ts";
import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { fields } from "../fields.ts";
import { readFrontMatter } from "../history/read-front-matter.ts";
import { type Draft, readDraft } from "./drafts.server.ts";
import { sourceOf } from "./publish-draft.server.ts";
import { type Typed, textsIn, withFields } from "./typed.ts";

/** The sources of a draft and of another text of the same practice that was written at the same time. */
export interface ConflictingTexts {
  draft: Draft;
  mine: string;
  other:
    | { kind: "published"; source: string; number: number }
    /** The draft of which this one is a parallel copy. */
    | { kind: "draft"; source: string; id: number; version: number };
}

/** The two texts of a draft's conflict; null when the person may not open the draft or it has no conflict. */
export async function readConflict(db: Db, actor: Actor, id: number): Promise<ConflictingTexts | null> {
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

export type ConflictChoice = { keep: "mine" } | { keep: "other" } | { keep: "both"; source: string };

/** The versions of both texts when the page was rendered. */
export interface SeenTexts {
  /** Version of the draft. */
  version: number;
  /** Kind of the other text. */
  kind: "published" | "draft";
  /** Version of the other draft, or number of the published revision. */
  other: number;
}

export type SettleResult = { ok: true; id: number | null } | { ok: false; fault: "not-found" | "moved" };

/**
 * Settles a conflict: keeps the draft's text, replaces it by a combined one, or deletes the draft in favour of the other
 * text. A draft that is kept gets the co-owners that the published text has got meanwhile. Refuses with `moved` when one
 * of the texts has changed since it was seen. Returns the id of the draft that remains; null when only the published
 * text does.
 */
export function settleConflict(
  db: Db,
  actor: Actor,
  id: number,
  seen: SeenTexts,
  choice: ConflictChoice,
): Promise<SettleResult> {
  return db.transaction().execute(async (tx): Promise<SettleResult> => {
    const conflict = await readConflict(tx, actor, id);
    if (!conflict) return { ok: false, fault: "not-found" };
    const { draft, other } = conflict;
    const otherVersion = other.kind === "draft" ? other.version : other.number;
    const isSeen = draft.version === seen.version && other.kind === seen.kind && otherVersion === seen.other;
    if (!isSeen) return { ok: false, fault: "moved" };
    const otherDraftId = other.kind === "draft" ? other.id : null;
    if (choice.keep === "other") {
      await tx.deleteFrom("draft").where("id", "=", id).execute();
      return { ok: true, id: otherDraftId };
    }
    const base = other.kind === "published" ? other.number : draft.baseNumber;
    const changed = choice.keep === "both" ? combinedContent(choice.source, draft) : withCoOwnersOf(other, draft);
    await tx
      .updateTable("draft")
      // A page of the draft that is still open becomes a parallel draft at its next save.
      .set({ ...changed, base_number: base, fork_of: null, version: draft.version + 1, saved_in: "" })
      .set({ updated_by: actor?.id ?? draft.updatedBy.id, updated_at: new Date().toISOString() })
      .where("id", "=", id)
      .execute();
    if (otherDraftId !== null) {
      await copyDraftFiles(tx, otherDraftId, id);
      await tx.deleteFrom("draft").where("id", "=", otherDraftId).execute();
    }
    return { ok: true, id };
  });
}

function combinedContent(source: string, draft: Draft) {
  const typed: Typed = { lahde: [source], ...(draft.typed.muutos ? { muutos: draft.typed.muutos } : {}) };
  return { mode: "source" as const, content: JSON.stringify(typed) };
}

/** The draft's content with the co-owners that the published text has got since the draft was begun. */
function withCoOwnersOf(other: ConflictingTexts["other"], { mode, typed }: Draft) {
  const { source } = sourceOf({ mode, typed });
  const named = readFrontMatter(source).alsoBy;
  const added = readFrontMatter(other.source).alsoBy.filter((slug) => !named.includes(slug));
  if (other.kind === "draft" || added.length === 0) return {};
  const edited = editFrontMatter(source, { alsoBy: [...named, ...added] }) ?? source;
  const inForm = { [fields.alsoBy.form]: [...textsIn(typed, fields.alsoBy.form), ...added] };
  return { content: JSON.stringify(withFields(typed, mode === "form" ? inForm : { lahde: edited })) };
}

function newestOf(db: Db, practiceId: number) {
  return db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["source", "number"])
    .where("practice.id", "=", practiceId)
    .executeTakeFirst();
}
