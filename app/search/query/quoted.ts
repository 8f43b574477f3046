import { bitsOf, FIELD_BIT } from "../index/held.ts";
import type { Library } from "../index/library.ts";
import type { Phrase } from "../index/phrases.ts";
import type { HitField } from "../types.ts";
import type { Row } from "./match.ts";
import type { Query } from "./query.ts";
import type { Word } from "./word.ts";

const TEXTS = ["title", "summary", "text"] as const;
const FIELDS = Object.keys(FIELD_BIT) as HitField[];

/** The rows with their quotations looked up in the texts: who has the words, but not so, has half of it. */
export function withPhrases(library: Library, rows: readonly Row[], words: readonly Word[]): readonly Row[] {
  if (!words.some(({ phrase }) => phrase !== undefined)) return rows;
  return rows.map((row) => {
    let { covered } = row.met;
    const fields = words.map(({ phrase }, at) => {
      const standing = row.met.fields[at] ?? 0;
      if (phrase === undefined || standing === 0) return standing;
      const held = FIELDS.reduce((bits, field) => {
        const bit = standing & FIELD_BIT[field];
        return bit !== 0 && stands(library, row.ref, field, phrase) ? bits | bit : bits;
      }, 0);
      if (held === 0) covered -= 0.5;
      return held;
    });
    return { ...row, met: { fields, covered, whole: fields.every((bits) => bits !== 0) } };
  });
}

/** The documents that hold what nobody wanted. */
export function unwantedRefs(library: Library, { unwanted, unwantedPhrases }: Query): Set<string> {
  const keys = [...unwanted, ...unwantedPhrases.flatMap(({ groups }) => groups.flat())];
  const rows = library.stock.find(new Map(keys.map((key) => [key, 1])));
  const holds = (ref: string, phrase: Phrase) => TEXTS.some((field) => stands(library, ref, field, phrase));
  const refs = rows.filter(({ held }) => [...unwanted].some((key) => bitsOf(held, key) !== 0)).map(({ ref }) => ref);
  const quoting = rows.filter(({ ref, held }) =>
    unwantedPhrases.some(
      (it) => it.groups.every((group) => group.some((key) => bitsOf(held, key) !== 0)) && holds(ref, it),
    ),
  );
  return new Set([...refs, ...quoting.map(({ ref }) => ref)]);
}

function stands(library: Library, ref: string, field: HitField, phrase: Phrase): boolean {
  // One word stands where its key does, also in the names of members and themes, which no text holds.
  if (phrase.groups.length === 1) return true;
  if (!isText(field)) return false;
  const practice = library.practices.get(ref);
  if (practice === undefined || library.holds(practice, field, phrase) === false) return false;
  return practice[field].search(phrase.pattern) >= 0;
}

function isText(field: HitField): field is (typeof TEXTS)[number] {
  return field !== "themes" && field !== "members";
}
