import { filesOfDraft, previewAddress } from "#app/files/files-of-text.server.ts";
import { removeUpload } from "#app/files/upload.server.ts";
import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { isBusy } from "../busy.ts";
import { unusedHelperTexts } from "./check-typed.ts";
import { appendTo } from "./distribute-text.ts";
import { type Draft, type DraftTarget, deleteDraft, readDraft, saveDraft } from "./drafts.server.ts";
import { type Preview, preview, readPlaceOtherwise } from "./preview.server.ts";
import { type DraftContext, type PublishDraftResult, publishDraft, sourceOf } from "./publish-draft.server.ts";
import type { SentWriting } from "./sent.ts";
import { type SnippetKind, snippet } from "./snippets.ts";
import { type NotForForm, sourceToForm } from "./source-to-form.ts";
import { type FieldName, sectionFields, type Typed, textIn, withFields } from "./typed.ts";

type Unsaved = { kind: "not-saved"; fault: "not-found" | "forbidden" | "too-many" };

/** The result of a button of the writing form. With all but `not-saved`, what was typed is saved in the draft. */
export type Performed =
  | Unsaved
  | { kind: "published"; slug: string; revision: number }
  | { kind: "deleted" }
  | { kind: "saved"; id: number; parallel: boolean; added: string | null; detached?: true; redacted?: true }
  /** The author is to see where each part of the pasted text would go. */
  | { kind: "distribution"; id: number }
  | { kind: "preview"; id: number; preview: Preview | null }
  | { kind: "refused"; id: number; refusal: WritingRefusal };

export type WritingRefusal =
  | Exclude<PublishDraftResult, { ok: true }>
  | { ok: false; fault: "snippet"; kind: SnippetKind; missing: FieldName[] }
  | { ok: false; fault: "not-for-form"; why: NotForForm }
  /** A passage that was removed from the practice for good has been replaced by a stub in the draft. */
  | { ok: false; fault: "redacted" };

/** Saves what the form sent, without checking it, and then performs the act of the button. */
export async function perform(
  db: Db,
  door: DraftContext,
  actor: NonNullable<Actor>,
  sent: SentWriting,
  place: DraftTarget,
): Promise<Performed> {
  const saved = await saveDraft(db, actor, sent, place);
  if (!saved.ok) return { kind: "not-saved", fault: saved.fault };
  const { id, parallel } = saved;
  const draft = await readDraft(db, actor, id);
  if (!draft) return { kind: "not-saved", fault: "not-found" };
  // Another page has saved the draft in between: the author must see both texts first.
  if (parallel) return { kind: "saved", id, parallel, added: null };
  const change = async (mode: Draft["mode"], typed: Typed, added: string | null): Promise<Performed> => {
    const changed = await saveDraft(db, actor, { ...sent, id, version: draft.version, mode, typed }, place);
    if (!changed.ok) return { kind: "not-saved", fault: changed.fault };
    return { kind: "saved", id: changed.id, parallel: changed.parallel, added };
  };
  const showPreview = async (shown: Draft): Promise<Performed> => {
    return { kind: "preview", id, preview: await preview(door, shown, await filesOfDraft(db, id, previewAddress(id))) };
  };
  const refuse = (refusal: WritingRefusal): Performed => ({ kind: "refused", id, refusal });

  // The author must see what was replaced before the text is published.
  if (saved.redacted && sent.act.act === "publish") return refuse({ ok: false, fault: "redacted" });
  if (saved.redacted && sent.act.act === "save") return { kind: "saved", id, parallel, added: null, redacted: true };

  switch (sent.act.act) {
    case "publish": {
      const result = await publishDraft(db, door, actor, id, sent);
      return result.ok ? { kind: "published", slug: result.slug, revision: result.revision } : refuse(result);
    }
    case "preview":
      return showPreview(draft);
    case "read-otherwise": {
      const typed = readPlaceOtherwise(draft, sent.act);
      if (!typed) return showPreview(draft);
      const changed = await change(draft.mode, typed, null);
      const now = changed.kind === "saved" && !changed.parallel ? await readDraft(db, actor, changed.id) : null;
      return now ? showPreview(now) : changed;
    }
    case "delete":
      return (await deleteDraft(db, actor, id)) ? { kind: "deleted" } : { kind: "not-saved", fault: "not-found" };
    case "to-source":
      if (draft.mode === "source") break;
      if (unusedHelperTexts(draft.typed).length > 0)
        return refuse({ ok: false, fault: "fields", fields: unusedHelperTexts(draft.typed) });
      return change("source", withFields(draft.typed, { lahde: sourceOf(draft).source }), null);
    case "to-form": {
      if (draft.mode === "form") break;
      const read = await readSource(door, textIn(draft.typed, "lahde"));
      if (read === null) return refuse({ ok: false, fault: "busy" });
      if (!read.ok) return refuse({ ok: false, fault: "not-for-form", why: read.why });
      return change("form", { ...withoutSource(draft.typed), ...read.typed }, null);
    }
    case "distribute":
      if (textIn(draft.typed, "koko-teksti").trim() === "") break;
      return { kind: "distribution", id };
    case "detach":
      if (!(await removeUpload(db, actor, id, sent.act.name))) break;
      return { kind: "saved", id, parallel, added: null, detached: true };
    case "insert":
      return insertSnippet(draft, sent.act.kind, change, refuse);
  }
  return { kind: "saved", id, parallel, added: null };
}

/** The fields other than the source: the change note and the helpers. */
function withoutSource({ lahde: _, ...typed }: Typed): Typed {
  return typed;
}

/** Compiles a source and converts it to the fields of the form; null when too many texts are waiting to be compiled. */
export async function readSource({ compiler, language }: Pick<DraftContext, "compiler" | "language">, source: string) {
  try {
    return sourceToForm(source, await compiler.compile(source, { messages: language, require: "render" }));
  } catch (error) {
    if (isBusy(error)) return null;
    throw error;
  }
}

/** Adds the text of a helper at the end of the chosen section and empties the helper. */
function insertSnippet(
  draft: Draft,
  kind: SnippetKind,
  change: (mode: Draft["mode"], typed: Typed, added: string | null) => Promise<Performed>,
  refuse: (refusal: WritingRefusal) => Performed,
): Promise<Performed> | Performed {
  const made = snippet(kind, (field) => textIn(draft.typed, field));
  if (!made.ok) return refuse({ ok: false, fault: "snippet", kind, missing: made.missing });
  const chosen = textIn(draft.typed, `${kind}-kohta`);
  const field = draft.mode === "source" ? "lahde" : (sectionFields.find((it) => it === chosen) ?? "osa-what");
  const emptied = Object.keys(draft.typed).filter((name) => name.startsWith(`${kind}-`));
  const typed = withFields(draft.typed, Object.fromEntries(emptied.map((name) => [name, ""])));
  return change(draft.mode, appendTo(typed, field, made.text), field);
}
