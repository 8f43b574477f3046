import type { Held } from "../index/held.ts";
import type { Word } from "./word.ts";

/** How a document meets the words of a query, in their order. */
export interface Met {
  /** The fields each word stands in, as bits; 0 when it does not stand in any. */
  fields: readonly number[];
  /** Whether every word is met. */
  whole: boolean;
  /** How many words are met; the words of one name count as one, a size or a stage as half. */
  covered: number;
}

/** Where keys stand among those that were asked for. */
type Places = readonly number[];

/**
 * Looks which words of a query documents have that were all asked for the same keys. Words in quotes are taken word by
 * word here.
 */
export function meeting(words: readonly Word[], asked: ReadonlyMap<string, number>): (held: Held) => Met {
  const places = (keys: Iterable<string>): Places => [...keys].flatMap((key) => asked.get(key) ?? []);
  const looks = words.map(({ keys, groups, phrase }) => ({
    alone: places(keys.keys()),
    groups: groups.map((group) => group.map((member) => places(member.keys()))),
    quoted: phrase?.groups.map(places),
  }));
  const worth = words.map(worthOf);
  return (held) => {
    let covered = 0;
    let whole = true;
    const fields = looks.map(({ alone, groups, quoted }, at) => {
      const bits = quoted ? inAll(held, quoted) : any(held, alone) | anyGroup(held, groups);
      if (bits === 0) whole = false;
      else covered += worth[at] ?? 0;
      return bits;
    });
    return { fields, whole, covered };
  };
}

/** What somebody looks for goes before where it should be from. */
function worthOf({ aside, fixed, phrase, share }: Word): number {
  if (aside) return 0.5 / share;
  return (fixed && !phrase ? 0.9 : 1) / share;
}

function any({ standing, from }: Held, keys: Places): number {
  let bits = 0;
  for (const key of keys) bits |= standing[from + key] ?? 0;
  return bits;
}

/** The fields that hold each of the words. */
function inAll(held: Held, words: readonly Places[]): number {
  return words.length === 0 ? 0 : words.reduce((bits, keys) => bits & any(held, keys), -1);
}

/** The fields of those groups of which every member is there, wherever. */
function anyGroup(held: Held, groups: readonly (readonly Places[])[]): number {
  let bits = 0;
  for (const group of groups) {
    const each = group.map((keys) => any(held, keys));
    if (each.every((it) => it !== 0)) bits = each.reduce((sum, it) => sum | it, bits);
  }
  return bits;
}
