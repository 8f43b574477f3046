import { analyse } from "#app/language/analyse.ts";
import { finnishLooseKeys } from "#app/language/finnish/loose-keys.ts";
import { fold } from "#app/language/fold.ts";
import reference from "#db/reference/words.json";
import type { SearchSnapshot } from "../index/snapshot.ts";
import { type KnownWord, LONGEST_WORD, letterBits, nearestWord, type WordsByLength } from "./nearest-word.ts";

const SHORTEST_MEMBER = 3;
/** Words learned between two turns of the event loop. */
const BATCH = 1_000;

/** Finds the words of a snapshot that a misspelt word is nearest to. */
export interface Speller {
  /** The likeliest known word within so many edits; null when there is none or the word is too short to tell. */
  nearest(word: string, most: 1 | 2): string | null;
  /** The known word whose loose keys are within one edit of those of the word: for words that the texts have inflected. */
  nearestLoosely(word: string): string | null;
  /** The compound with one of its two members corrected, when the texts have that compound in any form. */
  nearestCompound(word: string): string | null;
  /** Whether all words have been learned: before that a null may become a word. */
  isReady(): boolean;
}

type SpellerSource = Pick<SearchSnapshot, "indexVocabulary" | "names">;

const spellers = new WeakMap<SearchSnapshot["indexVocabulary"], Speller>();

/** The speller of a snapshot. It is made at the first call for an index and kept as long as the index. */
export function spellerFor(source: SpellerSource): Speller {
  const known = spellers.get(source.indexVocabulary);
  if (known) return known;
  const { speller, learning } = openSpeller(source);
  while (!learning.next().done);
  return speller;
}

/** Makes the speller in batches. Meanwhile other work goes on, and `spellerFor` returns it with the words so far. */
export async function prepareSpeller(source: SpellerSource): Promise<void> {
  if (spellers.has(source.indexVocabulary)) return;
  const { learning } = openSpeller(source);
  while (!learning.next().done) await new Promise((resolve) => setImmediate(resolve));
}

function openSpeller({ indexVocabulary: vocabulary, names }: SpellerSource) {
  const words: KnownWord[][] = [];
  const members: KnownWord[][] = [];
  const looseForms: KnownWord[][] = [];
  const keys = new Set<string>();
  const foldedWords = new Set<string>();
  const add = (to: KnownWord[][], known: KnownWord) => {
    to[known.folded.length] ??= [];
    to[known.folded.length]?.push(known);
  };
  let isReady = false;
  function* learn() {
    for (const [at, [folded, key, practices]] of vocabulary.entries()) {
      if (at % BATCH === 0) yield;
      if (folded.length > LONGEST_WORD) continue;
      const word = key.slice(key.lastIndexOf(":") + 1);
      const known = { word, folded, letters: letterBits(folded), practices, isWritten: key.startsWith("x:") };
      keys.add(key);
      foldedWords.add(folded);
      add(words, known);
      if (!known.isWritten) add(members, known);
      else
        for (const form of looseFormsOf(folded)) add(looseForms, { ...known, folded: form, letters: letterBits(form) });
    }
    const nameWords = [...names.values()].flat().flatMap((name) => name.words.map(({ surface }) => surface));
    for (const word of [...nameWords, ...reference.abbreviations.map((it) => it.word)]) {
      const folded = fold(word);
      if (foldedWords.has(folded) || folded.length > LONGEST_WORD) continue;
      foldedWords.add(folded);
      add(words, { word, folded, letters: letterBits(folded), practices: 0, isWritten: true });
    }
    isReady = true;
  }
  const speller: Speller = {
    nearest: (word, most) => nearestWord(words, word, most),
    nearestLoosely: (word) => {
      for (const form of looseFormsOf(fold(word))) {
        const nearest = nearestWord(looseForms, form, 1);
        if (nearest !== null) return nearest;
      }
      return null;
    },
    nearestCompound: (word) => nearestCompound(word, members, foldedWords, keys),
    isReady: () => isReady,
  };
  spellers.set(vocabulary, speller);
  return { speller, learning: learn() };
}

function nearestCompound(
  word: string,
  members: WordsByLength,
  foldedWords: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): string | null {
  const isInTexts = (compound: string) =>
    analyse(compound, ["fi"]).some(({ lemmas }) => lemmas.some((key) => keys.has(key)));
  for (let at = SHORTEST_MEMBER; at <= word.length - SHORTEST_MEMBER; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const corrections = [
      foldedWords.has(fold(tail)) ? [nearestWord(members, head, 1), tail] : [],
      foldedWords.has(fold(head)) ? [head, nearestWord(members, tail, 1)] : [],
    ];
    for (const pair of corrections) {
      const compound = pair.join("");
      if (pair.length === 2 && !pair.includes(null) && isInTexts(compound)) return compound;
    }
  }
  return null;
}

/** The loose keys of a folded word without their prefix; empty when it is not all letters. */
function looseFormsOf(folded: string): string[] {
  return /^\p{L}+$/u.test(folded) ? finnishLooseKeys(folded) : [];
}
