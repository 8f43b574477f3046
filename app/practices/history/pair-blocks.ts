import type { Element, ElementContent } from "hast";
import type { ComparisonContext } from "./context.ts";
import { isInline } from "./tokens.ts";

/** What went, what came, and what was changed on its way. */
export type BlockChange =
  | { removed: ElementContent }
  | { added: ElementContent }
  | { changed: { old: Element; new: Element } };

/** Parts that have their place in the whole: compared with what stands in the same place however unlike it is. */
const positional = new Set("caption dd dt figcaption summary tbody td tfoot th thead x-line".split(" "));
const minSimilarity = 0.4;
/** A list or a table stays the same one longer: its items are compared one by one. */
const minContainerSimilarity = 0.2;
/** So many pairs are looked at; in a longer stretch only those that stand side by side. */
const maxPairs = 400;

/** Finds for what went what came in its place, in order, as much alike as can be. */
export function pairBlocks(removed: ElementContent[], added: ElementContent[], it: ComparisonContext): BlockChange[] {
  if (it.budget.remaining === 0) it.budget.isExceeded = true;
  const score = (a: ElementContent | undefined, b: ElementContent | undefined): number => {
    if (a?.type !== "element" || b?.type !== "element" || !hasSameShape(a, b) || it.budget.remaining === 0) return 0;
    const likeness = it.similarity(a, b);
    if (positional.has(a.tagName)) return Math.max(likeness, minSimilarity);
    const least = a.children.every(isInline) ? minSimilarity : minContainerSimilarity;
    return likeness < least ? 0 : likeness;
  };
  const all = removed.length * added.length <= maxPairs;
  const pairs = all ? bestPairs(removed, added, score) : pairByIndex(removed, added, score);
  const turns: BlockChange[] = [];
  let [old, fresh] = [0, 0];
  for (const [a, b] of [...pairs, [removed.length, added.length] as const]) {
    for (; old < a; old++) turns.push({ removed: removed[old] as ElementContent });
    for (; fresh < b; fresh++) turns.push({ added: added[fresh] as ElementContent });
    if (a < removed.length) turns.push({ changed: { old: removed[old++] as Element, new: added[fresh++] as Element } });
  }
  return turns;
}

type Score = (a: ElementContent | undefined, b: ElementContent | undefined) => number;
type Pair = readonly [number, number];

/** The pairs, both in order, whose likeness is the greatest together. */
function bestPairs(removed: ElementContent[], added: ElementContent[], score: Score): Pair[] {
  const width = added.length + 1;
  const sums = new Float64Array((removed.length + 1) * width);
  const scores = removed.map((a) => added.map((b) => score(a, b)));
  const sum = (a: number, b: number) => sums[a * width + b] ?? 0;
  for (let a = removed.length - 1; a >= 0; a--) {
    for (let b = added.length - 1; b >= 0; b--) {
      const own = scores[a]?.[b] ?? 0;
      sums[a * width + b] = Math.max(sum(a + 1, b), sum(a, b + 1), own > 0 ? own + sum(a + 1, b + 1) : 0);
    }
  }
  const pairs: Pair[] = [];
  for (let [a, b] = [0, 0]; a < removed.length && b < added.length; ) {
    const own = scores[a]?.[b] ?? 0;
    if (own > 0 && sum(a, b) === own + sum(a + 1, b + 1)) pairs.push([a++, b++]);
    else if (sum(a, b) === sum(a + 1, b)) a += 1;
    else b += 1;
  }
  return pairs;
}

function pairByIndex(removed: ElementContent[], added: ElementContent[], score: Score): Pair[] {
  return removed.flatMap((a, at): Pair[] => (score(a, added[at]) > 0 ? [[at, at]] : []));
}

function hasSameShape(a: Element, b: Element): boolean {
  return a.tagName === b.tagName && String(a.properties.className ?? "") === String(b.properties.className ?? "");
}
