/** What the coordinator's forms for search words can ask for. */
export const wordActs = ["lisaa-sana", "poista-sana", "lisaa-teemasana", "poista-teemasana"] as const;
export type WordAct = (typeof wordActs)[number];

/** What their fields hold. */
export interface TypedWords {
  word: string;
  means: string;
  /** Slug. */
  theme: string;
  themeWord: string;
}

export function isWordAct(text: string): text is WordAct {
  return wordActs.some((it) => it === text);
}
