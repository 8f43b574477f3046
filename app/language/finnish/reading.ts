/** What a Finnish word may mean: base forms, likeliest first, and base forms of a compound's members. */
export interface Reading {
  lemmas: readonly string[];
  parts: readonly string[];
  /** Pieces of a word that nothing is known for sure of, as they stand in it: only loosely members. */
  guesses?: readonly string[];
}

/** One way to read Finnish words. Words come in lower case, composed, without hyphens; any text will do. */
export interface Reader {
  /** For the log and the status page. */
  name: string;
  read(word: string): Reading;
}
