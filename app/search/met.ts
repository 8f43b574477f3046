import type { Found } from "./stock.ts";
import type { HitField } from "./types.ts";
import type { Word } from "./word.ts";

/** How a document meets the words of a query, in their order. */
export interface Met {
  /** The fields each word stands in; empty when it does not. */
  fields: readonly ReadonlySet<HitField>[];
  /** Whether every word is met. */
  whole: boolean;
  /** How many words are met; the words of one name count as one, a size or a stage as half. */
  covered: number;
}

/** Looks which words of a query a document has. Words in quotes are taken word by word here. */
export function metBy({ keys }: Found, words: readonly Word[]): Met {
  const fields = words.map((word) => fieldsOf(word, keys));
  const covered = words.reduce((sum, word, at) => sum + (fields[at]?.size ? worthOf(word) : 0), 0);
  return { fields, whole: fields.every(({ size }) => size > 0), covered };
}

/** What somebody looks for goes before where it should be from. */
function worthOf({ aside, fixed, phrase, share }: Word): number {
  if (aside) return 0.5 / share;
  return (fixed && !phrase ? 0.9 : 1) / share;
}

function fieldsOf({ keys, groups, phrase }: Word, has: Found["keys"]): ReadonlySet<HitField> {
  const found = new Set<HitField>();
  if (phrase) {
    const inAll = phrase.groups.map((group) => group.flatMap((key) => has.get(key) ?? []));
    return new Set(inAll[0]?.filter((field) => inAll.every((it) => it.includes(field))) ?? []);
  }
  for (const key of keys.keys()) for (const field of has.get(key) ?? []) found.add(field);
  for (const group of groups) {
    const each = group.map((member) => [...member.keys()].flatMap((key) => has.get(key) ?? []));
    if (each.every((it) => it.length > 0)) for (const field of each.flat()) found.add(field);
  }
  return found;
}
