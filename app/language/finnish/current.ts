import learned from "../rules/finnish.json";
import type { Reader } from "./reading.ts";
import { openRules, type Rules } from "./rules.ts";
import { rulesReader } from "./rules-reader.ts";

let own: { rules: Rules; reader: Reader } | null = null;
let current: Reader | null = null;
let changes = 0;

/** The rules that come with the program and the reader that goes by them; unpacked once, when first asked for. */
export function ownRules(): { rules: Rules; reader: Reader } {
  if (own === null) {
    const rules = openRules(learned);
    own = { rules, reader: rulesReader(rules) };
  }
  return own;
}

/** The reader in use: by the program's own rules unless another was chosen. */
export function finnishReader(): Reader {
  current ??= ownRules().reader;
  return current;
}

export function setFinnishReader(reader: Reader): void {
  if (reader === current) return;
  current = reader;
  changes++;
}

/** Moves with every change of reader: what was remembered of words before no longer holds. */
export function readerGeneration(): number {
  return changes;
}
