import type { Db } from "#db/client.server.ts";
import type { Names, Organisation, Region } from "#db/schema.ts";

/** An organisation with its region, county and membership. */
export interface OrganisationView extends Organisation {
  region: Region | null;
  county: (Names & { slug: string }) | null;
  /** The current membership of the network, or null. `seen` is when the source listed the member, YYYY-MM. */
  membership: { since: string | null; seen: string } | null;
}

/** Returns every organisation by its slug. */
export async function readOrganisations(db: Db): Promise<Map<string, OrganisationView>> {
  const [organisations, regions, memberships] = await Promise.all([
    db.selectFrom("organisation").selectAll().execute(),
    db.selectFrom("region").selectAll().execute(),
    db.selectFrom("membership").selectAll().where("until", "is", null).execute(),
  ]);
  const byId = new Map(organisations.map((it) => [it.id, it]));
  const regionByCode = new Map(regions.map((it) => [it.code, it]));
  const membershipById = new Map(memberships.map((it) => [it.organisation_id, it]));
  return new Map(
    organisations.map((it) => [
      it.slug,
      {
        ...it,
        region: it.region_code === null ? null : (regionByCode.get(it.region_code) ?? null),
        county: it.county_id === null ? null : (byId.get(it.county_id) ?? null),
        membership: membershipById.get(it.id) ?? null,
      },
    ]),
  );
}
