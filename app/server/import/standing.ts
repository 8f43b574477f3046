import { findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import type { ExportedPractice } from "../export/manifest.ts";

export type LibraryStanding =
  /** The library has the first so many revisions of the export's and no other; none of them when there is no slug. */
  | { is: "behind"; number: number; slug: string | null }
  | { is: "same"; id: number }
  /** The library has all of them and more. */
  | { is: "ahead"; number: number; slug: string }
  /** The library has other texts. */
  | { is: "differs"; number: number; slug: string }
  /** An address of the export's write-up is that of two different ones here. */
  | { is: "taken"; slug: string };

/** How far the library has come with an export's write-up, found under any address it ever had. */
export async function compareWithLibrary(db: Db, practice: ExportedPractice): Promise<LibraryStanding> {
  const slugs = [practice.slug, ...practice.formerSlugs.map(({ slug }) => slug)];
  let found: Awaited<ReturnType<typeof findPractice>> = null;
  for (const slug of slugs) {
    const here = await findPractice(db, slug);
    if (found && here && here.id !== found.id) return { is: "taken", slug };
    found ??= here;
  }
  if (!found || found.number === 0) return { is: "behind", number: 0, slug: null };
  const { id, slug, number } = found;
  const rows = await db
    .selectFrom("revision")
    .select("source_hash")
    .where("practice_id", "=", id)
    .orderBy("number")
    .execute();
  const shared = rows.slice(0, practice.revisions.length);
  if (shared.some((row, index) => row.source_hash !== practice.revisions[index]?.sha256)) {
    return { is: "differs", number, slug };
  }
  if (rows.length > practice.revisions.length) return { is: "ahead", number, slug };
  return rows.length === practice.revisions.length ? { is: "same", id } : { is: "behind", number: rows.length, slug };
}
