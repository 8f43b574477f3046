import type { Db } from "#db/client.server.ts";
import { readVariants, storedNames } from "./stored-file.server.ts";

/**
 * Returns the stored names of files that only withdrawn practices use, each with the ids of the organisations that own
 * such a practice. A file that a visible practice also uses is left out.
 */
export async function withdrawnFiles(db: Db): Promise<Map<string, number[]>> {
  const fileRows = db
    .selectFrom("practice_file")
    .innerJoin("file", "file.id", "practice_file.file_id")
    .innerJoin("practice", "practice.id", "practice_file.practice_id");
  const withdrawn = await fileRows
    .innerJoin("practice_organisation", "practice_organisation.practice_id", "practice.id")
    .select(["hash", "extension", "variants", "practice_organisation.organisation_id as owner"])
    .where("withdrawn_at", "is not", null)
    .execute();
  const owners = new Map<string, number[]>();
  if (withdrawn.length === 0) return owners;
  for (const { owner, ...file } of withdrawn) {
    for (const name of namesOf(file)) owners.set(name, [...(owners.get(name) ?? []), owner]);
  }
  const readable = await fileRows.select(["hash", "extension", "variants"]).where("withdrawn_at", "is", null).execute();
  for (const name of readable.flatMap(namesOf)) owners.delete(name);
  return owners;
}

function namesOf({ variants, ...file }: { hash: string; extension: string; variants: string }): string[] {
  return storedNames({ ...file, variants: readVariants(variants) });
}
