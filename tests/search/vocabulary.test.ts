import { expect, test } from "vitest";
import { firstAtOrAfter, type VocabularyEntry, withAddedWords } from "#app/search/index/vocabulary.ts";

const entry = (key: string): VocabularyEntry => [key.slice(key.lastIndexOf(":") + 1), key, 1];
const vocabulary = ["x:aamu", "fi:ilta", "x:ilta", "x:valo"].map(entry);
const keysOf = (entries: readonly VocabularyEntry[]) => entries.map(([, key]) => key);

test("added words take their places by their folded form, after the words that are there", () => {
  const added = withAddedWords(vocabulary, [
    ["x:öljy", 2],
    ["fi:aalto", 3],
    ["p:fi:ilta", 1],
    ["t:teema", 9],
  ]);
  expect(added).toEqual([
    ["aalto", "fi:aalto", 3],
    ...vocabulary.slice(0, 3),
    ["ilta", "p:fi:ilta", 1],
    ["oljy", "x:öljy", 2],
    ...vocabulary.slice(3),
  ]);
});

test("keys that are no words leave the vocabulary the same array", () => {
  expect(withAddedWords(vocabulary, [["t:teema", 1]])).toBe(vocabulary);
  expect(keysOf(withAddedWords([], [["x:uusi", 1]]))).toEqual(["x:uusi"]);
});

test("the first word at or after another is found, also before the first and after the last", () => {
  const first = (word: string) => firstAtOrAfter(word, vocabulary);
  expect(["", "aamu", "aamup", "ilta", "z"].map(first)).toEqual([0, 0, 1, 1, 4]);
});
