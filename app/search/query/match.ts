import type { Library } from "../index/library.ts";
import type { Found, Stock } from "../index/stock.ts";
import type { Correction, SearchOptions } from "../types.ts";
import { withBeginnings } from "./beginnings.ts";
import { corrected, isSlip, MOST_CORRECTED } from "./correct.ts";
import { withNearest } from "./doubtful.ts";
import { inMembers } from "./in-members.ts";
import { type Met, meeting } from "./met.ts";
import { type Query, readQuery } from "./query.ts";
import { unwantedRefs, withPhrases } from "./quoted.ts";
import { ranking } from "./ranking.ts";
import { factsOf } from "./reading.ts";
import type { Word } from "./word.ts";

export interface Match {
  ref: string;
  score: number;
  held: Found["held"];
}

export interface Matches {
  query: Query;
  words: readonly Word[];
  /** Best first. */
  found: readonly Match[];
  /** No practice has all the words: these have some. */
  partial: boolean;
  correction: Correction | null;
}

export interface Asked {
  query: Query;
  words: readonly Word[];
  rows: readonly Row[];
}

/** A document with any of the words, and how it meets them. */
export interface Row extends Found {
  met: Met;
}

/** The practices that have what a person typed: all of it, else some of it, else what they may have meant. */
export function matches(library: Library, typed: string, options: Pick<SearchOptions, "typing" | "now">): Matches {
  const now = options.now ?? new Date().toISOString();
  const first = ask(library, readQuery(typed, library), options.typing === true);
  const missing = first.words.filter((word, at) => !word.fixed && !isMet(first.rows, at));
  const correction = missing.length > 0 ? corrected(library, first.query, missing) : null;
  const second = correction && ask(library, readQuery(correction.query, library), options.typing === true);
  const used = second && second.rows.length > 0 ? second : first;
  return { ...select(library, used, now), correction: used === second ? correction : null };
}

/**
 * Asks for the words; a last one that nothing has, or that is still being typed, may be the beginning of another. A
 * compound that nothing has may be told in other words: by its members.
 */
function ask(library: Library, query: Query, typing: boolean): Asked {
  const { stock } = library;
  const at = query.words.findLastIndex(({ phrase }) => phrase === undefined);
  const last = query.words[at];
  const unfinished = typing && last?.end === query.text.length;
  const complete = () =>
    query.words.map((word, n) => (n === at && !word.groups.length ? withBeginnings(word, library, typing) : word));
  const first = unfinished ? complete() : query.words;
  const rows = rowsOf(stock, first);
  const isBeginning = !unfinished && last !== undefined && !isMet(rows, at);
  const sure = (isBeginning ? complete() : first).map((word, n) => {
    const isFound = isMet(rows, n) || [...word.ways.values()].includes("beginning");
    return isFound && !(unfinished && n === at) ? withNearest(library, word, rows) : word;
  });
  const found = isSame(sure, first) ? rows : rowsOf(stock, sure);
  const missing = new Set(sure.filter((_, n) => !isMet(found, n)).slice(0, MOST_CORRECTED));
  const words = sure.map((word) => (missing.has(word) ? asMembers(library, word) : word));
  return { query, words, rows: isSame(words, sure) ? found : rowsOf(stock, words) };
}

function asMembers(library: Library, word: Word): Word {
  const split = inMembers(word);
  return split === word || isSlip(library, word.typed) ? word : split;
}

function isSame(some: readonly Word[], others: readonly Word[]): boolean {
  return some.every((word, at) => word === others[at]);
}

function isMet(rows: readonly Row[], at: number): boolean {
  return rows.some(({ met }) => met.fields[at]);
}

/** Every document with any of the words, and how it meets them. */
export function rowsOf(stock: Stock, words: readonly Word[]): Asked["rows"] {
  const boosts = new Map<string, number>();
  for (const { keys, groups } of words) {
    for (const keyed of [keys, ...groups.flat()]) {
      for (const [key, weight] of keyed) boosts.set(key, Math.max(weight, boosts.get(key) ?? 0));
    }
  }
  const found = stock.find(boosts);
  const [first] = found;
  if (first === undefined) return [];
  const meet = meeting(words, first.held.asked);
  return found.map(({ ref, score, held }) => ({ ref, score, held, met: meet(held) }));
}

function select(library: Library, { query, words, rows }: Asked, now: string): Omit<Matches, "correction"> {
  const unwanted = unwantedRefs(library, query);
  const wanted = unwanted.size > 0 ? rows.filter(({ ref }) => !unwanted.has(ref)) : rows;
  const checked = withPhrases(library, wanted, words);
  const whole = checked.filter(({ met }) => met.whole);
  const some = whole.length > 0 ? whole : checked.filter(({ met }) => met.covered > 0);
  const scoreOf = ranking(some[0]?.held.asked.keys() ?? [], now);
  const found: Match[] = [];
  for (const row of some) {
    const facts = factsOf(library, row.ref);
    if (facts) found.push({ ref: row.ref, held: row.held, score: scoreOf(row, facts) });
  }
  found.sort((a, b) => b.score - a.score || Number(b.ref) - Number(a.ref));
  return { query, words, found, partial: whole.length === 0 && found.length > 0 };
}
