import type { ElementContent } from "hast";
import { type Budget, splittingCost } from "./budget.ts";
import type { ComparisonLabels, Side } from "./marks.ts";
import { isWord, splitWords } from "./split-words.ts";

/** The state of one comparison, with functions that cache what they compute of each node. */
export interface ComparisonContext {
  budget: Budget;
  labels: ComparisonLabels;
  /** Number of words added and removed so far. */
  wordCounts: Record<Side, number>;
  /** A number that is the same for all nodes with the same content and look, in either text. */
  keyOf(node: ElementContent): number;
  /** The share of words that two nodes have in common, from 0 to 1. */
  similarity(a: ElementContent, b: ElementContent): number;
  /** Number of words in a node. */
  wordCount(node: ElementContent): number;
  /** Number of characters in a node, with ten more for each element. */
  textLength(node: ElementContent): number;
}

/** Creates the context of a new comparison. */
export function createContext(budget: Budget, labels: ComparisonLabels): ComparisonContext {
  const keysByContent = new Map<string, number>();
  const keys = new WeakMap<ElementContent, number>();
  const bags = new WeakMap<ElementContent, Map<string, number>>();
  const lengths = new WeakMap<ElementContent, number>();

  function keyOf(node: ElementContent): number {
    const cached = keys.get(node);
    if (cached !== undefined) return cached;
    const content =
      node.type === "element"
        ? `<${node.tagName} ${JSON.stringify(node.properties)} ${node.children.map(keyOf).join(" ")}`
        : node.type === "text"
          ? node.value.replace(/\s+/g, " ")
          : "";
    const key = keysByContent.get(content) ?? keysByContent.size;
    keysByContent.set(content, key);
    keys.set(node, key);
    return key;
  }

  /** The words of a node with the number of times that each occurs. */
  function bagOf(node: ElementContent): Map<string, number> {
    const cached = bags.get(node);
    if (cached) return cached;
    const bag = new Map<string, number>();
    const add = (word: string, times: number) => bag.set(word, (bag.get(word) ?? 0) + times);
    if (node.type === "text") for (const word of splitWords(node.value).filter(isWord)) add(word, 1);
    if (node.type === "element")
      for (const child of node.children) for (const [word, times] of bagOf(child)) add(word, times);
    const cost = 2 * bag.size + (node.type === "text" ? splittingCost(node.value.length) / 4 : 0);
    budget.remaining = Math.max(0, budget.remaining - cost);
    bags.set(node, bag);
    return bag;
  }

  function wordCount(node: ElementContent): number {
    let count = 0;
    for (const times of bagOf(node).values()) count += times;
    return count;
  }

  function similarity(a: ElementContent, b: ElementContent): number {
    const [small, large] = [bagOf(a), bagOf(b)].sort((one, other) => one.size - other.size);
    if (!small || !large) return 0;
    budget.remaining = Math.max(0, budget.remaining - small.size - 10);
    let common = 0;
    for (const [word, times] of small) common += Math.min(times, large.get(word) ?? 0);
    const all = wordCount(a) + wordCount(b);
    return all === 0 ? 0 : (2 * common) / all;
  }

  function textLength(node: ElementContent): number {
    if (node.type !== "element") return node.type === "text" ? node.value.length : 0;
    const length = lengths.get(node) ?? node.children.reduce((sum, child) => sum + textLength(child), 10);
    lengths.set(node, length);
    return length;
  }

  return { budget, labels, wordCounts: { added: 0, removed: 0 }, keyOf, similarity, wordCount, textLength };
}
