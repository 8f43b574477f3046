import { filesOfPractice } from "#app/files/files-of-text.server.ts";
import { editFrontMatter } from "#app/mdx/front-matter/edit.ts";
import { type Actor, isCoordinator } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { withCoOwners } from "../co-owners/agreed.ts";
import { findPractice } from "../find.server.ts";
import { toMemberSource } from "../owning/take-over.server.ts";
import { type Compiler, type PublishResult, publish } from "../publish.server.ts";
import { readForComparing } from "./read.server.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { noteFault } from "./restore-note.ts";

export interface RestoreRequest {
  slug: string;
  /** Number of the revision to restore. */
  number: number;
  /** Number of the newest revision when the form was rendered. */
  basedOn: number;
  note: string;
  by: NonNullable<Actor>;
  /** Language of the errors. */
  messages: Language;
}

export type RestoreResult = PublishResult | { ok: false; fault: "not-found" | "note" | "note-long"; errors: [] };

/**
 * Restores an older revision: publishes its source as a new revision, with today's rules and today's owners. Refuses
 * what `publish` refuses, a missing or too long note, and with `not-found` an unknown revision. Writes nothing when it
 * refuses.
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
  const own = becomesOwn(old.source, newest?.source ?? "", by) ? toMemberSource(old.source) : null;
  return publish(db, compiler, {
    slug: practice.slug,
    source: withOwnersOf(newest?.source ?? "", own ?? old.source),
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

/** A source with the owners of the newest revision: restoring a text changes no owners and proposes none. */
function withOwnersOf(newest: string, source: string): string {
  const [now, then] = [readFrontMatter(newest), readFrontMatter(source)];
  if (now.organisation === undefined) return source;
  const led =
    then.organisation === now.organisation ? source : editFrontMatter(source, { organisation: now.organisation });
  if (led === null || then.alsoBy.join() === now.alsoBy.join()) return led ?? source;
  return withCoOwners(led, now.alsoBy) ?? source;
}

/** What the form for restoring a revision shows and sends. */
export interface RestoreForm {
  /** Number of the newest revision, which the form sends back. */
  basedOn: number;
  /** Whether a text compiled from public sources will become the organisation's own. */
  becomesOwn: boolean;
}

/** Reads the data of the form; null when there is no such revision. */
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

/**
 * Whether a text compiled from public sources becomes the organisation's own when it is restored: always, except when a
 * coordinator restores it and the newest revision is still from public sources.
 */
function becomesOwn(source: string, newest: string, by: Actor): boolean {
  const isPublic = (text: string) => readFrontMatter(text).origin === "public-sources";
  return isPublic(source) && !(isCoordinator(by) && isPublic(newest));
}
