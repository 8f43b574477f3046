import { FIELD_BIT } from "../index/held.ts";
import type { Library } from "../index/library.ts";
import type { RemarkContent } from "../index/remark-content.ts";
import type { RemarkHit, RemarkHits, SearchAnswer } from "../types.ts";
import { type Matches, type Row, rowsOf } from "./match.ts";
import { stretch } from "./passage.ts";
import { wantedFor } from "./wanted.ts";
import type { Word } from "./word.ts";

/** How many comments, and how many cards, an answer shows. */
export const REMARKS_SHOWN = 5;
const OWN = FIELD_BIT.text | FIELD_BIT.members;

interface Found {
  row: Row;
  remark: RemarkContent;
}

const memory = new WeakMap<Matches, readonly Found[]>();

/**
 * The comments and cards that have all of the words and none that is not wanted; sizes and stages are not asked of
 * them. With `on`, only those on these practices.
 */
export function remarksFor(
  library: Library,
  matches: Matches,
  on?: readonly number[],
): Pick<SearchAnswer, "comments" | "adoptions"> {
  const all = memory.get(matches) ?? find(library, matches);
  memory.set(matches, all);
  const chosen = on && new Set(on);
  const left = chosen ? all.filter(({ remark }) => chosen.has(remark.practiceId)) : all;
  const asked = askedOfRemarks(matches);
  const ofKind = (kind: RemarkContent["kind"]): RemarkHits => {
    const found = left.filter(({ remark }) => remark.kind === kind);
    return { total: found.length, hits: found.slice(0, REMARKS_SHOWN).flatMap((it) => hit(library, asked, it.row)) };
  };
  return { comments: ofKind("comment"), adoptions: ofKind("adoption") };
}

function askedOfRemarks({ words }: Matches): readonly Word[] {
  return words.some(({ aside }) => !aside) ? words.filter(({ aside }) => !aside) : words;
}

/** Best first. */
function find({ said, remarks }: Library, matches: Matches): Found[] {
  const { query } = matches;
  const asked = askedOfRemarks(matches);
  if (asked.length === 0) return [];
  const unwanted = new Map([...query.unwanted].map((key) => [key, 1]));
  const refused = new Set(said.find(unwanted).map(({ ref }) => ref));
  const found = rowsOf(said, asked).flatMap((row) => {
    const remark = remarks.get(row.ref);
    if (!remark || !row.met.whole || !isOwn(row) || refused.has(row.ref)) return [];
    const has = (pattern: RegExp) => remark.text.search(pattern) >= 0;
    const isQuoted = asked.every(({ phrase }) => phrase === undefined || has(phrase.pattern));
    return isQuoted && !query.unwantedPhrases.some(({ pattern }) => has(pattern)) ? [{ row, remark }] : [];
  });
  return found.sort((a, b) => b.row.score - a.row.score || b.remark.id - a.remark.id);
}

/** Whether it says any of the words itself: the title alone would bring every card of a practice along. */
function isOwn({ met }: Row): boolean {
  return met.fields.some((fields) => (fields & OWN) !== 0);
}

function hit({ readRemark }: Library, asked: readonly Word[], { ref, score, held }: Row): RemarkHit[] {
  const remark = readRemark(ref);
  if (remark === undefined) return [];
  const passage = stretch(remark.text, wantedFor(asked, held));
  return [{ id: remark.id, practiceId: remark.practiceId, score, passage }];
}
