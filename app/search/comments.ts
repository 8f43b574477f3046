import type { Library } from "./library.ts";
import { type Matches, type Row, rowsOf } from "./match.ts";
import { stretch } from "./passage.ts";
import type { CommentHit, SearchAnswer } from "./types.ts";
import { wantedFor } from "./wanted.ts";
import type { Word } from "./word.ts";

/** How many comments an answer shows. */
export const COMMENTS_SHOWN = 5;

const memory = new WeakMap<Matches, readonly Row[]>();

/**
 * The comments that have all of the words and none that is not wanted; sizes and stages are not asked of them. With
 * `on`, only those on these practices.
 */
export function commentsFor(library: Library, matches: Matches, on?: readonly number[]): SearchAnswer["comments"] {
  const all = memory.get(matches) ?? find(library, matches);
  memory.set(matches, all);
  const chosen = on && new Set(on);
  const rows = chosen ? all.filter(({ ref }) => chosen.has(library.remarks.get(ref)?.practiceId ?? 0)) : all;
  const asked = askedOfComments(matches);
  return { total: rows.length, hits: rows.slice(0, COMMENTS_SHOWN).flatMap((row) => hit(library, asked, row)) };
}

function askedOfComments({ words }: Matches): readonly Word[] {
  return words.some(({ aside }) => !aside) ? words.filter(({ aside }) => !aside) : words;
}

/** Best first. */
function find({ comments, remarks }: Library, matches: Matches): Row[] {
  const { query } = matches;
  const asked = askedOfComments(matches);
  if (asked.length === 0) return [];
  const unwanted = new Map([...query.unwanted].map((key) => [key, 1]));
  const refused = new Set(comments.find(unwanted).map(({ ref }) => ref));
  const text = (ref: string) => remarks.get(ref)?.text ?? "";
  const rows = rowsOf(comments, asked).filter(
    ({ ref, met }) =>
      met.whole &&
      !refused.has(ref) &&
      asked.every(({ phrase }) => phrase === undefined || text(ref).search(phrase.pattern) >= 0) &&
      !query.unwantedPhrases.some(({ pattern }) => text(ref).search(pattern) >= 0),
  );
  return rows.sort((a, b) => b.score - a.score || Number(b.ref) - Number(a.ref));
}

function hit({ readComment }: Library, asked: readonly Word[], { ref, score, keys }: Row): CommentHit[] {
  const comment = readComment(ref);
  if (comment === undefined) return [];
  const passage = stretch(comment.text, wantedFor(asked, keys));
  return [{ commentId: comment.id, practiceId: comment.practiceId, score, passage }];
}
