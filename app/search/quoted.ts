import type { Library } from "./library.ts";
import type { Row } from "./match.ts";
import type { Phrase } from "./phrases.ts";
import type { Query } from "./query.ts";
import { textIn } from "./reading.ts";
import type { HitField } from "./types.ts";
import type { Word } from "./word.ts";

const NOWHERE: ReadonlySet<HitField> = new Set();
const TEXTS: readonly HitField[] = ["title", "summary", "text"];

/** The row with its quotations looked up in the texts: who has the words, but not so, has half of it. */
export function withPhrases(library: Library, row: Row, words: readonly Word[]): Row {
  if (!words.some(({ phrase }) => phrase !== undefined)) return row;
  let { covered } = row.met;
  const fields = words.map(({ phrase }, at) => {
    const standing = row.met.fields[at] ?? NOWHERE;
    if (phrase === undefined || standing.size === 0) return standing;
    const held = new Set([...standing].filter((field) => stands(library, row.ref, field, phrase)));
    if (held.size === 0) covered -= 0.5;
    return held;
  });
  return { ...row, met: { fields, covered, whole: fields.every(({ size }) => size > 0) } };
}

/** The documents that hold what nobody wanted. */
export function unwantedRefs(library: Library, { unwanted, unwantedPhrases }: Query): Set<string> {
  const keys = [...unwanted, ...unwantedPhrases.flatMap(({ groups }) => groups.flat())];
  const rows = library.stock.find(new Map(keys.map((key) => [key, 1])));
  const holds = (ref: string, phrase: Phrase) => TEXTS.some((field) => stands(library, ref, field, phrase));
  const refs = rows.filter(({ keys: has }) => [...unwanted].some((key) => has.has(key))).map(({ ref }) => ref);
  const quoting = rows.filter(({ ref, keys: has }) =>
    unwantedPhrases.some((it) => it.groups.every((group) => group.some((key) => has.has(key))) && holds(ref, it)),
  );
  return new Set([...refs, ...quoting.map(({ ref }) => ref)]);
}

function stands(library: Library, ref: string, field: HitField, { pattern, groups }: Phrase): boolean {
  // One word stands where its key does: names of members and themes are not written in the text.
  if (groups.length === 1 && !TEXTS.includes(field)) return true;
  return textIn(library, ref, field).search(pattern) >= 0;
}
