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
import { withCoOwners } from "../co-owners/agreed.ts";
import { findPractice } from "../find.server.ts";
import { readFrontMatter } from "../history/read-front-matter.ts";
import { type Compiler, type PublishRequest, type PublishResult, publish } from "../publish.server.ts";
import { sourceHash } from "../write-revision.server.ts";
import { checkTyped, type FieldProblem, unusedHelperTexts } from "./check-typed.ts";
import { type Composed, compose, type FieldLines, fieldAt } from "./compose.ts";
import { type Draft, readDraft } from "./drafts.server.ts";
import { findPrivateData, type PrivateData } from "./private-data.ts";
import { slugsFor } from "./slugify.ts";
import { type FieldName, textIn } from "./typed.ts";

/** What compiling and publishing a draft needs. */
export interface DraftContext {
  compiler: Compiler;
  /** The store of uploaded files. */
  files: FileStore;
  /** Language of the errors. */
  language: Language;
}

/** A problem of the text with its field and the line in the field; `field` is null when it is in no field. */
export interface TextProblem {
  field: FieldName | null;
  line: number;
  column: number;
  message: string;
}

/** What the author has confirmed in the form. */
export interface PublishConsents {
  /** Accepts the terms of use. */
  terms: boolean;
  /** Has checked the passages that look like private data. */
  checked: boolean;
}

export type PublishDraftResult =
  | { ok: true; slug: string; revision: number }
  | { ok: false; fault: "fields"; fields: FieldProblem[] }
  | { ok: false; fault: "text"; problems: TextProblem[] }
  | { ok: false; fault: "private-data"; found: PrivateData[] }
  | { ok: false; fault: "terms" | "note" | "conflict" | "forbidden" | "withdrawn" | "busy" | "not-found" };

/**
 * Publishes a draft and deletes it in one transaction: as a new practice, or as the next revision of its practice. When it
 * refuses, the draft is unchanged.
 */
export async function publishDraft(
  db: Db,
  { compiler, files: store, language }: DraftContext,
  actor: NonNullable<Actor>,
  id: number,
  consents: PublishConsents,
): Promise<PublishDraftResult> {
  const draft = await readDraft(db, actor, id);
  if (!draft) return { ok: false, fault: "not-found" };
  if (draft.forkOf !== null && (await readDraft(db, actor, draft.forkOf))) return { ok: false, fault: "conflict" };
  const fields = [...(draft.mode === "form" ? checkTyped(draft.typed) : []), ...unusedHelperTexts(draft.typed)];
  if (fields.length > 0) return { ok: false, fault: "fields", fields };
  const note = textIn(draft.typed, "muutos").trim();
  if (draft.practice && note === "") return { ok: false, fault: "note" };
  if (!consents.terms) return { ok: false, fault: "terms" };
  const { source, lines, ...naming } = sourceOf(draft);
  const found = findPrivateData(`${source}\n${note}`);
  if (found.length > 0 && !consents.checked) return { ok: false, fault: "private-data", found };
  const files = await filesOfDraft(db, id, publicAddress);
  const usedNames = namesIn(source, Object.keys(files));
  const beforeTransaction = () => makeFilesPublic(db, store, id, usedNames);
  const inTransaction = async (tx: Db, practiceId: number) => {
    await attachToPractice(tx, store, id, practiceId, usedNames);
    // A version that a colleague saved while this one was compiled remains a draft.
    await tx.deleteFrom("draft").where("id", "=", id).where("version", "=", draft.version).execute();
    if (!draft.practice) await moveParallelDrafts(tx, draft, practiceId);
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
    const result = await publishAt(db, compiler, draft, naming, request);
    if (result.ok) return { ok: true, slug: result.slug, revision: result.revision };
    if (result.fault === "slug-taken") return { ok: false, fault: "conflict" };
    if (result.fault !== "problems") return { ok: false, fault: result.fault };
    return { ok: false, fault: "text", problems: toFieldProblems(result.errors, draft.mode, lines) };
  } catch (error) {
    if (isBusy(error)) return { ok: false, fault: "busy" };
    if (error instanceof FileNameTakenError) {
      const message = fileTexts(language).nameTaken(error.fileName);
      return { ok: false, fault: "text", problems: [{ field: null, line: 1, column: 1, message }] };
    }
    throw error;
  }
}

/** Makes parallel drafts of a new practice drafts of the published practice, with a conflict to settle first. */
async function moveParallelDrafts(tx: Db, { id }: Draft, practiceId: number): Promise<void> {
  await tx.updateTable("practice").set({ begun_as: id }).where("id", "=", practiceId).execute();
  await tx
    .updateTable("draft")
    .set({ practice_id: practiceId, base_number: 0, fork_of: null })
    .where((eb) => eb.or([eb("fork_of", "=", id), eb("id", "=", id)]))
    .where("practice_id", "is", null)
    .execute();
}

/** The MDX source of a draft, the fields that its lines came from, its title and leading organisation. */
export function sourceOf({ mode, typed }: Pick<Draft, "mode" | "typed">): Composed {
  if (mode === "form") return compose(typed);
  const source = textIn(typed, "lahde");
  const { title = "", organisation = "" } = readFrontMatter(source);
  return { source, lines: [], title, organisation };
}

/** Where in a draft a line of its source is; null when it came from no field. `lines` are those of `sourceOf`. */
export function placeInDraft(
  line: number,
  mode: DraftMode,
  lines: readonly FieldLines[],
): { field: FieldName; line: number } | null {
  return mode === "source" ? { field: "lahde", line } : fieldAt(lines, line);
}

/** Problems of a source with the fields of the form in which they are. */
export function toFieldProblems(errors: Problem[], mode: DraftMode, lines: FieldLines[]): TextProblem[] {
  return errors.map(({ line, column, message }) => {
    const at = placeInDraft(line, mode, lines);
    return { field: at?.field ?? null, line: at?.line ?? line, column, message };
  });
}

/** Publishes at the practice's slug; for a new practice at the first free slug made from its title. */
async function publishAt(
  db: Db,
  compiler: Compiler,
  draft: Draft,
  naming: Pick<Composed, "title" | "organisation">,
  request: Omit<PublishRequest, "slug" | "basedOn">,
): Promise<PublishResult> {
  if (draft.practice) {
    return publish(db, compiler, { ...request, slug: draft.practice.slug, basedOn: draft.baseNumber });
  }
  let result: PublishResult | null = null;
  const hashes = [request.source, withCoOwners(request.source, [])].flatMap((it) =>
    it === null ? [] : sourceHash(it),
  );
  for (const slug of slugsFor(naming.title, naming.organisation)) {
    // Checked first, because publishing would compile the text. The same text sent twice becomes one practice.
    const taken = await findPractice(db, slug);
    if (taken && !hashes.includes(taken.sourceHash)) continue;
    result = await publish(db, compiler, { ...request, slug, basedOn: 0 });
    if (result.ok || result.fault !== "slug-taken") return result;
  }
  return result ?? { ok: false, fault: "slug-taken", errors: [] };
}
