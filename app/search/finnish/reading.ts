/** What a Finnish word may mean: base forms, likeliest first, and base forms of a compound's members. */
export interface Reading {
  lemmas: readonly string[];
  parts: readonly string[];
}

/** One way to read Finnish words. Words come in lower case, composed, without hyphens; any text will do. */
export interface Reader {
  /** For the log and the status page. */
  name: string;
  read(word: string): Reading;
}
