import learned from "../rules/finnish.json";
import { type LearnedRules, unpackRules } from "./learned-rules.ts";
import type { Lemmatiser } from "./lemmatiser.ts";
import { ruleLemmatiser } from "./rule-lemmatiser.ts";

let bundled: { rules: LearnedRules; lemmatiser: Lemmatiser } | null = null;
let current: Lemmatiser | null = null;
let generation = 0;

/** The rules of rules/finnish.json and the lemmatiser that uses them; unpacked at the first call. */
export function bundledRules(): { rules: LearnedRules; lemmatiser: Lemmatiser } {
  if (bundled === null) {
    const rules = unpackRules(learned);
    bundled = { rules, lemmatiser: ruleLemmatiser(rules) };
  }
  return bundled;
}

/** The Finnish lemmatiser in use: the one by the bundled rules unless another was set. */
export function finnishLemmatiser(): Lemmatiser {
  current ??= bundledRules().lemmatiser;
  return current;
}

export function setFinnishLemmatiser(lemmatiser: Lemmatiser): void {
  if (lemmatiser === current) return;
  current = lemmatiser;
  generation++;
}

/** A number that changes with the lemmatiser: keys cached under another number are out of date. */
export function lemmatiserGeneration(): number {
  return generation;
}
