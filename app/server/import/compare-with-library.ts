import { type FoundPractice, findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import type { ExportedPractice } from "../export/manifest.ts";

/** The revisions of a practice in the library compared with those in an export. */
export type LibraryComparison =
  /** The library has the first `number` revisions and no others; the slug is null when it does not have the practice. */
  | { state: "behind"; number: number; slug: string | null }
  | { state: "same"; id: number }
  /** The library has all revisions of the export and later ones. */
  | { state: "ahead"; number: number; slug: string }
  /** The library has a revision with another text than the export's of the same number. */
  | { state: "differs"; number: number; slug: string }
  /** The slugs of the export's practice belong to two different practices in the library. */
  | { state: "slug-taken"; slug: string };

/** Compares a practice of an export with the library, where it is found by its slug or any former one. */
export async function compareWithLibrary(db: Db, practice: ExportedPractice): Promise<LibraryComparison> {
  const slugs = [practice.slug, ...practice.formerSlugs.map(({ slug }) => slug)];
  let found: FoundPractice | null = null;
  for (const slug of slugs) {
    const practiceAtSlug = await findPractice(db, slug);
    if (found && practiceAtSlug && practiceAtSlug.id !== found.id) return { state: "slug-taken", slug };
    found ??= practiceAtSlug;
  }
  if (!found || found.number === 0) return { state: "behind", number: 0, slug: null };
  const { id, slug, number } = found;
  const rows = await db
    .selectFrom("revision")
    .select("source_hash")
    .where("practice_id", "=", id)
    .orderBy("number")
    .execute();
  const shared = rows.slice(0, practice.revisions.length);
  if (shared.some((row, index) => row.source_hash !== practice.revisions[index]?.sha256)) {
    return { state: "differs", number, slug };
  }
  if (rows.length > practice.revisions.length) return { state: "ahead", number, slug };
  if (rows.length === practice.revisions.length) return { state: "same", id };
  return { state: "behind", number: rows.length, slug };
}
