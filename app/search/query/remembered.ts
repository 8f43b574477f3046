import type { Library } from "../index/library.ts";
import { LONGEST_QUERY } from "../longest-query.ts";
import type { SearchOptions } from "../types.ts";
import { type Matches, matches } from "./match.ts";

const MOST = 8;

const memory = new WeakMap<Library, Map<string, Matches>>();

/** Forgets what matched: when more can be found in the same library. */
export function forgetMatches(library: Library): void {
  memory.delete(library);
}

/** What matches, kept for the last few queries: a page asks for all matches first and for some of them drawn then. */
export function remembered(
  library: Library,
  typed: string,
  { typing = false, now = new Date().toISOString() }: Pick<SearchOptions, "typing" | "now">,
): Matches {
  const known = memory.get(library) ?? new Map<string, Matches>();
  memory.set(library, known);
  // Freshness is told in days.
  const asked = `${typing} ${now.slice(0, 10)} ${typed.slice(0, LONGEST_QUERY)}`;
  const found = known.get(asked) ?? matches(library, typed, { typing, now });
  known.delete(asked);
  known.set(asked, found);
  if (known.size > MOST) known.delete(known.keys().next().value ?? "");
  return found;
}
