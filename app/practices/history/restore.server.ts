import { filesOfPractice } from "#app/files/files-of-text.server.ts";
import { type Actor, isCoordinator } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { findPractice } from "../find.server.ts";
import { toMemberSource } from "../owning/take-over.server.ts";
import { type Compiler, type PublishResult, publish } from "../publish.server.ts";
import { readForComparing } from "./read.server.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { noteFault } from "./restore-note.ts";

export interface RestoreRequest {
  slug: string;
  /** The revision to bring back. */
  number: number;
  /** The newest number when the form was drawn. */
  basedOn: number;
  note: string;
  by: NonNullable<Actor>;
  /** Language of the errors. */
  messages: Language;
}

export type RestoreResult = PublishResult | { ok: false; fault: "not-found" | "note" | "note-long"; errors: [] };

/**
 * Brings an older revision back: publishes its source as a new revision, by the rules of today. Refuses as `publish`
 * does, without a note, and with `not-found` when there is no such revision. Nothing is written then.
 */
export async function restoreRevision(db: Db, compiler: Compiler, request: RestoreRequest): Promise<RestoreResult> {
  const { slug, number, basedOn, by, messages } = request;
  const practice = await findPractice(db, slug);
  const old = practice && (await readForComparing(db, practice.id, number));
  if (!practice || !old || practice.number === 0) return { ok: false, fault: "not-found", errors: [] };
  const note = request.note.trim();
  const fault = noteFault(note);
  if (fault) return { ok: false, fault, errors: [] };
  const newest = await readForComparing(db, practice.id, practice.number);
  const source = becomesOwn(old.source, newest?.source ?? "", by) ? toMemberSource(old.source) : null;
  return publish(db, compiler, {
    slug: practice.slug,
    source: source ?? old.source,
    via: "web",
    note,
    by,
    basedOn,
    messages,
    termsAcceptedAt: new Date().toISOString(),
    restoredFrom: number,
    files: await filesOfPractice(db, practice.id),
  });
}

/** What the form for bringing a revision back has to say, as things stand. */
export interface RestoreForm {
  /** The newest number: goes into the form and comes back with it. */
  basedOn: number;
  /** A text compiled from public sources that will be the organisation's own. */
  becomesOwn: boolean;
}

/** For the form; null when there is no such revision. */
export async function readRestoreForm(
  db: Db,
  practice: { id: number; number: number },
  number: number,
  by: Actor,
): Promise<RestoreForm | null> {
  const old = await readForComparing(db, practice.id, number);
  const newest = await readForComparing(db, practice.id, practice.number);
  if (!old || !newest) return null;
  return { basedOn: practice.number, becomesOwn: becomesOwn(old.source, newest.source, by) };
}

/** What a member publishes is the member's word, and what once became that does not turn back. */
function becomesOwn(source: string, newest: string, by: Actor): boolean {
  const isPublic = (text: string) => readFrontMatter(text).origin === "public-sources";
  return isPublic(source) && !(isCoordinator(by) && isPublic(newest));
}
