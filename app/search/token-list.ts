import { type ByteList, byteList, textAt } from "./byte-list.ts";
import { growingList } from "./growing-list.ts";
import type { ReadText } from "./read-text.ts";

/** Where the words of many texts stand, so that no text need be analysed again to be shown. */
export interface TokenList {
  /** Where the words of each text end in the lists below. */
  until: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** For each word the number of its keys. */
  numbers: Uint32Array;
  /** The keys of the words that differ, each with line feeds between. */
  keys: ByteList;
}

const BETWEEN = "\n";
const REMEMBERED = 100_000;

/** Takes texts in the order in which they will be asked for. */
export function openTokenList() {
  const [until, starts, ends, numbers] = [growingList(), growingList(), growingList(), growingList()];
  const known = new Map<string, number>();
  let count = 0;
  return {
    add(read: ReadText): void {
      for (const [at, keys] of read.keys.entries()) {
        const joined = keys.join(BETWEEN);
        const number = known.get(joined) ?? known.size;
        known.set(joined, number);
        starts.push(read.starts[at] ?? 0);
        ends.push(read.ends[at] ?? 0);
        numbers.push(number);
      }
      count += read.keys.length;
      until.push(count);
    },
    finish: (): TokenList => ({
      until: until.whole(),
      starts: starts.whole(),
      ends: ends.whole(),
      numbers: numbers.whole(),
      keys: byteList([...known.keys()].map((joined) => Buffer.from(joined))),
    }),
  };
}

/** Gives each text its words again. */
export function tokenReader({ until, starts, ends, numbers, keys }: TokenList) {
  const memory = new Map<number, readonly string[]>();
  const keysAt = (number: number): readonly string[] => {
    const known = memory.get(number);
    if (known) return known;
    const joined = textAt(keys, number);
    const fresh = joined === "" ? [] : joined.split(BETWEEN);
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(number, fresh);
    return fresh;
  };
  return (at: number, text: string): ReadText => {
    const [from, to] = [at === 0 ? 0 : (until[at - 1] ?? 0), until[at] ?? 0];
    const own = Array.from(numbers.subarray(from, to), keysAt);
    return { text, starts: starts.subarray(from, to), ends: ends.subarray(from, to), keys: own };
  };
}
