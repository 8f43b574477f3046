import { growingList } from "./growing-list.ts";
import type { AnalysedText } from "./read-text.ts";

/** Where the words of many texts stand and what keys they have, so that no text need be analysed again to be shown. */
export interface TokenList {
  /** Where the words of each text end in the lists below. */
  until: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** For each word the number of its list of keys. */
  lists: Uint32Array;
  /** Where each list of keys ends. */
  listEnds: Uint32Array;
  /** The lists one after the other: numbers of keys in the index. */
  keys: Uint32Array;
}

const BETWEEN = "\n";

/** Takes texts in the order in which they will be asked for. */
export function openTokenList() {
  const [until, starts, ends, lists] = [growingList(), growingList(), growingList(), growingList()];
  const known = new Map<string, number>();
  let count = 0;
  return {
    add(read: AnalysedText): void {
      for (const [at, keys] of read.keys.entries()) {
        const joined = keys.join(BETWEEN);
        const number = known.get(joined) ?? known.size;
        known.set(joined, number);
        starts.push(read.starts[at] ?? 0);
        ends.push(read.ends[at] ?? 0);
        lists.push(number);
      }
      count += read.keys.length;
      until.push(count);
    },
    /** `numberOf`: the number of a key in the index that is built with it. */
    finish(numberOf: (key: string) => number): TokenList {
      const [listEnds, keys] = [growingList(), growingList()];
      let end = 0;
      for (const joined of known.keys()) {
        const list = joined === "" ? [] : joined.split(BETWEEN);
        for (const key of list) keys.push(numberOf(key));
        end += list.length;
        listEnds.push(end);
      }
      const words = { until: until.whole(), starts: starts.whole(), ends: ends.whole(), lists: lists.whole() };
      return { ...words, listEnds: listEnds.whole(), keys: keys.whole() };
    },
  };
}
