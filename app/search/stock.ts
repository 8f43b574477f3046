import type lunr from "lunr";
import type { HitField } from "./types.ts";

/** A document that has some of the keys asked for. */
export interface Found {
  ref: string;
  /** By Lunr's own measure; comparable within one stock. */
  score: number;
  /** The keys it has, each with the fields it stands in. */
  keys: ReadonlyMap<string, readonly HitField[]>;
}

/** Documents of one kind, to be asked by keys. */
export interface Stock {
  /** Every document that has any of the keys, in no order; a key weighs as much as it is given here. */
  find(boosts: ReadonlyMap<string, number>): Found[];
}

/** A stock that is one Lunr index. Nothing of a query reaches Lunr's own query language. */
export function lunrStock(index: lunr.Index): Stock {
  return {
    find: (boosts) => {
      // A query of no terms would be a negated one to Lunr, which answers everything.
      if (boosts.size === 0) return [];
      const results = index.query((it) => {
        for (const [key, boost] of boosts) it.term(key, { usePipeline: false, boost });
      });
      return results.map(({ ref, score, matchData }) => ({ ref, score, keys: keysIn(matchData) }));
    },
  };
}

function keysIn({ metadata }: lunr.MatchData): Map<string, HitField[]> {
  const fields = Object.entries(metadata as Record<string, object>);
  return new Map(fields.map(([key, met]) => [key, Object.keys(met) as HitField[]]));
}
