import { rolesThatMay } from "#app/people/rights.ts";
import { inForce } from "#app/people/terms.server.ts";
import type { Db } from "#db/client.server.ts";
import { askedOrganisationIds } from "./answer.server.ts";
import { findVisiblePractice } from "./find.server.ts";

/** An organisation that a question on a practice is for. */
export interface AskedOrganisation {
  /** Slug of the organisation. */
  organisation: string;
  /** Whether it has people with an account who may answer for it. */
  hasAnswerers: boolean;
}

/** Returns the organisations that a question on a practice is for, owners first, without the asker's own. */
export async function readAskedOrganisations(
  db: Db,
  slug: string,
  asker: { organisationId: number } | null,
): Promise<AskedOrganisation[]> {
  const practice = await findVisiblePractice(db, slug);
  if (!practice) return [];
  const ids = (await askedOrganisationIds(db, practice)).filter((it) => it !== asker?.organisationId);
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("organisation").select(["id", "slug"]).where("id", "in", ids).execute();
  const answering = await organisationsWithAnswerers(db, ids);
  const slugs = new Map(rows.map((it) => [it.id, it.slug]));
  return ids.map((id) => ({ organisation: slugs.get(id) ?? "", hasAnswerers: answering.has(id) }));
}

/** Returns those organisations with a person whose current role may write, and so answer, for them. */
async function organisationsWithAnswerers(db: Db, organisations: number[]): Promise<Set<number>> {
  const rows = await db
    .selectFrom("person")
    .innerJoin("person_role", "person_role.person_id", "person.id")
    .select("organisation_id")
    .distinct()
    .where("organisation_id", "in", organisations)
    .where("ended_at", "is", null)
    .where("role", "in", rolesThatMay("write"))
    .where(inForce(new Date().toISOString()))
    .execute();
  return new Set(rows.map((it) => it.organisation_id));
}
