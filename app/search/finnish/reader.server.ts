import { existsSync, readFileSync } from "node:fs";
import learned from "../rules/finnish.json";
import { finnishReader, setFinnishReader } from "./current.ts";
import { openRules } from "./rules.ts";
import { rulesReader } from "./rules-reader.ts";

import { voikkoReader } from "./voikko.ts";
import { readTransducer } from "./voikko-file.ts";

/**
 * Chooses how Finnish is read from here on: by the Voikko dictionary of this path where it can be read, else by the
 * rules that come with the program. Answers what was wrong with a dictionary that is there but cannot be used.
 */
export function chooseFinnishReader(dictionary: string | null): string | null {
  const rules = openRules(learned);
  const own = rulesReader(rules);
  setFinnishReader(own);
  if (dictionary === null || !existsSync(dictionary)) return null;
  try {
    setFinnishReader(voikkoReader(readTransducer(readFileSync(dictionary)), rules, own));
    return null;
  } catch (error) {
    return `${dictionary}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Which way Finnish is read: `voikko` or `rules`. */
export function analyserName(): string {
  return finnishReader().name;
}
