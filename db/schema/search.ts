import type { Generated } from "kysely";
import type { Language } from "./words.ts";

/** How often a search was made on a day. Who made it and from where is not stored. */
export interface SearchCountTable {
  /** YYYY-MM-DD, UTC. */
  day: string;
  /** The language of the page it was made on. */
  language: Language;
  /** Lower case, white space tidied. */
  query: string;
  asked: number;
  /** How many practices the last one of the day found. */
  found: number;
}

/** Two equal expressions that the coordinator added: a search for either also finds texts with the other. */
export interface SearchWordTable {
  id: Generated<number>;
  /** One word, lower case. */
  word: string;
  /** One to five words, lower case. */
  means: string;
  created_at: string;
}
