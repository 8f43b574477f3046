import type { Library } from "./library.ts";
import { type Matches, type Row, rowsOf } from "./match.ts";
import { stretch } from "./passage.ts";
import type { CommentHit, SearchAnswer } from "./types.ts";
import { wantedFor } from "./wanted.ts";
import type { Word } from "./word.ts";

/** How many comments an answer shows. */
export const COMMENTS_SHOWN = 5;

/** The comments that have all of the words and none that is not wanted; sizes and stages are not asked of them. */
export function commentsFor(library: Library, { query, words }: Matches): SearchAnswer["comments"] {
  const { comments, remarks } = library;
  const asked = words.some(({ aside }) => !aside) ? words.filter(({ aside }) => !aside) : words;
  if (asked.length === 0) return { total: 0, hits: [] };
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
  rows.sort((a, b) => b.score - a.score || Number(b.ref) - Number(a.ref));
  return { total: rows.length, hits: rows.slice(0, COMMENTS_SHOWN).flatMap((row) => hit(library, asked, row)) };
}

function hit({ readComment }: Library, asked: readonly Word[], { ref, score, keys }: Row): CommentHit[] {
  const comment = readComment(ref);
  if (comment === undefined) return [];
  const passage = stretch(comment.text, wantedFor(asked, keys));
  return [{ commentId: comment.id, practiceId: comment.practiceId, score, passage }];
}
