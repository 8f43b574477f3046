/** What the coordinator's forms for search words can ask for, and the word that each form has for it. */
export const wordActs = {
  "add-word": "lisaa-sana",
  "remove-word": "poista-sana",
  "add-theme-word": "lisaa-teemasana",
  "remove-theme-word": "poista-teemasana",
} as const;

export type WordAct = keyof typeof wordActs;

/** The act that a form names; null for any other word. */
export function wordActOf(word: string): WordAct | null {
  return (Object.keys(wordActs) as WordAct[]).find((act) => wordActs[act] === word) ?? null;
}

/** What their fields hold. */
export interface TypedWords {
  word: string;
  means: string;
  /** Slug. */
  theme: string;
  themeWord: string;
}
