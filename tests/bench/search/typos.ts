import { seededRandom } from "./seeded-random.ts";

/** Finds documents; returns their ids, best first. */
export type Ask = (query: string, typing: boolean) => readonly number[];

/** How much of what a word finds is found by another spelling of it, among the first hundred. */
export interface ToleranceResult {
  words: number;
  /** Mean share of the documents of the word. */
  recall: number;
  /** Share of the spellings that find at least one document of the word. */
  found: number;
  /** The spellings that find less than half of the documents. */
  missed: string[];
}

const AMONG = 100;
const LETTERS = "abcdefghijklmnoprstuvyäö";

/** The word with one letter added, left out or replaced, or two transposed; the same for the same word and turn. */
export function withTypo(word: string, turn: number): string {
  const random = seededRandom(`${word} ${turn}`);
  const at = Math.floor(random() * word.length);
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? "a";
  const kinds = [
    () => word.slice(0, at) + letter + word.slice(at),
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + letter + word.slice(at + 1),
    () => transposed(word, Math.min(at, word.length - 2)),
  ];
  const spelled = kinds[turn % kinds.length]?.() ?? word;
  return spelled === word ? withTypo(word, turn + kinds.length) : spelled;
}

function transposed(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** Measures four typing errors in each word, one of each kind. */
export function typoTolerance(ask: Ask, words: readonly string[]): ToleranceResult {
  const turns = words.flatMap((word) => [0, 1, 2, 3].map((turn) => ({ word, spelled: withTypo(word, turn) })));
  return measured(turns, ask, false);
}

/** Measures the first six tenths of each word, with the option `typing`. */
export function prefixTolerance(ask: Ask, words: readonly string[]): ToleranceResult {
  const turns = words.map((word) => ({ word, spelled: word.slice(0, Math.max(2, Math.ceil(word.length * 0.6))) }));
  return measured(turns, ask, true);
}

function measured(turns: readonly { word: string; spelled: string }[], ask: Ask, typing: boolean): ToleranceResult {
  const result: ToleranceResult = { words: 0, recall: 0, found: 0, missed: [] };
  for (const { word, spelled } of turns) {
    const right = new Set(ask(word, false));
    if (right.size === 0) continue;
    const got = ask(spelled, typing).slice(0, AMONG);
    const share = got.filter((id) => right.has(id)).length / Math.min(AMONG, right.size);
    result.words++;
    result.recall += share;
    result.found += share > 0 ? 1 : 0;
    if (share < 0.5) result.missed.push(`${word} ← ${spelled}`);
  }
  const n = Math.max(result.words, 1);
  return { ...result, recall: result.recall / n, found: result.found / n };
}
