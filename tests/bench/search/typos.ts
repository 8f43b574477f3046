import { seeded } from "./seeded.ts";

/** What finds documents: their ids, best first. */
export type Ask = (query: string, typing: boolean) => readonly number[];

/** How much of what the right word finds is found by another spelling of it, among the first hundred. */
export interface Forgiveness {
  words: number;
  /** Mean share of the right word's documents. */
  recall: number;
  /** Share of the words of which at least one document was found. */
  found: number;
  /** The worst, to look at. */
  missed: string[];
}

const AMONG = 100;
const LETTERS = "abcdefghijklmnoprstuvyäö";

/** One slip in a word, always the same for the same word and turn: a letter too many, missing, another, or two changed about. */
export function slip(word: string, turn: number): string {
  const random = seeded(`${word} ${turn}`);
  const at = Math.floor(random() * word.length);
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? "a";
  const kinds = [
    () => word.slice(0, at) + letter + word.slice(at),
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + letter + word.slice(at + 1),
    () => changedAbout(word, Math.min(at, word.length - 2)),
  ];
  const spelled = kinds[turn % kinds.length]?.() ?? word;
  return spelled === word ? slip(word, turn + kinds.length) : spelled;
}

function changedAbout(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** Four slips in each word: one of each kind. */
export function forgivesSlips(ask: Ask, words: readonly string[]): Forgiveness {
  const turns = words.flatMap((word) => [0, 1, 2, 3].map((turn) => ({ word, spelled: slip(word, turn) })));
  return measured(turns, ask, false);
}

/** Six tenths of each word, while it is being typed. */
export function forgivesHaste(ask: Ask, words: readonly string[]): Forgiveness {
  const turns = words.map((word) => ({ word, spelled: word.slice(0, Math.max(2, Math.ceil(word.length * 0.6))) }));
  return measured(turns, ask, true);
}

function measured(turns: readonly { word: string; spelled: string }[], ask: Ask, typing: boolean): Forgiveness {
  const result: Forgiveness = { words: 0, recall: 0, found: 0, missed: [] };
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
