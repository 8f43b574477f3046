import learned from "../rules/finnish.json";
import type { Reader } from "./reading.ts";
import { openRules } from "./rules.ts";
import { rulesReader } from "./rules-reader.ts";

let current: Reader | null = null;
let changes = 0;

/** The reader in use; the rules that come with the program, unpacked at the first word, unless another was chosen. */
export function finnishReader(): Reader {
  current ??= rulesReader(openRules(learned));
  return current;
}

export function setFinnishReader(reader: Reader): void {
  current = reader;
  changes++;
}

/** Moves with every change of reader: what was remembered of words before no longer holds. */
export function readerGeneration(): number {
  return changes;
}
