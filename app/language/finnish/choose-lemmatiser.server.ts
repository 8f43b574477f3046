import { existsSync, readFileSync } from "node:fs";
import { bundledRules, finnishLemmatiser, setFinnishLemmatiser } from "./current-lemmatiser.ts";
import { voikkoLemmatiser } from "./voikko-lemmatiser.ts";
import { readTransducer } from "./voikko-transducer.ts";

/**
 * Sets the Finnish lemmatiser of this process: the one by the Voikko dictionary at this path, or the one by the bundled
 * rules when the path is null or there is no such file. A dictionary that exists but cannot be used is not thrown: the
 * rules are set and the message is returned; null otherwise.
 */
export function chooseFinnishLemmatiser(dictionary: string | null): string | null {
  const { rules, lemmatiser } = bundledRules();
  try {
    const bytes = dictionary !== null && existsSync(dictionary) ? readFileSync(dictionary) : null;
    setFinnishLemmatiser(bytes ? voikkoLemmatiser(readTransducer(bytes), rules, lemmatiser) : lemmatiser);
    return null;
  } catch (error) {
    setFinnishLemmatiser(lemmatiser);
    return `${dictionary}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The name of the lemmatiser in use: `voikko` or `rules`. */
export function finnishLemmatiserName(): string {
  return finnishLemmatiser().name;
}
