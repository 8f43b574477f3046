import type { Library } from "../index/library.ts";
import type { Names } from "../index/names.ts";
import { firstFrom } from "../index/phrases.ts";
import { foldedWord, type Word } from "./word.ts";

const MOST = 60;
const MOST_NAMES = 10;
const MOST_CONSIDERED = 5_000;
const WEIGHT = 0.3;
const MEMBER_WEIGHT = 0.15;
const SHORTEST = 3;
const SHORTEST_TYPING = 2;
/** Members of compounds begin with too much that is shorter. */
const SHORTEST_MEMBER = 4;

/** The word as the beginning of longer ones too: those that stand in most practices, the shortest first. */
export function withBeginnings(word: Word, { vocabulary, names }: Library, typing: boolean): Word {
  const beginning = word.token && !word.phrase ? foldedWord(word.token) : "";
  if (beginning.length < (typing ? SHORTEST_TYPING : SHORTEST)) return word;
  const keys = new Map(word.keys);
  const ways = new Map(word.ways);
  for (const key of [...beginningSo(beginning, vocabulary), ...namesBeginningSo(beginning, names)]) {
    if (keys.has(key)) continue;
    keys.set(key, key.startsWith("p:") ? MEMBER_WEIGHT : WEIGHT);
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
    if (beginning.length >= SHORTEST_MEMBER || !entry[1].startsWith("p:")) found.push(entry);
  }
  return found
    .sort((a, b) => b[2] - a[2] || a[0].length - b[0].length)
    .slice(0, MOST)
    .map(([, key]) => key);
}

type Called = readonly (readonly [folded: string, key: string])[];

const memory = new WeakMap<Names, Called>();

/** Themes and members called by one word that begins so. */
function namesBeginningSo(beginning: string, names: Names): string[] {
  const called = memory.get(names) ?? remember(names);
  const held = called.filter(([folded]) => folded.startsWith(beginning)).map(([, key]) => key);
  return [...new Set(held)].slice(0, MOST_NAMES);
}

function remember(names: Names): Called {
  const called = [...names.values()].flat().flatMap(({ kind, slug, words }): Called => {
    if (words.length !== 1) return [];
    return [[words[0]?.folded ?? "", kind === "theme" ? `t:${slug}` : `m:${slug}`]];
  });
  memory.set(names, called);
  return called;
}
