/** What is wrong with what should be one word. */
export type WordFault = "empty" | "too-long" | "letters" | "one-word";

/** What is wrong with what should be one to five words. */
export type WordsFault = "empty" | "too-long" | "letters" | "many-words";

/** Why a word for search was not added, and at which field of its form. */
export type WordRefusal = { ok: false } & (
  | { field: "word"; fault: WordFault }
  | { field: "means"; fault: WordsFault | "same" | "there" | "built-in" }
  | { field: "theme"; fault: "theme" }
  | { field: "theme-word"; fault: WordsFault | "same" | "there" }
  /** What was to be removed is no more. */
  | { field: null; fault: "gone" }
);

export type WordResult = { ok: true } | WordRefusal | { ok: false; field: null; fault: "forbidden" };
