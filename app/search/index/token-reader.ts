import { type ByteList, placeOf } from "./byte-list.ts";
import type { Phrase } from "./phrases.ts";
import type { KeyedWord, ReadText } from "./read-text.ts";
import type { TokenList } from "./token-list.ts";

/** What is looked for in many texts: worked out once. */
interface Sought {
  /** For each list of keys whether one of those asked for is among them. */
  lists: Uint8Array;
  /** What the numbers of those keys are called. */
  names: ReadonlyMap<number, string>;
}

/** Gives texts their words again, by numbers: no key is unpacked but those that were asked for. */
export function tokenReader(tokens: TokenList, keys: ByteList) {
  const { until, starts, ends, lists } = tokens;
  const holders = listsByKey(tokens, keys.ends.length);
  const sought = new WeakMap<ReadonlyMap<string, unknown>, Sought>();
  const orders = new WeakMap<Phrase, Uint16Array>();

  const begins = (text: number) => (text === 0 ? 0 : (until[text - 1] ?? 0));

  /** Puts a mark on every list that has the key. */
  function mark(on: Uint8Array | Uint16Array, key: number, bit: number): void {
    const end = holders.starts[key + 1] ?? 0;
    for (let at = holders.starts[key] ?? 0; at < end; at++) {
      const list = holders.lists[at] ?? 0;
      on[list] = (on[list] ?? 0) | bit;
    }
  }

  function soughtFor(asked: ReadonlyMap<string, unknown>): Sought {
    const known = sought.get(asked);
    if (known) return known;
    const numbered = [...asked.keys()].map((key) => [placeOf(keys, key), key] as const);
    const fresh = { lists: new Uint8Array(tokens.listEnds.length), names: new Map(numbered) };
    for (const [number] of numbered) if (number >= 0) mark(fresh.lists, number, 1);
    sought.set(asked, fresh);
    return fresh;
  }

  function wordsWith(
    [from, to]: readonly [number, number],
    wanted: ReadonlyMap<string, number>,
    asked: ReadonlyMap<string, unknown>,
  ): KeyedWord[] {
    const { lists: has, names } = soughtFor(asked);
    const found: KeyedWord[] = [];
    for (let word = from; word < to; word++) {
      const list = lists[word] ?? 0;
      if (has[list] !== 1) continue;
      const end = tokens.listEnds[list] ?? 0;
      for (let at = list === 0 ? 0 : (tokens.listEnds[list - 1] ?? 0); at < end; at++) {
        const given = wanted.get(names.get(tokens.keys[at] ?? 0) ?? "");
        if (given === undefined) continue;
        found.push({ at: word - from, given });
        break;
      }
    }
    return found;
  }

  /** For each list one bit for each word of the phrase that it may be. */
  function orderOf(phrase: Phrase): Uint16Array {
    const known = orders.get(phrase);
    if (known) return known;
    const order = new Uint16Array(tokens.listEnds.length);
    for (const [at, group] of phrase.groups.entries()) {
      for (const key of group.map((it) => placeOf(keys, it))) if (key >= 0) mark(order, key, 1 << at);
    }
    orders.set(phrase, order);
    return order;
  }

  return {
    read(number: number, text: string): ReadText {
      const [from, to] = [begins(number), until[number] ?? 0];
      return {
        text,
        starts: starts.subarray(from, to),
        ends: ends.subarray(from, to),
        wordsWith: (wanted, asked) => wordsWith([from, to], wanted, asked),
      };
    },
    /** Whether the words of a phrase stand one after the other in a text; what is between them is not looked at. */
    holds(number: number, phrase: Phrase): boolean {
      const order = orderOf(phrase);
      const whole = 1 << (phrase.groups.length - 1);
      let met = 0;
      const to = until[number] ?? 0;
      for (let word = begins(number); word < to; word++) {
        const next = ((met << 1) | 1) & (order[lists[word] ?? 0] ?? 0);
        if ((next & whole) !== 0) return true;
        // A hyphenated compound stands after its parts and over them.
        if (met !== 0 && (starts[word] ?? 0) < (ends[word - 1] ?? 0)) continue;
        met = next;
      }
      return false;
    },
  };
}

/** The lists that have each key: those of the key at `n` from `starts[n]` to `starts[n + 1]`. */
function listsByKey({ listEnds, keys }: TokenList, count: number): { starts: Uint32Array; lists: Uint32Array } {
  const next = new Uint32Array(count + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let at = 1; at <= count; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const starts = next.slice();
  const lists = new Uint32Array(keys.length);
  let at = 0;
  for (const [list, end] of listEnds.entries()) {
    for (; at < end; at++) {
      const key = keys[at] ?? 0;
      const to = next[key] ?? 0;
      lists[to] = list;
      next[key] = to + 1;
    }
  }
  return { starts, lists };
}
