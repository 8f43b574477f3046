import type { AnalysedText } from "./analysed-text.ts";
import { growingList } from "./packed-lists.ts";

/** The spans and keys of the words of many texts, so that no text has to be analysed again to draw a passage from it. */
export interface TokenList {
  /** For each text, where its words end in `starts`, `ends` and `keyLists`. */
  textEnds: Uint32Array;
  /** The span of each word in its text, in UTF-16 code units. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** For each word the number of its list of keys. */
  keyLists: Uint32Array;
  /** For each list of keys, where it ends in `keys`. */
  keyListEnds: Uint32Array;
  /** The lists of keys one after the other, as numbers of keys in the index. */
  keys: Uint32Array;
}

const SEPARATOR = "\n";

/** Collects texts in the order in which they will be read. */
export function openTokenList() {
  const [textEnds, starts, ends, keyLists] = [growingList(), growingList(), growingList(), growingList()];
  /** The distinct lists of keys, joined, with their numbers. */
  const numbers = new Map<string, number>();
  let count = 0;
  return {
    add(text: AnalysedText): void {
      for (const [at, keys] of text.keys.entries()) {
        const joined = keys.join(SEPARATOR);
        const number = numbers.get(joined) ?? numbers.size;
        numbers.set(joined, number);
        starts.push(text.starts[at] ?? 0);
        ends.push(text.ends[at] ?? 0);
        keyLists.push(number);
      }
      count += text.keys.length;
      textEnds.push(count);
    },
    /** `numberOf` gives the number of a key in the index that is built with this list. */
    finish(numberOf: (key: string) => number): TokenList {
      const [keyListEnds, keys] = [growingList(), growingList()];
      let end = 0;
      for (const joined of numbers.keys()) {
        const list = joined === "" ? [] : joined.split(SEPARATOR);
        for (const key of list) keys.push(numberOf(key));
        end += list.length;
        keyListEnds.push(end);
      }
      return {
        textEnds: textEnds.whole(),
        starts: starts.whole(),
        ends: ends.whole(),
        keyLists: keyLists.whole(),
        keyListEnds: keyListEnds.whole(),
        keys: keys.whole(),
      };
    },
  };
}
