import { editFrontMatter, readFrontMatter } from "#app/mdx/front-matter/edit.ts";
import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { becomingMember, reviseOwners } from "../co-owners/revise-owners.server.ts";
import { proposeNamed, settleCoOwners } from "../co-owners/settle.server.ts";
import { findPractice, readNewest } from "../find.server.ts";
import { texts } from "../texts.ts";

export type TakeOverResult = { ok: true; revision: number } | { ok: false; fault: "not-found" | "forbidden" | "taken" };

/**
 * Makes a write-up compiled from public sources its owner's own: writes a revision whose source has `origin: member`, so
 * that the rendered HTML is reused. The leading organisation and the person's own stay owners; the others that were named
 * are proposed as co-owners. Records the act in the same transaction.
 */
export function takeOver(db: Db, actor: Actor, slug: string, language: Language = "fi"): Promise<TakeOverResult> {
  return db.transaction().execute(async (tx): Promise<TakeOverResult> => {
    const practice = await findPractice(tx, slug);
    if (!practice || practice.number === 0 || practice.withdrawnAt !== null) return { ok: false, fault: "not-found" };
    if (actor === null || !mayWriteFor(actor, practice.owners)) return { ok: false, fault: "forbidden" };
    const newest = await readNewest(tx, practice);
    const frontMatter = readFrontMatter(newest.source);
    if (newest.origin !== "public-sources" || !frontMatter) return { ok: false, fault: "taken" };
    const named = { ...frontMatter, origin: "member" as const };
    const text = { source: newest.source, frontMatter: named, named: practice.owners, practice, by: actor };
    const settled = await settleCoOwners(tx, text);
    if (!settled) return { ok: false, fault: "taken" };
    const proposed = settled.proposed.map((it) => it.slug);
    const number = await reviseOwners(tx, {
      newest,
      coOwners: frontMatter.alsoBy.filter((it) => !proposed.includes(it)),
      becomesMember: true,
      note: texts(language).takeOver,
      by: actor,
      termsAcceptedAt: new Date().toISOString(),
    });
    if (number === null) return { ok: false, fault: "taken" };
    await recordAct(tx, {
      actorId: actor.id,
      act: "take-over",
      subject: `practice:${practice.slug}`,
      reason: `revision:${number}`,
    });
    const publication = { practiceId: practice.id, slug: practice.slug, number, changed: true };
    await proposeNamed(tx, settled, { ...publication, frontMatter: named, by: actor, language });
    return { ok: true, revision: number };
  });
}

/** The source as a member's: another origin, and nothing of what public sources do not tell. Null when it is one already. */
export function toMemberSource(source: string): string | null {
  if (readFrontMatter(source)?.origin !== "public-sources") return null;
  return editFrontMatter(source, becomingMember);
}
