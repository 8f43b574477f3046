import type { LearnedRules } from "./learned-rules.ts";

/** The members of a compound: the first ones as the compound has them, the last in its base form. */
export interface Split {
  members: string[];
  /** Likelihood of the split; the score of a base form that has it is multiplied by this. */
  weight: number;
}

const SHORTEST = 3;
const VOWEL = /[aeiouyäö]/;
/** Finnish words other than loans begin with at most one consonant and end in a vowel, n, s, l, r or t. */
const ODD_BEGINNING = /^[^aeiouyäö]{2}/;
const ODD_END = /[^aeiouyäönslrt]$/;
const ODD_WEIGHT = 0.2;
/** The only first member of two letters: other pairs of letters are nearly always part of a longer word. */
const SHORT_HEAD = "yö";

/** The likeliest split of a base form; undefined when there is none. `strict`: both members must be known. */
export function splitCompound(rules: LearnedRules, lemma: string, strict = false): Split | undefined {
  return splits(rules, lemma, strict)[0] ?? (strict ? undefined : splitByHarmony(lemma));
}

/** The possible splits of a base form, likeliest first. At least one member is known, with `strict` both. */
export function splits(rules: LearnedRules, lemma: string, strict = false): Split[] {
  const found: Split[] = [];
  for (let at = 2; at <= lemma.length - SHORTEST; at++) {
    const [head, tail] = [lemma.slice(0, at), lemma.slice(at)];
    if (!VOWEL.test(head) || !VOWEL.test(tail)) continue;
    const ofTail = rules.frequency(tail) > 0 ? Math.min(1, (tail.length - 1) / 4) : 0;
    const ofHead = headWeight(rules, head);
    const bothKnown = ofTail > 0 && ofHead > 0;
    const weight = bothKnown ? 20 * ofTail * ofHead : strict ? 0 : halfKnownWeight(head, tail, ofHead, ofTail);
    if (weight > 0) found.push({ members: [head, tail], weight });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** The weight of a split of which one member is known; the other need only look like a word. */
function halfKnownWeight(head: string, tail: string, ofHead: number, ofTail: number): number {
  if (head.length < SHORTEST || tail.length < SHORTEST + 1) return 0;
  if (ofTail > 0) return 5 * ofTail * (tail.length > 4 ? 1 : 0.4) * (ODD_END.test(head) ? ODD_WEIGHT : 1);
  return head.length >= SHORTEST ? 1.3 * ofHead * (ODD_BEGINNING.test(tail) ? ODD_WEIGHT : 1) : 0;
}

/** Splits where back vowels change to front vowels or the other way: no simple word has both. */
function splitByHarmony(lemma: string): Split | undefined {
  const change = /[aou][^aouäöy]*[äöy]|[äöy][^aouäöy]*[aou]/.exec(lemma);
  if (change === null || lemma.length < 7) return undefined;
  const from = change.index + 1;
  const to = change.index + change[0].length - 1;
  // The last consonant before the changed vowel begins the second member.
  let at = to;
  while (at > from && VOWEL.test(lemma[at - 1] ?? "")) at--;
  if (at > from) at--;
  if (at < SHORTEST || lemma.length - at < SHORTEST) return undefined;
  return { members: [lemma.slice(0, at), lemma.slice(at)], weight: 1 };
}

/** How surely a string can be a first member, from 0 to 1: as a learned first member, a base form or a genitive. */
function headWeight(rules: LearnedRules, head: string): number {
  const byLength = Math.min(1, head.length / 4);
  if (rules.firstMemberLemma(head) !== undefined) return byLength;
  if (rules.frequency(head) > 0 && (head.length > 2 || head === SHORT_HEAD)) return byLength;
  if (head.length < 4) return 0;
  if (head.endsWith("s") && rules.frequency(`${head.slice(0, -1)}nen`) > 0) return 1;
  if (!head.endsWith("n")) return 0;
  if (rules.lemmasOf(head)?.some((lemma) => rules.frequency(lemma) > 0)) return 0.9;
  if (head.length < 5) return 0;
  return rules.candidates(head).some(({ lemma, weight }) => weight > 0.05 && rules.frequency(lemma) > 0) ? 0.9 : 0;
}
