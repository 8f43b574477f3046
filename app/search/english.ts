import lunr from "lunr";

/** Porter's stem of a folded English word, by the stemmer that lunr (MIT licence) carries. */
export function englishStem(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString();
}
