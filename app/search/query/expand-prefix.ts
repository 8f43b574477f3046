import type { NameIndex, NameKind } from "../index/names.ts";
import type { SearchSnapshot } from "../index/snapshot.ts";
import { isNamedTerm, termKey } from "../index/terms.ts";
import { firstAtOrAfter, type VocabularyEntry } from "../index/vocabulary.ts";
import { foldedWord, type QueryWord } from "./query-word.ts";

const MOST_WORDS = 60;
const MOST_NAMES = 10;
const MOST_CONSIDERED = 5_000;
const WEIGHT = 0.3;
const MEMBER_WEIGHT = 0.15;
const SHORTEST = 3;
const SHORTEST_TYPING = 2;
/** Members of compounds are completed from four letters on: shorter beginnings fit too many of them. */
const SHORTEST_FOR_MEMBERS = 4;

/**
 * The word with the keys of words and names that begin with it: at most 60 words, those of most practices first, and 10
 * names. `typing`: the reader is still typing, so two letters are enough.
 */
export function withPrefixMatches(word: QueryWord, { vocabulary, names }: SearchSnapshot, typing: boolean): QueryWord {
  const prefix = word.token && !word.phrase ? foldedWord(word.token) : "";
  if (prefix.length < (typing ? SHORTEST_TYPING : SHORTEST)) return word;
  const keys = new Map(word.keys);
  const origins = new Map(word.origins);
  for (const key of [...wordKeys(prefix, vocabulary), ...nameKeys(prefix, names)]) {
    if (keys.has(key)) continue;
    keys.set(key, key.startsWith("p:") ? MEMBER_WEIGHT : WEIGHT);
    origins.set(key, "beginning");
  }
  return { ...word, keys, origins };
}

/** Searches our own sorted vocabulary: the cost of Lunr's wildcards has no bound. */
function wordKeys(prefix: string, vocabulary: readonly VocabularyEntry[]): string[] {
  const found: VocabularyEntry[] = [];
  const from = firstAtOrAfter(prefix, vocabulary);
  for (let at = from; at - from < MOST_CONSIDERED; at++) {
    const entry = vocabulary[at];
    if (!entry?.[0].startsWith(prefix)) break;
    if (prefix.length >= SHORTEST_FOR_MEMBERS || !entry[1].startsWith("p:")) found.push(entry);
  }
  return found
    .sort((a, b) => b[2] - a[2] || a[0].length - b[0].length)
    .slice(0, MOST_WORDS)
    .map(([, key]) => key);
}

type NamesOfOneWord = readonly (readonly [folded: string, key: string])[];

const cache = new WeakMap<NameIndex, NamesOfOneWord>();

/** The keys of themes, terms and organisations with a name of one word that begins so. */
function nameKeys(prefix: string, names: NameIndex): string[] {
  const ofOneWord = cache.get(names) ?? namesOfOneWord(names);
  cache.set(names, ofOneWord);
  const keys = ofOneWord.filter(([folded]) => folded.startsWith(prefix)).map(([, key]) => key);
  return [...new Set(keys)].slice(0, MOST_NAMES);
}

function namesOfOneWord(names: NameIndex): NamesOfOneWord {
  return [...names.values()].flat().flatMap(({ kind, slug, words }): NamesOfOneWord => {
    const key = keyOf(kind, slug);
    return words.length === 1 && key !== null ? [[words[0]?.folded ?? "", key]] : [];
  });
}

function keyOf(kind: NameKind, slug: string): string | null {
  if (kind === "theme") return `t:${slug}`;
  if (kind === "organisation") return `m:${slug}`;
  return isNamedTerm(kind) ? termKey(kind, slug) : null;
}
