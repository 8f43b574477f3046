import { LRUCache } from "lru-cache";
import { fold } from "#app/language/fold.ts";

/** Enough for all names of a large library: they are compared at every letter typed. */
const wordsByName = new LRUCache<string, readonly string[]>({ max: 10_000 });

function wordsOf(name: string): readonly string[] {
  const cached = wordsByName.get(name);
  if (cached) return cached;
  const words = split(name);
  wordsByName.set(name, words);
  return words;
}

function split(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * A function that tells how a name matches the beginning that a reader has typed, diacritics ignored: 2 when the name
 * begins with it, 1 when each word of it begins a word of the name, else 0.
 */
export function prefixMatcher(typed: string): (name: string) => 0 | 1 | 2 {
  const prefixes = split(typed);
  const whole = prefixes.join(" ");
  return (name) => {
    const words = wordsOf(name);
    if (whole === "") return 0;
    if (words[0]?.startsWith(prefixes[0] ?? "") && words.join(" ").startsWith(whole)) return 2;
    return prefixes.every((prefix) => words.some((word) => word.startsWith(prefix))) ? 1 : 0;
  };
}
