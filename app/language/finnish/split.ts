import type { Rules } from "./rules.ts";

/** A compound's members: the first as they stand, the last in its base form. */
export interface Split {
  members: string[];
  /** How much more likely this makes the base form. */
  worth: number;
}

const SHORTEST = 3;
const VOWEL = /[aeiouyäö]/;
/** Words begin with one consonant and end in a vowel, n, s, l, r or t, but for loans. */
const ODD_BEGINNING = /^[^aeiouyäö]{2}/;
const ODD_END = /[^aeiouyäönslrt]$/;
const ODD = 0.2;
/** A member of two letters: others are rather the ends of longer words. */
const SHORT_HEAD = "yö";

/** Finds the likeliest place to split a base form. `strict`: both members must be known. */
export function splitCompound(rules: Rules, lemma: string, strict = false): Split | undefined {
  return splits(rules, lemma, strict)[0] ?? (strict ? undefined : splitByHarmony(lemma));
}

/** The places where a base form may be split, likeliest first; one member at least is known. */
export function splits(rules: Rules, lemma: string, strict = false): Split[] {
  const found: Split[] = [];
  for (let at = 2; at <= lemma.length - SHORTEST; at++) {
    const [head, tail] = [lemma.slice(0, at), lemma.slice(at)];
    if (!VOWEL.test(head) || !VOWEL.test(tail)) continue;
    const last = rules.worth(tail) > 0 ? Math.min(1, (tail.length - 1) / 4) : 0;
    const first = headWorth(rules, head);
    const worth = last > 0 && first > 0 ? 20 * last * first : strict ? 0 : halfWorth(head, tail, first, last);
    if (worth > 0) found.push({ members: [head, tail], worth });
  }
  return found.sort((a, b) => b.worth - a.worth);
}
/** One member is known, the other only looks like a word. */
function halfWorth(head: string, tail: string, first: number, last: number): number {
  if (head.length < SHORTEST || tail.length < SHORTEST + 1) return 0;
  if (last > 0) return 5 * last * (tail.length > 4 ? 1 : 0.4) * (ODD_END.test(head) ? ODD : 1);
  return head.length >= SHORTEST ? 1.3 * first * (ODD_BEGINNING.test(tail) ? ODD : 1) : 0;
}

/** Back and front vowels never stand in one word: where they change, a member ends. */
function splitByHarmony(lemma: string): Split | undefined {
  const change = /[aou][^aouäöy]*[äöy]|[äöy][^aouäöy]*[aou]/.exec(lemma);
  if (change === null || lemma.length < 7) return undefined;
  const from = change.index + 1;
  const to = change.index + change[0].length - 1;
  // The last consonant before the new vowels begins the new word.
  let at = to;
  while (at > from && VOWEL.test(lemma[at - 1] ?? "")) at--;
  if (at > from) at--;
  if (at < SHORTEST || lemma.length - at < SHORTEST) return undefined;
  return { members: [lemma.slice(0, at), lemma.slice(at)], worth: 1 };
}

/** Whether a word's beginning can be a first member: a base form, a genitive, one met as such, or a compound itself. */
function headWorth(rules: Rules, head: string): number {
  const size = Math.min(1, head.length / 4);
  if (rules.head(head) !== undefined) return size;
  if (rules.worth(head) > 0 && (head.length > 2 || head === SHORT_HEAD)) return size;
  if (head.length < 4) return 0;
  if (head.endsWith("s") && rules.worth(`${head.slice(0, -1)}nen`) > 0) return 1;
  if (!head.endsWith("n")) return 0;
  if (rules.formsOf(head)?.some((lemma) => rules.worth(lemma) > 0)) return 0.9;
  if (head.length < 5) return 0;
  return rules.candidates(head).some(({ lemma, weight }) => weight > 0.05 && rules.worth(lemma) > 0) ? 0.9 : 0;
}
