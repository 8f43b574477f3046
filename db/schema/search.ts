import type { Generated } from "kysely";
import type { Language } from "./words.ts";

/** How often a search was made on a day: never by whom or from where. */
export interface SearchCountTable {
  /** YYYY-MM-DD, UTC. */
  day: string;
  /** Of the page it was made on. */
  language: Language;
  /** Lower case, white space tidied. */
  query: string;
  asked: number;
  /** How many practices the last one of the day found. */
  found: number;
}

/** A word the coordinator added for search: who asks for either also finds what has the other. */
export interface SearchWordTable {
  id: Generated<number>;
  /** One word, lower case. */
  word: string;
  /** One to five words, lower case. */
  means: string;
  created_at: string;
}
