/** The base forms a word may have, likeliest first, and those of the members of a compound. */
export interface Lemmas {
  lemmas: readonly string[];
  parts: readonly string[];
  /** Possible members of an unknown word, as the word has them; most are wrong. */
  guesses?: readonly string[];
}

/** Finds the base forms of Finnish words. Words are in lower case, in NFC, without hyphens; any string is accepted. */
export interface Lemmatiser {
  /** As in the log and on `/readyz`. */
  name: string;
  lemmatise(word: string): Lemmas;
  /** Whether the word is a form of one that is learned or in the dictionary, rather than a guess by its ending. */
  knows(word: string): boolean;
}
