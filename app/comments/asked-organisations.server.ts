import { rolesThatMay } from "#app/people/rights.ts";
import type { Db } from "#db/client.server.ts";
import { askedOf } from "./answer.server.ts";
import { findPractice } from "./find.server.ts";

/** An organisation a question on a practice is put to. */
export interface Asked {
  /** Its slug. */
  organisation: string;
  /** It has people here who answer for it. */
  staffed: boolean;
}

/** Whom a question on a practice reaches, owners first; the asker's own organisation is not told of its own question. */
export async function readAsked(db: Db, slug: string, asker: { organisationId: number } | null): Promise<Asked[]> {
  const practice = await findPractice(db, slug);
  if (!practice) return [];
  const ids = (await askedOf(db, practice)).filter((it) => it !== asker?.organisationId);
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("organisation").select(["id", "slug"]).where("id", "in", ids).execute();
  const staffed = await withAnswerers(db, ids);
  const slugs = new Map(rows.map((it) => [it.id, it.slug]));
  return ids.map((id) => ({ organisation: slugs.get(id) ?? "", staffed: staffed.has(id) }));
}

/** The organisations of these that have a person whose role in force today may write, and so answer, for them. */
async function withAnswerers(db: Db, organisations: number[]): Promise<Set<number>> {
  const now = new Date().toISOString();
  const rows = await db
    .selectFrom("person")
    .innerJoin("person_role", "person_role.person_id", "person.id")
    .select("organisation_id")
    .distinct()
    .where("organisation_id", "in", organisations)
    .where("ended_at", "is", null)
    .where("role", "in", rolesThatMay("write"))
    .where("starts", "<=", now)
    .where((eb) => eb.or([eb("ends", "is", null), eb("ends", ">", now)]))
    .execute();
  return new Set(rows.map((it) => it.organisation_id));
}
