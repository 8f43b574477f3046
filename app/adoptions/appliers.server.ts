import type { Db } from "#db/client.server.ts";
import { newestVersions } from "./open.server.ts";

/** An organisation and another organisation's practice that it applies or has applied, by id. */
export interface Applier {
  practice: number;
  organisation: number;
}

interface ApplierFilter {
  practice?: number;
  organisation?: number;
}

/**
 * Returns which organisations apply which practices, as members see it: those with a card that is not removed and is
 * more than an interest, and those without a card that own a visible practice which names the applied one. An owner
 * never applies its own practice.
 */
export async function readAppliers(db: Db, filter: ApplierFilter): Promise<Applier[]> {
  const cards = await readCards(db, filter);
  const owned = new Set((await readOwners(db, filter)).map(keyOf));
  // A card takes precedence over the organisation's practices, even when it is an interest or removed.
  const withCard = new Set(cards.map(keyOf));
  const applied = cards.filter((it) => it.removed_at === null && it.status !== "interested");
  const named = (await readNamedInPractices(db, filter)).filter((it) => !withCard.has(keyOf(it)));
  const all = new Map([...applied, ...named].map((it) => [keyOf(it), it]));
  return [...all].flatMap(([key, { practice, organisation }]) => (owned.has(key) ? [] : { practice, organisation }));
}

function keyOf({ practice, organisation }: Applier): string {
  return `${practice} ${organisation}`;
}

function readCards(db: Db, { practice, organisation }: ApplierFilter) {
  let query = newestVersions(db).select([
    "practice_id as practice",
    "organisation_id as organisation",
    "removed_at",
    "status",
  ]);
  if (practice !== undefined) query = query.where("practice_id", "=", practice);
  if (organisation !== undefined) query = query.where("organisation_id", "=", organisation);
  return query.execute();
}

function readOwners(db: Db, { practice, organisation }: ApplierFilter) {
  let query = db
    .selectFrom("practice_organisation")
    .select(["practice_id as practice", "organisation_id as organisation"]);
  if (practice !== undefined) query = query.where("practice_id", "=", practice);
  if (organisation !== undefined) query = query.where("organisation_id", "=", organisation);
  return query.execute();
}

/** Returns the owners of visible practices with the practice that these name as applied, by current or former slug. */
async function readNamedInPractices(db: Db, { practice, organisation }: ApplierFilter): Promise<Applier[]> {
  let query = db
    .selectFrom("practice as own")
    .innerJoin("revision", "revision.id", "own.newest_revision_id")
    .innerJoin("practice_organisation as owner", "owner.practice_id", "own.id")
    .leftJoin("practice as now", "now.slug", "revision.applies")
    .leftJoin("former_slug", "former_slug.slug", "revision.applies")
    .select(["owner.organisation_id", "now.id", "former_slug.practice_id"])
    .where("own.withdrawn_at", "is", null)
    .where("revision.applies", "is not", null);
  if (organisation !== undefined) query = query.where("owner.organisation_id", "=", organisation);
  const rows = await query.execute();
  return rows
    .flatMap(({ id, practice_id, organisation_id }) => {
      const applied = id ?? practice_id;
      return applied === null ? [] : { practice: applied, organisation: organisation_id };
    })
    .filter((it) => (practice ?? it.practice) === it.practice);
}
