import type { Kysely } from "kysely";
import { isForAll } from "#app/adoptions/content.ts";
import { type TextField, textFields } from "#app/adoptions/fields.ts";
import type { Database } from "#db/schema.ts";
import type { PracticeContent } from "./read-practices.server.ts";
import { adoptionRef, type RemarkContent } from "./remark-content.ts";

/** What everybody reads of a card, but whom to ask: that is no experience. */
const TOLD = textFields.filter((field) => field !== "candid" && field !== "contact") as Exclude<
  TextField,
  "candid" | "contact"
>[];

/** The cards on these practices that everybody may read, by their refs; those that are known are kept as they are. */
export async function readAdoptions(
  db: Kysely<Database>,
  known: ReadonlyMap<string, RemarkContent>,
  practices: ReadonlyMap<string, PracticeContent>,
): Promise<Map<string, RemarkContent>> {
  const rows = await db
    .selectFrom("adoption")
    .innerJoin("adoption_version as version", (join) =>
      join.onRef("version.adoption_id", "=", "adoption.id").onRef("version.number", "=", "adoption.newest_number"),
    )
    .innerJoin("organisation", "organisation.id", "adoption.organisation_id")
    .select(["adoption.id", "practice_id", "version.id as version_id", "saved_at", "status", "shown", "language"])
    .select(["organisation.slug as organisation", ...TOLD])
    .where("removed_at", "is", null)
    .orderBy("adoption.id")
    .execute();
  const adoptions = new Map<string, RemarkContent>();
  for (const { id, practice_id, version_id, saved_at, organisation, language, status, shown, ...texts } of rows) {
    const practice = practices.get(String(practice_id));
    if (!practice || practice.organisations.includes(organisation) || !isForAll({ status, shown })) continue;
    const about = { title: practice.title, language: practice.language };
    const ref = adoptionRef(id);
    const mark = JSON.stringify([version_id, saved_at, organisation, about]);
    const old = known.get(ref);
    if (old?.mark === mark) adoptions.set(ref, old);
    else {
      const text = TOLD.map((field) => texts[field])
        .filter(Boolean)
        .join("\n");
      adoptions.set(ref, { kind: "adoption", id, practiceId: practice_id, text, language, about, organisation, mark });
    }
  }
  return adoptions;
}
