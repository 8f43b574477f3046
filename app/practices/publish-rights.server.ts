import type { FrontMatter, Problem } from "#app/mdx/types.ts";
import { type Actor, isCoordinator, mayWriteFor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import type { FoundPractice } from "./find.server.ts";
import { texts } from "./texts.ts";

/**
 * Whether a person may publish a text: the person must write for an owner of the practice, and for an owner after a change
 * of the leading one that is no hand-over. A new practice must be led by an organisation that the person writes for.
 */
export function mayPublish(
  by: NonNullable<Actor>,
  practice: FoundPractice | null,
  organisations: number[],
  handover = false,
): boolean {
  if (!practice) return mayWriteFor(by, organisations.slice(0, 1));
  const keepsLead = organisations[0] === practice.owners[0];
  return mayWriteFor(by, practice.owners) && (handover || keepsLead || mayWriteFor(by, organisations));
}

/**
 * The problem of a text that changes the leading organisation or leaves out another's co-ownership, which only their own
 * acts may do; null without. A text may propose owners and end the co-ownership of its writer's organisation; a
 * coordinator's text may change them all.
 */
export async function ownersProblem(
  db: Db,
  by: NonNullable<Actor>,
  owners: readonly number[],
  named: readonly number[],
  { places }: FrontMatter,
  language: Language,
): Promise<Problem | null> {
  if (isCoordinator(by)) return null;
  const t = texts(language).publish;
  const at = places.organisation ?? { line: 1, column: 1 };
  if (named[0] !== owners[0]) return { ...at, message: t.ownersStay };
  const missing = owners.filter((id) => id !== by.organisationId && !named.includes(id));
  if (missing.length === 0) return null;
  const rows = await db.selectFrom("organisation").select("slug").where("id", "in", missing).orderBy("slug").execute();
  return { ...(places.alsoBy ?? at), message: t.coOwnersStay(rows.map((it) => it.slug).join(", ")) };
}
