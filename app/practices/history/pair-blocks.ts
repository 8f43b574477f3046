import type { Element, ElementContent } from "hast";
import type { ComparisonContext } from "./context.ts";
import { isInline } from "./tokens.ts";

/** A removed block, an added block, or a block that was changed. */
export type BlockChange =
  | { removed: ElementContent }
  | { added: ElementContent }
  | { changed: { old: Element; new: Element } };

/** Elements with a fixed position in their parent: paired with the element in the same position however different. */
const positional = new Set("caption dd dt figcaption summary tbody td tfoot th thead x-line".split(" "));
/** The least similarity at which two blocks of text are paired. */
const minSimilarity = 0.4;
/** The same for lists and tables, whose items are compared one by one. */
const minContainerSimilarity = 0.2;
/** The most pairs that are scored; in longer lists only blocks with the same index are. */
const maxPairs = 400;

/** Pairs removed blocks with the added blocks that replaced them, in order, for the greatest similarity in total. */
export function pairBlocks(
  removed: ElementContent[],
  added: ElementContent[],
  context: ComparisonContext,
): BlockChange[] {
  const { budget } = context;
  if (budget.remaining === 0) budget.isExceeded = true;
  const score = (a: ElementContent | undefined, b: ElementContent | undefined): number => {
    if (a?.type !== "element" || b?.type !== "element" || !hasSameShape(a, b) || budget.remaining === 0) return 0;
    const similarity = context.similarity(a, b);
    if (positional.has(a.tagName)) return Math.max(similarity, minSimilarity);
    const least = a.children.every(isInline) ? minSimilarity : minContainerSimilarity;
    return similarity < least ? 0 : similarity;
  };
  const scoresAll = removed.length * added.length <= maxPairs;
  const pairs = scoresAll ? bestPairs(removed, added, score) : pairByIndex(removed, added, score);
  const changes: BlockChange[] = [];
  let [oldAt, newAt] = [0, 0];
  for (const [a, b] of [...pairs, [removed.length, added.length] as const]) {
    for (; oldAt < a; oldAt++) changes.push({ removed: removed[oldAt] as ElementContent });
    for (; newAt < b; newAt++) changes.push({ added: added[newAt] as ElementContent });
    if (a < removed.length)
      changes.push({ changed: { old: removed[oldAt++] as Element, new: added[newAt++] as Element } });
  }
  return changes;
}

type Score = (a: ElementContent | undefined, b: ElementContent | undefined) => number;
/** Indexes in the removed and in the added blocks. */
type Pair = readonly [number, number];

/** The pairs, ascending in both indexes, with the greatest sum of scores. */
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
