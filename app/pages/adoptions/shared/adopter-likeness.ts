import type { Likeness } from "#app/organisations/likeness.ts";
import type { LinkView } from "#app/ui/card-view.ts";
import { likenessReasons } from "#app/ui/likeness/view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** Returns the likeness of an organisation, by slug, to the reader's own; null when the organisation is unknown. */
export type LikenessOf = (organisation: string) => Likeness | null;

/** The organisation with which adopters are compared, and the form to choose it. */
export interface AdopterLikenessView {
  /** The address of the page without a choice. */
  here: string;
  /** Name of the reader's organisation; null when none is chosen. */
  mine: string | null;
  /** Whether the address has the choice, so that a link without it is shown. */
  isFromAddress: boolean;
  /** The query string that keeps the choice on other pages; "" when the address has none. */
  keptQuery: string;
  /** The name in the address when no organisation has it; else "". */
  unknownName: string;
  suggestions: LinkView[];
}

/**
 * Returns the items by falling likeness of their organisation, which `of` returns, and among equals in the order given;
 * the reader's own organisation comes first. Without `likenessOf`, in the order given.
 */
export function mostSimilarFirst<T>(items: readonly T[], of: (item: T) => string, likenessOf: LikenessOf | null): T[] {
  if (!likenessOf) return [...items];
  const scores = new Map(items.map((it) => [it, scoreOf(likenessOf(of(it)))]));
  return [...items].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function scoreOf(likeness: Likeness | null): number {
  if (likeness === null) return 0;
  return likeness.reasons.includes("own") ? 2 : likeness.score;
}

/** Returns why an adopter is similar to the reader's organisation, in words; null when it is not. */
export function adopterLine(likeness: Likeness | null | undefined, language: Language): string | null {
  if (!likeness) return null;
  return likeness.reasons.includes("own") ? texts(language).yours : likenessReasons(likeness.reasons, language);
}
