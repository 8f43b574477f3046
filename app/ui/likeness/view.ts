import { sharedTexts } from "#app/i18n/shared.ts";
import { isComparable, type LikenessReason } from "#app/organisations/likeness.ts";
import type { Choice } from "#app/organisations/likeness-choice.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { NearestLikeness } from "#app/practices/likeness.ts";
import { comparedTo, type ListQuery, listQueryString } from "#app/practices/list-query.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { CardView, LinkView } from "../card-view.ts";

/** Whom the list is compared to, and the ways to choose. */
export interface LikenessView {
  /** The one chosen; null when none is. */
  mine: { name: string; isCounty: boolean } | null;
  /** What was asked for when nobody is called so; else "". */
  unknown: string;
  /** The same list compared to those who may have been meant. */
  suggestions: LinkView[];
  /** The same list compared to the reader's own organisation; null for a visitor and when that is chosen already. */
  own: LinkView | null;
}

/** A list as it is compared. */
export interface Compared {
  query: ListQuery;
  /** How like the chosen one the organisations of a practice are; null when none is chosen. */
  likenessOf: ((card: PracticeCard) => NearestLikeness) | null;
  likeness: LikenessView;
}

/** The lists that can be compared. */
export type ComparedPage = "practices" | "search" | "members";

export function likenessView(
  { mine, unknown, suggestions }: Choice<OrganisationView>,
  own: OrganisationView | undefined,
  query: ListQuery,
  page: ComparedPage,
  language: Language,
): LikenessView {
  const link = (it: OrganisationView): LinkView => ({
    name: it[language],
    href: href(language, page) + listQueryString({ ...comparedTo(query, it.slug), page: 1 }),
  });
  return {
    mine: mine && { name: mine[language], isCounty: mine.kind === "wellbeing_services_county" },
    unknown,
    suggestions: suggestions.map(link),
    own: own && own.slug !== mine?.slug && isComparable(own) ? link(own) : null,
  };
}

/**
 * Why a practice is near, in words; which of its organisations it is when there are several, or when that one applies
 * it. Null when nothing is to tell.
 */
export function likenessLine(nearest: NearestLikeness, owners: number, language: Language): string | null {
  const told = toldReasons(nearest.reasons, language);
  if (told === null || nearest.organisation === null || (owners <= 1 && !nearest.adopter)) return told;
  const why = told.charAt(0).toLowerCase() + told.slice(1);
  const name = nearest.organisation[language];
  return nearest.adopter ? sharedTexts(language).adoptions.adopter(name, why) : `${name}: ${why}`;
}

/**
 * What a compared list adds to the view of a practice: why it is near. When that is because of who applies it, its page
 * is opened with the same comparison, so that the one promised comes first there too.
 */
export function comparedCard(
  view: CardView,
  card: PracticeCard,
  { query, likenessOf }: Pick<Compared, "query" | "likenessOf">,
  language: Language,
): CardView & { likeness: string | null } {
  const nearest = likenessOf?.(card);
  if (!nearest) return { ...view, likeness: null };
  return {
    ...view,
    href: nearest.adopter ? view.href + likenessQuery(query.mine) : view.href,
    likeness: likenessLine(nearest, card.organisations.length, language),
  };
}

/** What an address says of whom those on its page are compared to. */
export function likenessQuery(slug: string): string {
  return `?${new URLSearchParams({ vertaa: slug })}`;
}

/** What two have in common, in words; null when there is nothing to tell. */
export function toldReasons(reasons: readonly LikenessReason[], language: Language): string | null {
  const told = reasons.map((it) => sharedTexts(language).likeness.reasons[it]).join(", ");
  return told === "" ? null : told.charAt(0).toUpperCase() + told.slice(1);
}
