import { editFrontMatter, readFrontMatter } from "#app/mdx/front-matter/edit.ts";
import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Language } from "#db/schema.ts";
import { findPractice, readNewest } from "../find.server.ts";
import { texts } from "../texts.ts";
import { sourceHash } from "../write-revision.server.ts";

export type TakeOverResult = { ok: true; revision: number } | { ok: false; fault: "not-found" | "forbidden" | "taken" };

/**
 * Makes a write-up compiled from public sources its owner's own: writes a revision whose source has `origin: member` and
 * is otherwise unchanged, so that the rendered HTML is reused. Records the act in the same transaction.
 */
export function takeOver(db: Db, actor: Actor, slug: string, language: Language = "fi"): Promise<TakeOverResult> {
  return db.transaction().execute(async (tx): Promise<TakeOverResult> => {
    const practice = await findPractice(tx, slug);
    if (!practice || practice.number === 0 || practice.withdrawnAt !== null) return { ok: false, fault: "not-found" };
    if (actor === null || !mayWriteFor(actor, practice.owners)) return { ok: false, fault: "forbidden" };
    const newest = await readNewest(tx, practice);
    const { id: _, practice_id, ...columns } = newest;
    const source = toMemberSource(columns.source);
    if (columns.origin !== "public-sources" || source === null) return { ok: false, fault: "taken" };
    const number = columns.number + 1;
    const { id } = await tx
      .insertInto("revision")
      .values({
        ...columns,
        practice_id,
        number,
        source,
        source_hash: sourceHash(source),
        origin: "member",
        published_via: "web",
        published_at: new Date().toISOString(),
        note: texts(language).takeOver,
        published_by: actor.id,
        organisation_id: actor.organisationId,
        terms_accepted_at: new Date().toISOString(),
        restored_from: null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx.updateTable("practice").set({ newest_revision_id: id }).where("id", "=", practice_id).execute();
    await recordAct(tx, {
      actorId: actor.id,
      act: "take-over",
      subject: `practice:${practice.slug}`,
      reason: `revision:${number}`,
    });
    await moveContentVersion(tx, `practice:${practice_id}`);
    return { ok: true, revision: number };
  });
}

/** The source with only its origin changed to `member`; null when its origin is not `public-sources`. */
export function toMemberSource(source: string): string | null {
  if (readFrontMatter(source)?.origin !== "public-sources") return null;
  return editFrontMatter(source, { origin: "member" });
}
