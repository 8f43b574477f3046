import { sharedTexts } from "#app/i18n/shared.ts";
import { isComparable, type LikenessReason } from "#app/organisations/likeness.ts";
import type { OwnOrganisationChoice } from "#app/organisations/likeness-choice.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { NearestLikeness } from "#app/practices/list/likeness.ts";
import { type ListQuery, listQueryString, withComparison } from "#app/practices/list/list-query.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { CardView, LinkView } from "../card-view.ts";

/** The municipality or county that a list is compared to, and links for choosing one. */
export interface LikenessView {
  /** The chosen municipality or county; null when none is chosen. */
  mine: { name: string; isCounty: boolean } | null;
  /** The requested name when no municipality or county has it; otherwise "". */
  unknown: string;
  /** Links to the list compared to organisations with a similar name. */
  suggestions: LinkView[];
  /** Link to the list compared to the reader's own organisation; null for visitors and when it is chosen already. */
  own: LinkView | null;
}

/** A list's query and comparison, as `readLikeness` has resolved them. */
export interface Compared {
  query: ListQuery;
  /** The catalogue that the list narrows: its sizes are those of adopters too. */
  catalogue: Catalogue;
  /** Who of the chosen sizes applies a practice whose owners are of other sizes. */
  adoptersOfSize: (card: PracticeCard) => OrganisationView[];
  /** How similar a practice's organisations are to the chosen one; null when none is chosen. */
  likenessOf: ((card: PracticeCard) => NearestLikeness) | null;
  likeness: LikenessView;
}

/** The lists that can be compared. */
export type ComparedPage = "practices" | "search" | "members";

export function likenessView(
  { mine, unknown, suggestions }: OwnOrganisationChoice<OrganisationView>,
  own: OrganisationView | undefined,
  query: ListQuery,
  page: ComparedPage,
  language: Language,
): LikenessView {
  const link = (it: OrganisationView): LinkView => ({
    name: it[language],
    href: href(language, page) + listQueryString({ ...withComparison(query, it.slug), page: 1 }),
  });
  return {
    mine: mine && { name: mine[language], isCounty: mine.kind === "wellbeing_services_county" },
    unknown,
    suggestions: suggestions.map(link),
    own: own && own.slug !== mine?.slug && isComparable(own) ? link(own) : null,
  };
}

/**
 * Why a practice is similar, in words. Names the similar organisation when the practice has several, or when that
 * organisation is an adopter. Null without a reason.
 */
export function likenessLine(nearest: NearestLikeness, owners: number, language: Language): string | null {
  const text = likenessReasons(nearest.reasons, language);
  if (text === null || nearest.organisation === null || (owners <= 1 && !nearest.isAdopter)) return text;
  const reason = text.charAt(0).toLowerCase() + text.slice(1);
  const name = nearest.organisation[language];
  return nearest.isAdopter ? sharedTexts(language).adoptions.adopter(name, reason) : `${name}: ${reason}`;
}

/**
 * Adds to a practice's card why it is similar, and who of the chosen size applies it. When the similar organisation is an
 * adopter, the card's link carries the comparison, so that the practice's page lists that adopter first.
 */
export function comparedCard(
  view: CardView,
  card: PracticeCard,
  { query, likenessOf, adoptersOfSize }: Compared,
  language: Language,
): CardView {
  const names = adoptersOfSize(card).map((it) => it[language]);
  const ofSize = names.length > 0 ? sharedTexts(language).adoptions.ofSize(names) : null;
  const nearest = likenessOf?.(card);
  if (!nearest) return { ...view, ofSize };
  return {
    ...view,
    ofSize,
    href: nearest.isAdopter ? view.href + likenessQuery(query.mine) : view.href,
    likeness: likenessLine(nearest, card.organisations.length, language),
  };
}

/** The query string that compares a page's organisations with the one of this slug. */
export function likenessQuery(slug: string): string {
  return `?${new URLSearchParams({ vertaa: slug })}`;
}

/** What two organisations have in common, in words; null without a reason. */
export function likenessReasons(reasons: readonly LikenessReason[], language: Language): string | null {
  const text = reasons.map((it) => sharedTexts(language).likeness.reasons[it]).join(", ");
  return text === "" ? null : text.charAt(0).toUpperCase() + text.slice(1);
}
