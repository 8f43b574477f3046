import { readLanguages } from "#app/language/analyse.ts";
import { type Names, nameIndex } from "../index/names.ts";

/** Words the coordinator added, each with what it means. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

const memory = new WeakMap<Synonyms, Names>();

/** The coordinator's words as names for one another, in both directions. */
export function synonymNames(synonyms: Synonyms): Names {
  const known = memory.get(synonyms);
  if (known) return known;
  const names = nameIndex(
    [...synonyms].flatMap(([word, means]) =>
      means.flatMap((other) => [
        { kind: "synonym" as const, slug: other, phrase: word, languages: readLanguages },
        { kind: "synonym" as const, slug: word, phrase: other, languages: readLanguages },
      ]),
    ),
  );
  memory.set(synonyms, names);
  return names;
}
