import type { Library } from "./library.ts";
import { firstFrom } from "./phrases.ts";
import { foldedWord, type Word } from "./word.ts";

const MOST = 60;
const MOST_CONSIDERED = 5_000;
const WEIGHT = 0.3;
const SHORTEST = 3;
const SHORTEST_TYPING = 2;

/** The word as the beginning of longer ones too: those that stand in most practices, the shortest first. */
export function withBeginnings(word: Word, vocabulary: Library["vocabulary"], typing: boolean): Word {
  const beginning = word.token && !word.phrase ? foldedWord(word.token) : "";
  if (beginning.length < (typing ? SHORTEST_TYPING : SHORTEST)) return word;
  const keys = new Map(word.keys);
  const ways = new Map(word.ways);
  for (const key of beginningSo(beginning, vocabulary)) {
    if (keys.has(key)) continue;
    keys.set(key, WEIGHT);
    ways.set(key, "beginning");
  }
  return { ...word, keys, ways };
}

/** From our own list, as Lunr's wildcards cost without bound. */
function beginningSo(beginning: string, vocabulary: Library["vocabulary"]): string[] {
  const found: Library["vocabulary"][number][] = [];
  const from = firstFrom(beginning, vocabulary);
  for (let at = from; at - from < MOST_CONSIDERED; at++) {
    const entry = vocabulary[at];
    if (!entry?.[0].startsWith(beginning)) break;
    if (!entry[1].startsWith("p:")) found.push(entry);
  }
  return found
    .sort((a, b) => b[2] - a[2] || a[0].length - b[0].length)
    .slice(0, MOST)
    .map(([, key]) => key);
}
