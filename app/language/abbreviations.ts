import words from "#db/reference/words.json";

const meanings: ReadonlyMap<string, readonly string[]> = new Map(
  words.abbreviations.map(({ word, means }) => [word.toLowerCase(), means.map((it) => it.toLowerCase())]),
);

/** Base forms that a short word of the domain stands for (hva: hyvinvointialue), from db/reference/words.json. */
export function meaningsOf(word: string): readonly string[] {
  return meanings.get(word) ?? [];
}
