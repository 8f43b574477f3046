import type { Actor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Language } from "#db/schema.ts";
import { findPractice } from "../find.server.ts";
import { slugProblem } from "../slug.ts";
import type { OwningResult } from "./faults.ts";
import { openOwned } from "./open.server.ts";

/**
 * Gives a practice another slug; its former slugs still lead to it. Refuses a slug that another practice has or has had;
 * a former slug of the practice itself may be used again. Always records the act.
 */
export function rename(
  db: Db,
  actor: Actor,
  slug: string,
  newSlug: string,
  language: Language = "fi",
): Promise<OwningResult> {
  const requestedSlug = newSlug.trim();
  return db.transaction().execute(async (tx): Promise<OwningResult> => {
    const opened = await openOwned(tx, actor, slug);
    if (!opened.ok) return opened;
    const { practice, by } = opened;
    if (practice.withdrawnAt !== null) return { ok: false, fault: "withdrawn" };
    const message = slugProblem(requestedSlug, language);
    if (message) return { ok: false, fault: "slug", problems: [{ line: 1, column: 1, message }] };
    if (requestedSlug === practice.slug) return { ok: false, fault: "slug-same" };
    const slugOwner = await findPractice(tx, requestedSlug);
    if (slugOwner && slugOwner.id !== practice.id) return { ok: false, fault: "slug-taken" };
    // An existing row keeps its time: the oldest row is the slug under which the practice was first published.
    await tx
      .insertInto("former_slug")
      .values({ slug: practice.slug, practice_id: practice.id, until: new Date().toISOString() })
      .onConflict((it) => it.column("slug").doNothing())
      .execute();
    await tx.updateTable("practice").set({ slug: requestedSlug }).where("id", "=", practice.id).execute();
    await recordAct(tx, {
      actorId: by.id,
      act: "rename",
      subject: `practice:${requestedSlug}`,
      reason: `from:${practice.slug}`,
    });
    await moveContentVersion(tx, `practice:${practice.id}`);
    return { ok: true, slug: requestedSlug };
  });
}
