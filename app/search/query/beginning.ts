import { LRUCache } from "lru-cache";
import { fold } from "#app/language/fold.ts";

/** The same names are asked for with every letter typed: those of a large library fit in. */
const known = new LRUCache<string, readonly string[]>({ max: 10_000 });

function wordsOf(name: string): readonly string[] {
  const before = known.get(name);
  if (before) return before;
  const words = split(name);
  known.set(name, words);
  return words;
}

function split(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * How well names begin as typed, with or without their dots: 2 when the name itself begins so, 1 when each word typed
 * begins some word of it, else 0.
 */
export function beginning(typed: string): (name: string) => 0 | 1 | 2 {
  const wanted = split(typed);
  const whole = wanted.join(" ");
  return (name) => {
    const words = wordsOf(name);
    if (whole === "") return 0;
    if (words[0]?.startsWith(wanted[0] ?? "") && words.join(" ").startsWith(whole)) return 2;
    return wanted.every((start) => words.some((word) => word.startsWith(start))) ? 1 : 0;
  };
}
