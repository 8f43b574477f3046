import { analyse, bareWord } from "#app/language/analyse.ts";
import type { Library } from "../index/library.ts";
import { LONGEST_QUERY } from "../longest-query.ts";
import type { Correction, Segment } from "../types.ts";
import { firstOf } from "./first-of.ts";
import type { Query } from "./query.ts";
import { type Speller, speller } from "./speller.ts";
import type { Word } from "./word.ts";

/** Looking for the nearest of every word is what costs most of all; who mistypes more of them reads them again. */
export const MOST_CORRECTED = 5;

/** The query with the first words that nothing has taken for their nearest that something has; null when none is near. */
export function corrected(library: Library, { text }: Query, missing: readonly Word[]): Correction | null {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, typed } of missing.slice(0, MOST_CORRECTED)) {
    const better = start < at ? null : nearest(library, typed);
    if (better === null) continue;
    segments.push({ text: text.slice(at, start), marked: false }, { text: better, marked: true });
    at = end;
  }
  if (at === 0) return null;
  segments.push({ text: text.slice(at), marked: false });
  const query = segments.map((it) => it.text).join("");
  if (query.length > LONGEST_QUERY) return null;
  return { query, segments: segments.filter((it) => it.text !== "") };
}

/** Whether a word that nothing has is a slip away from one that something has. */
export function isSlip(library: Library, typed: string): boolean {
  return oneSlipAway(speller(library), typed) !== null;
}

function nearest(library: Library, typed: string): string | null {
  const spell = speller(library);
  const further = () => {
    const word = bareWord(typed);
    return spell.nearestLoosely(word) ?? spell.nearest(word, 2);
  };
  return oneSlipAway(spell, typed) ?? kept(spell, `further ${typed}`, further);
}

function oneSlipAway(spell: Speller, typed: string): string | null {
  return kept(spell, typed, () => {
    const word = bareWord(typed);
    const bases = analyse(typed, ["fi"]).flatMap(({ lemmas }) => lemmas.map((key) => key.slice(3)));
    return spell.nearest(word, 1) ?? spell.inCompound(word) ?? firstOf(bases, (base) => spell.nearest(base, 1));
  });
}

/** Pages ask for the same misspelt word in several queries. */
const MOST_REMEMBERED = 400;
const remembered = new WeakMap<Speller, Map<string, string | null>>();

function kept(spell: Speller, asked: string, find: () => string | null): string | null {
  const known = remembered.get(spell) ?? new Map<string, string | null>();
  remembered.set(spell, known);
  const before = known.get(asked);
  if (before !== undefined) return before;
  const better = find();
  if (known.size >= MOST_REMEMBERED) known.clear();
  // What is not found while the speller learns is looked for again.
  if (better !== null || spell.isReady()) known.set(asked, better);
  return better;
}
