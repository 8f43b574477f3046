import { analysedLanguages } from "#app/language/analyse.ts";
import { type NameIndex, nameIndex } from "../index/names.ts";

/** The words that the coordinator added, each with its meanings. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

const cache = new WeakMap<Synonyms, NameIndex>();

/** Synonyms as names, in both directions: a mention of either one has the other as its slug. */
export function synonymNames(synonyms: Synonyms): NameIndex {
  const cached = cache.get(synonyms);
  if (cached) return cached;
  const names = nameIndex(
    [...synonyms].flatMap(([word, meanings]) =>
      meanings.flatMap((meaning) => [
        { kind: "synonym" as const, slug: meaning, phrase: word, languages: analysedLanguages },
        { kind: "synonym" as const, slug: word, phrase: meaning, languages: analysedLanguages },
      ]),
    ),
  );
  cache.set(synonyms, names);
  return names;
}
