import type { Db } from "./client.server.ts";
import { moveContentVersion } from "./content-version.server.ts";
import { formerNames } from "./reference/former-names.ts";
import vocabulary from "./reference/vocabulary.json";
import type { Names } from "./schema.ts";

const current: Readonly<Record<string, (Names & { slug: string })[]>> = {
  theme: vocabulary.themes,
  topic: vocabulary.topics,
  stage: vocabulary.stages,
  "target-group": vocabulary.targetGroups,
  viewpoint: vocabulary.viewpoints,
};

/**
 * Gives themes and terms their present names where the database still has the names of an earlier version of the
 * program. A name that has been changed in the database stays. To be called inside a transaction.
 */
export async function renameReference(tx: Db): Promise<void> {
  let renamed = 0n;
  for (const { kind, slug, fi, sv, en } of formerNames) {
    const now = current[kind]?.find((it) => it.slug === slug);
    if (!now) throw new RangeError(`the vocabulary has no ${kind} ${slug}`);
    const names = { fi: now.fi, sv: now.sv, en: now.en };
    const former = { slug, fi, sv, en };
    const updated =
      kind === "theme"
        ? await tx
            .updateTable("theme")
            .set(names)
            .where((eb) => eb.and(former))
            .executeTakeFirstOrThrow()
        : await tx
            .updateTable("term")
            .set(names)
            .where((eb) => eb.and({ kind, ...former }))
            .executeTakeFirstOrThrow();
    renamed += updated.numUpdatedRows;
  }
  if (renamed > 0n) await moveContentVersion(tx);
}
