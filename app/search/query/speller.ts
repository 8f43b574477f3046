import { analyse } from "#app/language/analyse.ts";
import { finnishLooseKeys } from "#app/language/finnish/loose-keys.ts";
import { fold } from "#app/language/fold.ts";
import reference from "#db/reference/words.json";
import type { Library } from "../index/library.ts";
import { distance } from "./distance.ts";
import { firstOf } from "./first-of.ts";

const SHORTEST = 4;
const SHORTEST_FOR_TWO = 8;
const SHORTEST_MEMBER = 3;
const LONGEST = 40;

interface Entry {
  word: string;
  folded: string;
  letters: number;
  practices: number;
  /** Stands so in a text, rather than being the base form of what does. */
  written: boolean;
}

export interface Speller {
  /** The nearest known word at most so many slips away, the more frequent first; null for what is too short to tell. */
  nearest(word: string, most: 1 | 2): string | null;
  /** The same by what forms of one word share, for words that the texts have in other forms. */
  nearestLoosely(word: string): string | null;
  /** The compound with one of its two halves put right, when the texts have that compound in any form. */
  inCompound(word: string): string | null;
  /** Whether it has learned all its words: what it does not find now it never will. */
  isReady(): boolean;
}

type Known = Pick<Library, "builtVocabulary" | "names">;

const memory = new WeakMap<Library["builtVocabulary"], Speller>();
const AT_ONCE = 1_000;

/** Knows the words of a library. Compares with few of them: same length, give or take a slip, and nearly the same letters. */
export function speller(library: Known): Speller {
  const known = memory.get(library.builtVocabulary);
  if (known) return known;
  const { made, learning } = learn(library);
  while (!learning.next().done);
  return made;
}

/** Learns the words little by little, so that questions are answered meanwhile, with what is known so far. */
export async function prepareSpeller(library: Known): Promise<void> {
  if (memory.has(library.builtVocabulary)) return;
  const { learning } = learn(library);
  while (!learning.next().done) await new Promise((resolve) => setImmediate(resolve));
}

function learn({ builtVocabulary: vocabulary, names }: Known) {
  const byLength: Entry[][] = [];
  const members: Entry[][] = [];
  const loose: Entry[][] = [];
  const keys = new Set<string>();
  const whole = new Set<string>();
  const add = (to: Entry[][], entry: Entry) => {
    to[entry.folded.length] ??= [];
    to[entry.folded.length]?.push(entry);
  };
  let ready = false;
  function* learning() {
    for (const [at, [folded, key, practices]] of vocabulary.entries()) {
      if (at % AT_ONCE === 0) yield;
      if (folded.length > LONGEST) continue;
      const word = key.slice(key.lastIndexOf(":") + 1);
      const entry = { word, folded, letters: lettersOf(folded), practices, written: key.startsWith("x:") };
      keys.add(key);
      whole.add(folded);
      add(byLength, entry);
      if (!entry.written) add(members, entry);
      else for (const form of looselyOf(folded)) add(loose, { ...entry, folded: form, letters: lettersOf(form) });
    }
    const called = [...names.values()].flat().flatMap(({ words }) => words.map(({ surface }) => surface));
    for (const word of [...called, ...reference.abbreviations.map((it) => it.word)]) {
      const folded = fold(word);
      if (whole.has(folded) || folded.length > LONGEST) continue;
      whole.add(folded);
      add(byLength, { word, folded, letters: lettersOf(folded), practices: 0, written: true });
    }
    ready = true;
  }
  const byForm = nearestIn(loose);
  const made: Speller = {
    nearest: nearestIn(byLength),
    nearestLoosely: (word) => firstOf(looselyOf(fold(word)), (form) => byForm(form, 1)),
    inCompound: inCompound(nearestIn(members), whole, keys),
    isReady: () => ready,
  };
  memory.set(vocabulary, made);
  return { made, learning: learning() };
}

function nearestIn(byLength: readonly (readonly Entry[] | undefined)[]): Speller["nearest"] {
  return (word, most) => {
    const folded = fold(word);
    if (folded.length < (most === 2 ? SHORTEST_FOR_TWO : SHORTEST) || folded.length > LONGEST) return null;
    const letters = lettersOf(folded);
    let best: { entry: Entry; far: number } | null = null;
    for (let length = folded.length - most; length <= folded.length + most; length++) {
      for (const entry of byLength[length] ?? []) {
        if (differing(entry.letters ^ letters) > 2 * most) continue;
        const far = distance(folded, entry.folded, best?.far ?? most);
        if (far > (best?.far ?? most)) continue;
        if (best !== null && far === best.far && likelihood(entry, folded, far) <= likelihood(best.entry, folded, far))
          continue;
        best = { entry, far };
      }
    }
    return best?.entry.word ?? null;
  };
}

/** A letter left out, typed twice, or changed about with its neighbour is one of few slips; another letter one of many. */
const FEW_SLIPS = 8;
/** The first letter is seldom wrong. */
const SAME_BEGINNING = 8;

/** How likely a word as near as others was meant: by how often it is used (written so counts twice) and by the slip. */
function likelihood({ folded, practices, written }: Entry, typed: string, far: number): number {
  const often = (practices + 0.5) * (written ? 2 : 1);
  const begins = folded[0] === typed[0] ? SAME_BEGINNING : 1;
  return often * begins * (far === 1 && isUsualSlip(typed, folded) ? FEW_SLIPS : 1);
}

/** Of words one slip apart. */
function isUsualSlip(typed: string, meant: string): boolean {
  if (typed.length < meant.length) return true;
  let at = 0;
  while (at < meant.length && typed[at] === meant[at]) at++;
  if (typed.length > meant.length) return typed[at] === typed[at - 1];
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
}

function inCompound(nearest: Speller["nearest"], whole: ReadonlySet<string>, keys: ReadonlySet<string>) {
  return (word: string): string | null => {
    const isThere = (compound: string) =>
      analyse(compound, ["fi"]).some(({ lemmas }) => lemmas.some((key) => keys.has(key)));
    for (let at = SHORTEST_MEMBER; at <= word.length - SHORTEST_MEMBER; at++) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      const better = [
        whole.has(fold(tail)) ? [nearest(head, 1), tail] : [],
        whole.has(fold(head)) ? [head, nearest(tail, 1)] : [],
      ];
      for (const halves of better) {
        const compound = halves.join("");
        if (halves.length === 2 && !halves.includes(null) && isThere(compound)) return compound;
      }
    }
    return null;
  };
}

/** What a folded word shares with its other forms, without the beginnings of keys. */
function looselyOf(folded: string): string[] {
  return /^\p{L}+$/u.test(folded) ? finnishLooseKeys(folded) : [];
}

/** One bit for each letter that is in the word. */
function lettersOf(folded: string): number {
  let bits = 0;
  for (let at = 0; at < folded.length; at++) bits |= 1 << (folded.charCodeAt(at) & 31);
  return bits;
}

function differing(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
