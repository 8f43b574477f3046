import type { NameIndex } from "../index/names.ts";

const cache = new WeakMap<NameIndex, ReadonlyMap<string, readonly string[]>>();

/**
 * The base forms of all names and synonyms of one word that a target group has, as keys. They are names of the same
 * people, so texts with any of them match. A topic has no such words: it holds several matters (työllisyys ja työkyky).
 * Of a synonym, whose language is not known, only the Finnish base form: its stem in a wrong language is another word.
 */
export function groupWords(names: NameIndex, slug: string): readonly string[] {
  const known = cache.get(names) ?? wordsOfGroups(names);
  cache.set(names, known);
  return known.get(slug) ?? [];
}

function wordsOfGroups(names: NameIndex): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, Set<string>>();
  for (const { kind, slug, languages, words: own } of [...names.values()].flat()) {
    if (kind !== "target-group" || own.length !== 1) continue;
    const known = words.get(slug) ?? new Set();
    for (const key of own[0]?.keys ?? []) if (languages.length === 1 || key.startsWith("fi:")) known.add(key);
    words.set(slug, known);
  }
  return new Map([...words].map(([slug, keys]) => [slug, [...keys]]));
}
