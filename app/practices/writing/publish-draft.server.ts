import { filesOfDraft, publicAddress } from "#app/files/files-of-text.server.ts";
import { namesIn } from "#app/files/names.ts";
import { attachToPractice, FileNameTakenError, makeFilesPublic } from "#app/files/publish.server.ts";
import type { FileStore } from "#app/files/store.server.ts";
import { texts as fileTexts } from "#app/files/texts.ts";
import type { Problem } from "#app/mdx/types.ts";
import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { DraftMode, Language } from "#db/schema.ts";
import { isBusy } from "../busy.ts";
import { findPractice } from "../find.server.ts";
import { readFrontMatter } from "../history/read-front-matter.ts";
import { type Compiler, type PublishRequest, type PublishResult, publish } from "../publish.server.ts";
import { sourceHash } from "../write-revision.server.ts";
import { checkTyped, type FieldProblem, unusedIn } from "./check-typed.ts";
import { type Composed, compose, type FieldLines, fieldAt } from "./compose.ts";
import { type Draft, readDraft } from "./drafts.server.ts";
import { findPrivateData, type PrivateData } from "./private-data.ts";
import { slugsFor } from "./slug-of.ts";
import { type FieldName, textIn } from "./typed.ts";

/** What publishing a draft goes through. */
export interface DraftDoor {
  compiler: Compiler;
  /** Where the bytes of files are. */
  files: FileStore;
  /** Language of the errors. */
  language: Language;
}

/** A fault of the text, led back to the field it stands in; `field` is null for what no field holds. */
export interface TextProblem {
  field: FieldName | null;
  line: number;
  column: number;
  message: string;
}

export interface PublishWishes {
  /** Agrees to the terms of use. */
  terms: boolean;
  /** Has looked at what looks like a private person's data and wants it published. */
  checked: boolean;
}

export type PublishDraftResult =
  | { ok: true; slug: string; revision: number }
  | { ok: false; fault: "fields"; fields: FieldProblem[] }
  | { ok: false; fault: "text"; problems: TextProblem[] }
  | { ok: false; fault: "private-data"; found: PrivateData[] }
  | { ok: false; fault: "terms" | "note" | "conflict" | "forbidden" | "withdrawn" | "busy" | "not-found" };

/**
 * Publishes a draft and removes it, in one transaction: as a new practice, or as the next revision of the one it was
 * begun on. Whatever it refuses, the draft stays as it is.
 */
export async function publishDraft(
  db: Db,
  { compiler, files: store, language }: DraftDoor,
  actor: NonNullable<Actor>,
  id: number,
  wishes: PublishWishes,
): Promise<PublishDraftResult> {
  const draft = await readDraft(db, actor, id);
  if (!draft) return { ok: false, fault: "not-found" };
  if (draft.forkOf !== null && (await readDraft(db, actor, draft.forkOf))) return { ok: false, fault: "conflict" };
  const fields = [...(draft.mode === "form" ? checkTyped(draft.typed) : []), ...unusedIn(draft.typed)];
  if (fields.length > 0) return { ok: false, fault: "fields", fields };
  const note = textIn(draft.typed, "muutos").trim();
  if (draft.practice && note === "") return { ok: false, fault: "note" };
  if (!wishes.terms) return { ok: false, fault: "terms" };
  const { source, lines, ...called } = sourceOf(draft);
  const found = findPrivateData(`${source}\n${note}`);
  if (found.length > 0 && !wishes.checked) return { ok: false, fault: "private-data", found };
  const files = await filesOfDraft(db, id, publicAddress);
  const used = namesIn(source, Object.keys(files));
  const beforeTransaction = () => makeFilesPublic(db, store, id, used);
  const inTransaction = async (tx: Db, practiceId: number) => {
    await attachToPractice(tx, store, id, practiceId, used);
    // What a colleague saved while this was being compiled stays a draft.
    await tx.deleteFrom("draft").where("id", "=", id).where("version", "=", draft.version).execute();
    if (!draft.practice) await becomePractice(tx, draft, practiceId);
  };
  const request = {
    source,
    via: "web",
    note: note || null,
    files,
    messages: language,
    writing: true,
    by: actor,
    termsAcceptedAt: new Date().toISOString(),
    beforeTransaction,
    inTransaction,
  } as const;
  try {
    const result = await publishAt(db, compiler, draft, called, request);
    if (result.ok) return { ok: true, slug: result.slug, revision: result.revision };
    if (result.fault === "slug-taken") return { ok: false, fault: "conflict" };
    if (result.fault !== "problems") return { ok: false, fault: result.fault };
    return { ok: false, fault: "text", problems: toFields(result.errors, draft.mode, lines) };
  } catch (error) {
    if (isBusy(error)) return { ok: false, fault: "busy" };
    if (error instanceof FileNameTakenError) {
      const message = fileTexts(language).nameTaken(error.fileName);
      return { ok: false, fault: "text", problems: [{ field: null, line: 1, column: 1, message }] };
    }
    throw error;
  }
}

/** What else was being written of a new practice now changes it, and meets its text before it is published. */
async function becomePractice(tx: Db, { id }: Draft, practiceId: number): Promise<void> {
  await tx.updateTable("practice").set({ begun_as: id }).where("id", "=", practiceId).execute();
  await tx
    .updateTable("draft")
    .set({ practice_id: practiceId, base_number: 0, fork_of: null })
    .where((eb) => eb.or([eb("fork_of", "=", id), eb("id", "=", id)]))
    .where("practice_id", "is", null)
    .execute();
}

/** The MDX of a draft, which of its lines came from which field, and what it is called. */
export function sourceOf({ mode, typed }: Pick<Draft, "mode" | "typed">): Composed {
  if (mode === "form") return compose(typed);
  const source = textIn(typed, "lahde");
  const { title = "", organisation = "" } = readFrontMatter(source);
  return { source, lines: [], title, organisation };
}

/** Faults by line of the source, led back to the fields of the form. */
export function toFields(errors: Problem[], mode: DraftMode, lines: FieldLines[]): TextProblem[] {
  return errors.map(({ line, column, message }) => {
    const at = mode === "source" ? { field: "lahde" as const, line } : fieldAt(lines, line);
    return { field: at?.field ?? null, line: at?.line ?? line, column, message };
  });
}

/** At its own address, or for a new practice at the first free one that its title gives. */
async function publishAt(
  db: Db,
  compiler: Compiler,
  draft: Draft,
  called: Pick<Composed, "title" | "organisation">,
  request: Omit<PublishRequest, "slug" | "basedOn">,
): Promise<PublishResult> {
  if (draft.practice) {
    return publish(db, compiler, { ...request, slug: draft.practice.slug, basedOn: draft.baseNumber });
  }
  let result: PublishResult | null = null;
  const hash = sourceHash(request.source);
  for (const slug of slugsFor(called.title, called.organisation)) {
    // Looked at first, for to find it out by publishing means compiling; the same text sent twice is one write-up.
    const taken = await findPractice(db, slug);
    if (taken && taken.sourceHash !== hash) continue;
    result = await publish(db, compiler, { ...request, slug, basedOn: 0 });
    if (result.ok || result.fault !== "slug-taken") return result;
  }
  return result ?? { ok: false, fault: "slug-taken", errors: [] };
}
