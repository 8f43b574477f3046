import type { Db } from "#db/client.server.ts";

/** An organisation and a practice of others that it applies or has applied, by id. */
export interface Applier {
  practice: number;
  organisation: number;
}

interface Which {
  practice?: number;
  organisation?: number;
}

/**
 * Who applies what, as members see it: whoever has a card that is more than an interest and has not been
 * taken down, and whoever has made no card but owns a write-up in sight that names what it applies. Nobody applies one's own.
 */
export async function readAppliers(db: Db, which: Which): Promise<Applier[]> {
  const cards = await readCards(db, which);
  const own = new Set((await readOwners(db, which)).map(keyOf));
  // A card speaks for its organisation, also when it is only an interest or has been taken down.
  const told = new Set(cards.map(keyOf));
  const applied = cards.filter((it) => it.removed_at === null && it.status !== "interested");
  const named = (await readNamed(db, which)).filter((it) => !told.has(keyOf(it)));
  const all = new Map([...applied, ...named].map((it) => [keyOf(it), it]));
  return [...all].flatMap(([key, { practice, organisation }]) => (own.has(key) ? [] : { practice, organisation }));
}

function keyOf({ practice, organisation }: Applier): string {
  return `${practice} ${organisation}`;
}

function readCards(db: Db, { practice, organisation }: Which) {
  let query = db
    .selectFrom("adoption")
    .innerJoin("adoption_version", (join) =>
      join
        .onRef("adoption_version.adoption_id", "=", "adoption.id")
        .onRef("adoption_version.number", "=", "adoption.newest_number"),
    )
    .select(["practice_id as practice", "organisation_id as organisation", "removed_at", "status"]);
  if (practice !== undefined) query = query.where("practice_id", "=", practice);
  if (organisation !== undefined) query = query.where("organisation_id", "=", organisation);
  return query.execute();
}

function readOwners(db: Db, { practice, organisation }: Which) {
  let query = db
    .selectFrom("practice_organisation")
    .select(["practice_id as practice", "organisation_id as organisation"]);
  if (practice !== undefined) query = query.where("practice_id", "=", practice);
  if (organisation !== undefined) query = query.where("organisation_id", "=", organisation);
  return query.execute();
}

/** Owners of write-ups in sight with what these name as applied, by the slug it has now or once had. */
async function readNamed(db: Db, { practice, organisation }: Which): Promise<Applier[]> {
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
