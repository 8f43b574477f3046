/** The acts of the coordinator's forms for search words, each with the value that its form sends. */
export const wordActs = {
  "add-word": "lisaa-sana",
  "remove-word": "poista-sana",
  "add-subject-words": "lisaa-sanoja",
  "remove-subject-word": "poista-kohteen-sana",
} as const;

export type WordAct = keyof typeof wordActs;

/** The act of a form value; null for any other value. */
export function wordActOf(word: string): WordAct | null {
  return (Object.keys(wordActs) as WordAct[]).find((act) => wordActs[act] === word) ?? null;
}

/** The fields of these forms. */
export interface WordFields {
  word: string;
  means: string;
  /** The theme or term: see `subjectId`. */
  subject: string;
  /** Words of a subject, separated by commas or line ends. */
  words: string;
}
