import { isPublic } from "#app/adoptions/content.ts";
import type { Db } from "#db/client.server.ts";
import type { AdoptionStatus, CommentKind, Language, Names } from "#db/schema.ts";

/** A comment as search shows it: with the organisation for which it was written, never with the author's name. */
export interface VisibleComment {
  id: number;
  practiceId: number;
  kind: CommentKind;
  organisation: Names;
  /** UTC ISO. */
  createdAt: string;
}

/** A card of applying a practice, as everyone may see it. */
export interface VisibleAdoption {
  id: number;
  practiceId: number;
  /** Slug. */
  organisation: string;
  status: AdoptionStatus;
  /** Of its texts. */
  language: Language;
  /** UTC ISO. */
  savedAt: string;
  /** Saved by a demo account. */
  demo: boolean;
}

/** The ids of the practices that are withdrawn now. An index or catalogue made earlier may still have them. */
export async function withdrawnPractices(db: Db): Promise<Set<number>> {
  const rows = await db.selectFrom("practice").select("id").where("withdrawn_at", "is not", null).execute();
  return new Set(rows.map((row) => row.id));
}

/** The comments among these ids that readers may see now, by id. */
export async function visibleComments(db: Db, ids: readonly number[]): Promise<Map<number, VisibleComment>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("comment")
    .innerJoin("practice", "practice.id", "comment.practice_id")
    .innerJoin("organisation", "organisation.id", "comment.organisation_id")
    .select(["comment.id", "comment.practice_id", "comment.kind", "comment.created_at"])
    .select(["organisation.fi", "organisation.sv", "organisation.en"])
    .where("comment.id", "in", ids)
    .where("comment.deleted_at", "is", null)
    .where("comment.hidden_at", "is", null)
    .where("practice.withdrawn_at", "is", null)
    .execute();
  return new Map(
    rows.map(({ id, practice_id, kind, created_at, ...organisation }) => [
      id,
      {
        id,
        practiceId: practice_id,
        kind,
        organisation,
        createdAt: created_at,
      },
    ]),
  );
}

/** The cards among these ids that everyone may see now, by id. */
export async function visibleAdoptions(db: Db, ids: readonly number[]): Promise<Map<number, VisibleAdoption>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("adoption")
    .innerJoin("adoption_version as version", (join) =>
      join.onRef("version.adoption_id", "=", "adoption.id").onRef("version.number", "=", "newest_number"),
    )
    .innerJoin("practice", "practice.id", "adoption.practice_id")
    .innerJoin("organisation", "organisation.id", "adoption.organisation_id")
    .leftJoin("person", "person.id", "saved_by")
    .select([
      "adoption.id",
      "adoption.practice_id",
      "organisation.slug",
      "status",
      "shown",
      "version.language",
      "saved_at",
      "person.demo",
    ])
    .where("adoption.id", "in", ids)
    .where("removed_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
  return new Map(
    rows
      .filter(isPublic)
      .map(({ id, practice_id, slug, status, language, saved_at, demo }) => [
        id,
        { id, practiceId: practice_id, organisation: slug, status, language, savedAt: saved_at, demo: demo === 1 },
      ]),
  );
}
