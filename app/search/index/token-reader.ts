import type { MatchedWord, TokenisedText } from "./analysed-text.ts";
import { type ByteList, indexOfText } from "./packed-lists.ts";
import type { Phrase } from "./phrases.ts";
import type { TokenList } from "./token-list.ts";

/** The keys of a query in the numbers of an index; computed once for each query. */
interface NumberedQuery {
  /** For each list of keys 1 when it has a key of the query, else 0. */
  hasQueryKey: Uint8Array;
  /** The keys of the query by their numbers. */
  keys: ReadonlyMap<number, string>;
}

/** Reads the words of indexed texts. Keys are compared by their numbers, so that only those of the query are unpacked. */
export function openTokenReader(tokens: TokenList, keys: ByteList) {
  const { textEnds, starts, ends, keyLists } = tokens;
  const listsOfKeys = groupListsByKey(tokens, keys.ends.length);
  const numberedQueries = new WeakMap<ReadonlyMap<string, unknown>, NumberedQuery>();
  const phraseBits = new WeakMap<Phrase, Uint16Array>();

  const firstWord = (text: number) => (text === 0 ? 0 : (textEnds[text - 1] ?? 0));

  /** Sets a bit for every list that has the key. */
  function setBit(bits: Uint8Array | Uint16Array, key: number, bit: number): void {
    const end = listsOfKeys.starts[key + 1] ?? 0;
    for (let at = listsOfKeys.starts[key] ?? 0; at < end; at++) {
      const list = listsOfKeys.lists[at] ?? 0;
      bits[list] = (bits[list] ?? 0) | bit;
    }
  }

  function numbered(queryKeys: ReadonlyMap<string, unknown>): NumberedQuery {
    const cached = numberedQueries.get(queryKeys);
    if (cached) return cached;
    const numbers = [...queryKeys.keys()].map((key) => [indexOfText(keys, key), key] as const);
    const query = { hasQueryKey: new Uint8Array(tokens.keyListEnds.length), keys: new Map(numbers) };
    for (const [number] of numbers) if (number >= 0) setBit(query.hasQueryKey, number, 1);
    numberedQueries.set(queryKeys, query);
    return query;
  }

  function matchedWords(
    [from, to]: readonly [number, number],
    wanted: ReadonlyMap<string, number>,
    queryKeys: ReadonlyMap<string, unknown>,
  ): MatchedWord[] {
    const query = numbered(queryKeys);
    const found: MatchedWord[] = [];
    for (let word = from; word < to; word++) {
      const list = keyLists[word] ?? 0;
      if (query.hasQueryKey[list] !== 1) continue;
      const end = tokens.keyListEnds[list] ?? 0;
      for (let at = list === 0 ? 0 : (tokens.keyListEnds[list - 1] ?? 0); at < end; at++) {
        const queryWord = wanted.get(query.keys.get(tokens.keys[at] ?? 0) ?? "");
        if (queryWord === undefined) continue;
        found.push({ index: word - from, queryWord });
        break;
      }
    }
    return found;
  }

  /** For each list of keys one bit for each word of the phrase that a word with this list matches. */
  function bitsOfPhrase(phrase: Phrase): Uint16Array {
    const cached = phraseBits.get(phrase);
    if (cached) return cached;
    const bits = new Uint16Array(tokens.keyListEnds.length);
    for (const [at, wordKeys] of phrase.wordKeys.entries()) {
      for (const key of wordKeys.map((it) => indexOfText(keys, it))) if (key >= 0) setBit(bits, key, 1 << at);
    }
    phraseBits.set(phrase, bits);
    return bits;
  }

  return {
    /** The text with this number; `text` is its tidied text. */
    read(number: number, text: string): TokenisedText {
      const [from, to] = [firstWord(number), textEnds[number] ?? 0];
      return {
        text,
        starts: starts.subarray(from, to),
        ends: ends.subarray(from, to),
        matchedWords: (wanted, queryKeys) => matchedWords([from, to], wanted, queryKeys),
      };
    },
    /** Whether a text has the words of a phrase one after the other. The characters between them are not checked. */
    containsPhrase(number: number, phrase: Phrase): boolean {
      const bits = bitsOfPhrase(phrase);
      const lastWord = 1 << (phrase.wordKeys.length - 1);
      /** Bit n: the words up to here end with the first n + 1 words of the phrase. */
      let progress = 0;
      const to = textEnds[number] ?? 0;
      for (let word = firstWord(number); word < to; word++) {
        const next = ((progress << 1) | 1) & (bits[keyLists[word] ?? 0] ?? 0);
        if ((next & lastWord) !== 0) return true;
        // A hyphenated compound follows its parts and overlaps them.
        if (progress !== 0 && (starts[word] ?? 0) < (ends[word - 1] ?? 0)) continue;
        progress = next;
      }
      return false;
    },
  };
}

/** The lists that have each key: those of key number `n` are `lists[starts[n]]` to `lists[starts[n + 1] - 1]`. */
function groupListsByKey({ keyListEnds, keys }: TokenList, count: number): { starts: Uint32Array; lists: Uint32Array } {
  const next = new Uint32Array(count + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let at = 1; at <= count; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const starts = next.slice();
  const lists = new Uint32Array(keys.length);
  let at = 0;
  for (const [list, end] of keyListEnds.entries()) {
    for (; at < end; at++) {
      const key = keys[at] ?? 0;
      const to = next[key] ?? 0;
      lists[to] = list;
      next[key] = to + 1;
    }
  }
  return { starts, lists };
}
