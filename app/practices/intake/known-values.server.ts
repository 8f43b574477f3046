import { readVocabulary } from "#app/themes/read.server.ts";
import type { Db } from "#db/client.server.ts";

/** The slugs of themes, topics, target groups and viewpoints, by key and by name in any language, in lower case. */
export async function readKnownValues(db: Db): Promise<Map<string, ReadonlyMap<string, string>>> {
  const { themes, topics, targetGroups, viewpoints } = await readVocabulary(db);
  const lists = { themes, topics, targetGroups, viewpoints };
  return new Map(
    Object.entries(lists).map(([key, terms]) => {
      const names = [...terms.values()].flatMap(({ slug, fi, sv, en }) =>
        [slug, fi, sv, en].map((name) => [name.toLowerCase(), slug] as const),
      );
      return [key, new Map(names)];
    }),
  );
}
