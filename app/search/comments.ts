import type { Library } from "./library.ts";
import type { Matches } from "./match.ts";
import type { SearchAnswer } from "./types.ts";

/** How many comments an answer shows. */
export const COMMENTS_SHOWN = 5;

export function commentsFor(_library: Library, _matches: Matches): SearchAnswer["comments"] {
  return { total: 0, hits: [] };
}
