import type { ElementContent } from "hast";
import type { Marker, Side } from "./marks.ts";
import { isWord, splitWords } from "./split-words.ts";
import { stepsFor, type Work } from "./work.ts";

/** What one comparison knows on its way. */
export interface Comparing {
  work: Work;
  marker: Marker;
  /** Words gone and come. */
  count: Record<Side, number>;
  /** The same number for nodes that look the same, whichever text they are of. */
  keyOf(node: ElementContent): number;
  /** From 0, nothing in common, to 1. */
  likeness(a: ElementContent, b: ElementContent): number;
  /** How many words a node has, and how many characters. */
  wordsIn(node: ElementContent): number;
  lengthOf(node: ElementContent): number;
}

/** A new comparison. */
export function comparing(work: Work, marker: Marker): Comparing {
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
    work.left = Math.max(0, work.left - 2 * bag.size - (node.type === "text" ? stepsFor(node.value.length) / 4 : 0));
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
    work.left = Math.max(0, work.left - small.size - 10);
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

  return { work, marker, count: { added: 0, removed: 0 }, keyOf, likeness, wordsIn, lengthOf };
}
