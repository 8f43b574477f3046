import type { ElementContent } from "hast";
import { type Budget, splittingCost } from "./budget.ts";
import type { ComparisonLabels, Side } from "./marks.ts";
import { isWord, splitWords } from "./split-words.ts";

/** What one comparison knows on its way. */
export interface ComparisonContext {
  budget: Budget;
  labels: ComparisonLabels;
  /** Words gone and come. */
  wordCounts: Record<Side, number>;
  /** The same number for nodes that look the same, whichever text they are of. */
  keyOf(node: ElementContent): number;
  /** From 0, nothing in common, to 1. */
  similarity(a: ElementContent, b: ElementContent): number;
  /** How many words a node has, and how many characters. */
  wordCount(node: ElementContent): number;
  textLength(node: ElementContent): number;
}

/** A new comparison. */
export function createContext(work: Budget, marker: ComparisonLabels): ComparisonContext {
  const numbers = new Map<string, number>();
  const keys = new WeakMap<ElementContent, number>();
  const bags = new WeakMap<ElementContent, Map<string, number>>();
  const lengths = new WeakMap<ElementContent, number>();

  function keyOf(node: ElementContent): number {
    const known = keys.get(node);
    if (known !== undefined) return known;
    const look =
      node.type === "element"
        ? `<${node.tagName} ${JSON.stringify(node.properties)} ${node.children.map(keyOf).join(" ")}`
        : node.type === "text"
          ? node.value.replace(/\s+/g, " ")
          : "";
    const key = numbers.get(look) ?? numbers.size;
    numbers.set(look, key);
    keys.set(node, key);
    return key;
  }

  function bagOf(node: ElementContent): Map<string, number> {
    const known = bags.get(node);
    if (known) return known;
    const bag = new Map<string, number>();
    const add = (word: string, times: number) => bag.set(word, (bag.get(word) ?? 0) + times);
    if (node.type === "text") for (const word of splitWords(node.value).filter(isWord)) add(word, 1);
    if (node.type === "element")
      for (const child of node.children) for (const [word, times] of bagOf(child)) add(word, times);
    work.remaining = Math.max(
      0,
      work.remaining - 2 * bag.size - (node.type === "text" ? splittingCost(node.value.length) / 4 : 0),
    );
    bags.set(node, bag);
    return bag;
  }

  function wordsIn(node: ElementContent): number {
    let count = 0;
    for (const times of bagOf(node).values()) count += times;
    return count;
  }

  function likeness(a: ElementContent, b: ElementContent): number {
    const [small, large] = [bagOf(a), bagOf(b)].sort((one, other) => one.size - other.size);
    if (!small || !large) return 0;
    work.remaining = Math.max(0, work.remaining - small.size - 10);
    let common = 0;
    for (const [word, times] of small) common += Math.min(times, large.get(word) ?? 0);
    const all = wordsIn(a) + wordsIn(b);
    return all === 0 ? 0 : (2 * common) / all;
  }

  function lengthOf(node: ElementContent): number {
    if (node.type !== "element") return node.type === "text" ? node.value.length : 0;
    const length = lengths.get(node) ?? node.children.reduce((sum, child) => sum + lengthOf(child), 10);
    lengths.set(node, length);
    return length;
  }

  return {
    budget: work,
    labels: marker,
    wordCounts: { added: 0, removed: 0 },
    keyOf,
    similarity: likeness,
    wordCount: wordsIn,
    textLength: lengthOf,
  };
}
