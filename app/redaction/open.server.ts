import { type Actor, mayRedactFor } from "#app/people/policy.ts";
import { type FoundPractice, findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Denied } from "./faults.ts";
import type { Order } from "./order.ts";
import type { RedactTarget } from "./sent.ts";

/** Something that the actor may remove for good. */
export interface OpenedTarget extends RedactTarget {
  practice: Order["practice"];
  /** As in the table `redaction`. */
  stored: string;
  by: NonNullable<Actor>;
}

/**
 * Finds what is to be removed, also on a withdrawn practice. Passages, versions and files belong to the owners of the
 * practice, a comment to the organisation for which it was written, a card to its own. Refuses an actor without the right.
 */
export async function openTarget(
  db: Db,
  actor: Actor,
  slug: string,
  { what, target }: RedactTarget,
): Promise<({ ok: true } & OpenedTarget) | Denied> {
  const practice = await findPractice(db, slug);
  if (!practice || practice.number === 0) return { ok: false, fault: "not-found" };
  const found = await ownersOf(db, practice, { what, target });
  if (!found) return { ok: false, fault: "not-found" };
  if (!mayRedactFor(actor, found.owners)) return { ok: false, fault: "forbidden" };
  const about = await aboutPractice(db, practice.id);
  return { ok: true, practice: about, what, target, stored: found.stored, by: actor };
}

/** What an order knows of its practice. */
export async function aboutPractice(db: Db, id: number): Promise<Order["practice"]> {
  const row = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "newest_revision_id")
    .select(["slug", "language", "title"])
    .where("practice.id", "=", id)
    .executeTakeFirstOrThrow();
  const leader = await db
    .selectFrom("practice_organisation")
    .innerJoin("organisation", "organisation.id", "organisation_id")
    .select("slug")
    .where("practice_id", "=", id)
    .orderBy("position")
    .executeTakeFirst();
  return { id, ...row, leader: leader?.slug ?? "" };
}

async function ownersOf(
  db: Db,
  practice: FoundPractice,
  { what, target }: RedactTarget,
): Promise<{ owners: number[]; stored: string } | null> {
  const { owners } = practice;
  switch (what) {
    case "passage":
      return { owners, stored: "" };
    case "revision": {
      const number = /^[1-9]\d{0,5}$/.test(target) ? Number(target) : 0;
      return number >= 1 && number <= practice.number ? { owners, stored: target } : null;
    }
    case "file": {
      const row = await db
        .selectFrom("practice_file")
        .innerJoin("file", "file.id", "file_id")
        .select("hash")
        .where("practice_id", "=", practice.id)
        .where("name", "=", target)
        .executeTakeFirst();
      return row ? { owners, stored: row.hash } : null;
    }
    case "comment": {
      const row = await db
        .selectFrom("comment")
        .select("organisation_id")
        .where("id", "=", /^[1-9]\d{0,14}$/.test(target) ? Number(target) : 0)
        .where("practice_id", "=", practice.id)
        .executeTakeFirst();
      return row ? { owners: [row.organisation_id], stored: target } : null;
    }
    case "adoption": {
      const row = await db
        .selectFrom("adoption")
        .innerJoin("organisation", "organisation.id", "organisation_id")
        .select(["adoption.id", "organisation_id"])
        .where("practice_id", "=", practice.id)
        .where("organisation.slug", "=", target)
        .executeTakeFirst();
      return row ? { owners: [row.organisation_id], stored: String(row.id) } : null;
    }
  }
}
