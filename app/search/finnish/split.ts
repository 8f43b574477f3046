import type { Rules } from "./rules.ts";

/** A compound's members: the first as they stand, the last in its base form. */
export interface Split {
  members: string[];
  /** How much more likely this makes the base form. */
  worth: number;
}

const SHORTEST = 3;
const VOWEL = /[aeiouyäö]/;

/** Finds the likeliest place to split a base form. `strict`: both members must be known. */
export function splitCompound(rules: Rules, lemma: string, _word: string, strict = false): Split | undefined {
  let best: Split | undefined;
  for (let at = 2; at <= lemma.length - SHORTEST; at++) {
    const [head, tail] = [lemma.slice(0, at), lemma.slice(at)];
    if (!VOWEL.test(head) || !VOWEL.test(tail)) continue;
    const last = rules.worth(tail) > 0 ? Math.min(1, (tail.length - 1) / 4) : 0;
    const first = headWorth(rules, head);
    if (last === 0 && first === 0) continue;
    if ((last === 0 || first === 0) && (strict || head.length < SHORTEST || tail.length < 4)) continue;
    const worth = last > 0 && first > 0 ? 20 * last * first : last > 0 ? 5 * last * (tail.length > 4 ? 1 : 0.4) : head.length > 3 ? 1.3 * first : 0;
    if (worth > 0 && worth > (best?.worth ?? 0)) best = { members: [head, tail], worth };
  }
  return best;
}

/** Whether a word's beginning can be a first member: a base form, a genitive, one met as such, or a compound itself. */
function headWorth(rules: Rules, head: string): number {
  const size = Math.min(1, head.length / 4);
  if (rules.head(head) !== undefined) return size;
  if (rules.worth(head) > 0 && head.length > 2) return size;
  if (head.length < 5) return 0;
  if (head.endsWith("s") && rules.worth(`${head.slice(0, -1)}nen`) > 0) return 1;
  if (head.endsWith("n") && rules.candidates(head).some(({ lemma, weight }) => weight > 0.05 && rules.worth(lemma) > 0)) return 0.9;
  return 0;
}
