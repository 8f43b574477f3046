import type { Db } from "#db/client.server.ts";
import { readVariants, storedNames } from "./keep.server.ts";

/**
 * The stored names of files that only withdrawn write-ups show, each with the organisations that own such a write-up.
 * What one readable write-up shows as well is not among them.
 */
export async function withdrawnFiles(db: Db): Promise<Map<string, number[]>> {
  const shown = db
    .selectFrom("practice_file")
    .innerJoin("file", "file.id", "practice_file.file_id")
    .innerJoin("practice", "practice.id", "practice_file.practice_id");
  const withdrawn = await shown
    .innerJoin("practice_organisation", "practice_organisation.practice_id", "practice.id")
    .select(["hash", "extension", "variants", "practice_organisation.organisation_id as owner"])
    .where("withdrawn_at", "is not", null)
    .execute();
  const owners = new Map<string, number[]>();
  if (withdrawn.length === 0) return owners;
  for (const { owner, ...file } of withdrawn) {
    for (const name of namesOf(file)) owners.set(name, [...(owners.get(name) ?? []), owner]);
  }
  const readable = await shown.select(["hash", "extension", "variants"]).where("withdrawn_at", "is", null).execute();
  for (const name of readable.flatMap(namesOf)) owners.delete(name);
  return owners;
}

function namesOf({ variants, ...file }: { hash: string; extension: string; variants: string }): string[] {
  return storedNames({ ...file, variants: readVariants(variants) });
}
