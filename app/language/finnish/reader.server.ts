import { existsSync, readFileSync } from "node:fs";
import { finnishReader, ownRules, setFinnishReader } from "./current.ts";
import { voikkoReader } from "./voikko.ts";
import { readTransducer } from "./voikko-file.ts";

/**
 * Chooses how Finnish is read from here on: by the Voikko dictionary of this path where it can be read, else by the
 * rules that come with the program. Answers what was wrong with a dictionary that is there but cannot be used.
 */
export function chooseFinnishReader(dictionary: string | null): string | null {
  const { rules, reader } = ownRules();
  try {
    const bytes = dictionary !== null && existsSync(dictionary) ? readFileSync(dictionary) : null;
    setFinnishReader(bytes ? voikkoReader(readTransducer(bytes), rules, reader) : reader);
    return null;
  } catch (error) {
    setFinnishReader(reader);
    return `${dictionary}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Which way Finnish is read: `voikko` or `rules`. */
export function analyserName(): string {
  return finnishReader().name;
}
