import { type Actor, isCoordinator } from "#app/people/policy.ts";
import { isBusy } from "#app/practices/busy.ts";
import type { Compiler } from "#app/practices/publish.server.ts";
import { finderOf, fingerprintOf, readPassages } from "#app/practices/redaction/passage.ts";
import type { Db } from "#db/client.server.ts";
import type { RedactionKind, RedactionReason } from "#db/schema.ts";
import type { Denied, RedactFault } from "./faults.ts";
import { usersOfFile } from "./files.server.ts";
import { aboutPractice, type OpenedTarget, openTarget } from "./open.server.ts";
import type { Order, Places } from "./order.ts";
import { countPlaces, performOrder } from "./perform.server.ts";
import type { SentRedaction } from "./sent.ts";

export type RedactResult =
  /** `done`: whether it has been removed, and not only previewed. `token` is sent back with the confirmation. */
  { ok: true; done: boolean; places: Places; token: string } | Denied | { ok: false; fault: RedactFault };

/**
 * Removes something of a practice for good from everything that is kept: sources, HTML and text of every version, drafts,
 * comments, cards, names of files, former addresses and reasons. Without `isFinal` it only counts the places. Refuses an
 * actor without the right, a missing reason, unclear passages, what occurs nowhere, and a confirmation of other places
 * than there are now. The act is recorded without the words.
 *
 * The bytes leave the data folder by `eraseLeftovers`, which the caller calls next.
 */
export async function redact(
  db: Db,
  compiler: Compiler,
  actor: Actor,
  slug: string,
  sent: SentRedaction,
): Promise<RedactResult> {
  const opened = await openTarget(db, actor, slug, sent);
  if (!opened.ok) return opened;
  const passages = sent.what === "passage" ? readPassages(sent.passages) : [];
  if (passages === null) return { ok: false, fault: "passage" };
  if (sent.reason === null) return { ok: false, fault: "reason" };
  const order = await orderOf(db, opened, passages, sent.reason);
  const fault = await faultOf(db, order, actor);
  if (fault) return { ok: false, fault };
  const places = await countPlaces(db, compiler, order);
  const token = tokenOf(places);
  if (isNowhere(places)) return { ok: false, fault: "nothing" };
  if (!sent.isFinal) return { ok: true, done: false, places, token };
  if (sent.seen !== token) return { ok: false, fault: "changed" };
  if (!sent.understood) return { ok: false, fault: "not-understood" };
  try {
    const done = await performEverywhere(db, compiler, order);
    return done ? { ok: true, done: true, places: done, token } : { ok: false, fault: "nothing" };
  } catch (error) {
    if (isBusy(error)) return { ok: false, fault: "busy" };
    throw error;
  }
}

async function orderOf(
  db: Db,
  { practice, what, stored, by }: OpenedTarget,
  passages: readonly string[],
  reason: RedactionReason,
): Promise<Order> {
  const whole = await wholeText(db, practice.id, what, Number(stored));
  const fingerprints = (whole === null ? passages : [whole]).map((it) => fingerprintOf(it));
  const mark = { at: new Date().toISOString(), reason };
  return { practice, what, target: stored, mark, by: by.id, fingerprints };
}

/** The text of a version or a comment, by which it is recognised when it is sent again; null for other things. */
async function wholeText(db: Db, practiceId: number, what: RedactionKind, number: number): Promise<string | null> {
  if (what !== "revision" && what !== "comment") return null;
  const row =
    what === "revision"
      ? db.selectFrom("revision").select("source").where("practice_id", "=", practiceId).where("number", "=", number)
      : db.selectFrom("comment").select("source").where("practice_id", "=", practiceId).where("id", "=", number);
  return (await row.executeTakeFirst())?.source ?? null;
}

async function faultOf(db: Db, order: Order, actor: Actor): Promise<RedactFault | null> {
  const { practice, what, target, fingerprints } = order;
  if (what === "passage") return finderOf(fingerprints)(practice.slug).length > 0 ? "slug" : null;
  if (what === "file" && !isCoordinator(actor) && (await usersOfFile(db, target)).others(practice.id)) {
    return "used-elsewhere";
  }
  // The version of a removed comment or file is not there any more; a card may be written anew and removed again.
  if (what === "adoption") return null;
  const row = await db
    .selectFrom("redaction")
    .select("id")
    .where("practice_id", "=", practice.id)
    .where("what", "=", what)
    .where("target", "=", target)
    .executeTakeFirst();
  return row ? "already" : null;
}

/** Performs an order; a file is removed from every practice that has it. */
async function performEverywhere(db: Db, compiler: Compiler, order: Order): Promise<Places | null> {
  const users = order.what === "file" ? (await usersOfFile(db, order.target)).practices : [];
  for (const id of users.filter((it) => it !== order.practice.id)) {
    await performOrder(db, compiler, { ...order, practice: await aboutPractice(db, id) });
  }
  return performOrder(db, compiler, order);
}

/** The places as a text of a form, by which it is noticed that they have changed since. */
function tokenOf({ revisions, ...counts }: Places): string {
  return [revisions.join(","), ...Object.values(counts)].join(";");
}

function isNowhere({ revisions, ...counts }: Places): boolean {
  return revisions.length === 0 && Object.values(counts).every((it) => it === 0);
}
