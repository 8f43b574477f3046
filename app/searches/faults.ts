/** Why a text is not a search word. */
export type WordFault = "empty" | "too-long" | "letters" | "one-word";

/** Why a text is not an expression of one to five words. */
export type WordsFault = "empty" | "too-long" | "letters" | "many-words";

/** Why an expression is not added to the words of a theme or term: it is among its names, or is there already. */
export type SubjectWordFault = WordsFault | "same" | "there";

/** Why a word was not added or removed, and at which field of the form. `there`: it exists already. */
export type WordRefusal = { ok: false } & (
  | { field: "word"; fault: WordFault }
  | { field: "means"; fault: WordsFault | "same" | "there" | "built-in" }
  | { field: "subject"; fault: "subject" }
  /** `word`: the one of several that is refused; "" when there is none. */
  | { field: "subject-words"; fault: SubjectWordFault; word: string }
  /** The word to remove does not exist. */
  | { field: null; fault: "gone" }
);

export type WordResult = { ok: true } | WordRefusal | { ok: false; field: null; fault: "forbidden" };
