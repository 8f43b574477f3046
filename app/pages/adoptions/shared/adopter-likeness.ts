import type { Likeness } from "#app/organisations/likeness.ts";
import type { LinkView } from "#app/ui/card-view.ts";
import { likenessReasons } from "#app/ui/likeness/view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** How like the reader's own an organisation is, by its slug; null when it is not known. */
export type LikenessOf = (organisation: string) => Likeness | null;

/** Whom those who apply a practice are compared to, and the ways to choose. */
export interface AdopterLikenessView {
  /** Where the choice leads: the page itself, without a choice. */
  here: string;
  /** The one they are compared to; null for nobody. */
  mine: string | null;
  /** Whether that was asked for in the address: then it can be left. */
  asked: boolean;
  /** What keeps it so on the next page, to be added to its address; "" when it was not asked for. */
  carried: string;
  /** What was asked for when nobody is called so; else "". */
  unknown: string;
  suggestions: LinkView[];
}

/** Those of the organisations most like the reader's first, of equals as they were; the reader's own before all. */
export function likestFirst<T>(items: readonly T[], of: (item: T) => string, likenessOf: LikenessOf | null): T[] {
  if (!likenessOf) return [...items];
  const scores = new Map(items.map((it) => [it, scoreOf(likenessOf(of(it)))]));
  return [...items].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function scoreOf(likeness: Likeness | null): number {
  if (likeness === null) return 0;
  return likeness.reasons.includes("own") ? 2 : likeness.score;
}

/** Why an organisation that applies a practice is near, in words; null when there is nothing to tell. */
export function adopterLine(likeness: Likeness | null | undefined, language: Language): string | null {
  if (!likeness) return null;
  return likeness.reasons.includes("own") ? texts(language).yours : likenessReasons(likeness.reasons, language);
}
