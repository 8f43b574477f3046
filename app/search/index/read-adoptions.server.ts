import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { isPublic } from "#app/adoptions/content.ts";
import { type TextField, textFields } from "#app/adoptions/fields.ts";
import type { Database } from "#db/schema.ts";
import type { PracticeContent } from "./read-practices.server.ts";
import { adoptionRef, type RemarkContent } from "./remark-content.ts";

/** The text fields of a card that are public and describe experience: all but the candid part and the contact. */
const SEARCHED_FIELDS = textFields.filter((field) => field !== "candid" && field !== "contact") as Exclude<
  TextField,
  "candid" | "contact"
>[];

/**
 * The public cards of applying these practices, by their refs. A card that has not changed since `known` was read is the
 * same object; the cards of the owners of a practice are left out. With `ids` only those on the practices with these ids.
 */
export async function readAdoptions(
  db: Kysely<Database>,
  known: ReadonlyMap<string, RemarkContent>,
  practices: ReadonlyMap<string, PracticeContent>,
  ids?: readonly number[],
): Promise<Map<string, RemarkContent>> {
  if (ids?.length === 0) return new Map();
  const rows = await db
    .selectFrom("adoption")
    .innerJoin("adoption_version as version", (join) =>
      join.onRef("version.adoption_id", "=", "adoption.id").onRef("version.number", "=", "adoption.newest_number"),
    )
    .innerJoin("organisation", "organisation.id", "adoption.organisation_id")
    .select(["adoption.id", "practice_id", "version.id as version_id", "saved_at", "status", "shown", "language"])
    .select(["organisation.slug as organisation", ...SEARCHED_FIELDS])
    .where("removed_at", "is", null)
    .$if(ids !== undefined, (query) => query.where("practice_id", "in", ids ?? []))
    .orderBy("adoption.id")
    .execute();
  const adoptions = new Map<string, RemarkContent>();
  for (const { id, practice_id, version_id, saved_at, organisation, language, status, shown, ...texts } of rows) {
    const practice = practices.get(String(practice_id));
    if (!practice || practice.organisations.includes(organisation) || !isPublic({ status, shown })) continue;
    const about = { title: practice.title, language: practice.language };
    const ref = adoptionRef(id);
    const text = SEARCHED_FIELDS.map((field) => texts[field])
      .filter(Boolean)
      .join("\n");
    // The version alone would not do: a passage may have been removed from it.
    const digest = createHash("sha256").update(text).digest("base64url");
    const fingerprint = JSON.stringify([version_id, saved_at, organisation, about, digest]);
    const unchanged = known.get(ref);
    if (unchanged?.fingerprint === fingerprint) adoptions.set(ref, unchanged);
    else {
      adoptions.set(ref, {
        kind: "adoption",
        id,
        practiceId: practice_id,
        text,
        language,
        about,
        organisation,
        fingerprint,
      });
    }
  }
  return adoptions;
}
