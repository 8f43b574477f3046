import { filesOfDraft, previewAddress } from "#app/files/files-of-text.server.ts";
import { removeUpload } from "#app/files/upload.server.ts";
import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { isBusy } from "../busy.ts";
import { unusedIn } from "./check-typed.ts";
import { type Draft, type DraftPlace, deleteDraft, readDraft, saveDraft } from "./drafts.server.ts";
import { fromSource, type NotForForm } from "./from-source.ts";
import { type Preview, preview } from "./preview.server.ts";
import { type DraftDoor, type PublishDraftResult, publishDraft, sourceOf } from "./publish-draft.server.ts";
import type { SentWriting } from "./sent.ts";
import { type SnippetKind, snippet } from "./snippets.ts";
import { appendTo, spread } from "./spread.ts";
import { type FieldName, sectionFields, type Typed, textIn, withFields } from "./typed.ts";

type Unsaved = { kind: "not-saved"; fault: "not-found" | "forbidden" | "too-many" };

/** What came of a button; but for the first, what was typed is safe in the draft. */
export type Performed =
  | Unsaved
  | { kind: "published"; slug: string; revision: number }
  | { kind: "deleted" }
  | { kind: "saved"; id: number; parallel: boolean; added: string | null; detached?: true }
  | { kind: "preview"; id: number; preview: Preview | null }
  | { kind: "refused"; id: number; refusal: WritingRefusal };

export type WritingRefusal =
  | Exclude<PublishDraftResult, { ok: true }>
  | { ok: false; fault: "snippet"; kind: SnippetKind; missing: FieldName[] }
  | { ok: false; fault: "not-for-form"; why: NotForForm };

/** Saves what the form holds, whatever it is, and then does what the button asks for. */
export async function perform(
  db: Db,
  door: DraftDoor,
  actor: NonNullable<Actor>,
  sent: SentWriting,
  place: DraftPlace,
): Promise<Performed> {
  const saved = await saveDraft(db, actor, sent, place);
  if (!saved.ok) return { kind: "not-saved", fault: saved.fault };
  const { id, parallel } = saved;
  const draft = await readDraft(db, actor, id);
  if (!draft) return { kind: "not-saved", fault: "not-found" };
  // Someone else's text came in between: first look at both.
  if (parallel) return { kind: "saved", id, parallel, added: null };
  const change = async (mode: Draft["mode"], typed: Typed, added: string | null): Promise<Performed> => {
    const kept = await saveDraft(db, actor, { ...sent, id, version: draft.version, mode, typed }, place);
    if (!kept.ok) return { kind: "not-saved", fault: kept.fault };
    return { kind: "saved", id: kept.id, parallel: kept.parallel, added };
  };
  const refuse = (refusal: WritingRefusal): Performed => ({ kind: "refused", id, refusal });

  switch (sent.act.act) {
    case "publish": {
      const result = await publishDraft(db, door, actor, id, sent);
      return result.ok ? { kind: "published", slug: result.slug, revision: result.revision } : refuse(result);
    }
    case "preview":
      return {
        kind: "preview",
        id,
        preview: await preview(door, draft, await filesOfDraft(db, id, previewAddress(id))),
      };
    case "delete":
      return (await deleteDraft(db, actor, id)) ? { kind: "deleted" } : { kind: "not-saved", fault: "not-found" };
    case "to-source":
      if (draft.mode === "source") break;
      if (unusedIn(draft.typed).length > 0)
        return refuse({ ok: false, fault: "fields", fields: unusedIn(draft.typed) });
      return change("source", withFields(draft.typed, { lahde: sourceOf(draft).source }), null);
    case "to-form": {
      if (draft.mode === "form") break;
      const read = await readSource(door, textIn(draft.typed, "lahde"));
      if (read === null) return refuse({ ok: false, fault: "busy" });
      if (!read.ok) return refuse({ ok: false, fault: "not-for-form", why: read.why });
      return change("form", { ...besidesOf(draft.typed), ...read.typed }, null);
    }
    case "spread": {
      const whole = textIn(draft.typed, "koko-teksti");
      return change("form", withFields(spread(draft.typed, whole), { "koko-teksti": "" }), "osat");
    }
    case "detach":
      if (!(await removeUpload(db, actor, id, sent.act.name))) break;
      return { kind: "saved", id, parallel, added: null, detached: true };
    case "insert":
      return insert(draft, sent.act.kind, change, refuse);
  }
  return { kind: "saved", id, parallel, added: null };
}

/** What stands beside the source: the note and the helpers. */
function besidesOf({ lahde: _, ...typed }: Typed): Typed {
  return typed;
}

/** The fields of the form for a source, as far as the form can hold it; null when too many texts wait. */
export async function readSource({ compiler, language }: Pick<DraftDoor, "compiler" | "language">, source: string) {
  try {
    return fromSource(source, await compiler.compile(source, { messages: language, require: "render" }));
  } catch (error) {
    if (isBusy(error)) return null;
    throw error;
  }
}

/** Puts what a helper wrote at the end of the chosen section, and empties the helper. */
function insert(
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
