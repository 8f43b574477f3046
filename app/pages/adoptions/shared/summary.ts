import { type AdoptionCard, isApplying } from "#app/adoptions/card.ts";
import { spreadOf } from "#app/adoptions/spread.ts";
import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { type SizeBand, sizeBandOf, sizeBands } from "#app/organisations/size-band.ts";
import { type FamilyView, familyView } from "#app/pages/practice/shared/family-view.ts";
import { regionsOf, spreadMap } from "#app/pages/spread/shared/map-view.ts";
import type { SmallMapView } from "#app/pages/spread/shared/small-map.tsx";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import type { MapPicture } from "#app/ui/map/view.ts";
import type { Language } from "#db/schema.ts";
import { type AdopterLikenessView, type LikenessOf, mostSimilarFirst } from "./adopter-likeness.ts";
import { type AdoptionView, adoptionView, statusName } from "./view.ts";

/** The adopters of a practice, as its page shows them. */
export interface AdoptionsView {
  /** How many apply it: all but those that are only interested. */
  count: number;
  /** Their cards, the most similar or the last saved first, at most `maxCards`. */
  cards: AdoptionView[];
  interested: AdoptionView[];
  statuses: string[];
  regions: string[];
  sizes: string[];
  newest: { name: string; href: string | null; date: string } | null;
  contacts: { name: string; contact: string; lang: Language }[];
  /** How many further contacts there are. */
  moreContacts: number;
  /** Null when there are no adopters. */
  smallMap: SmallMapView | null;
  family: FamilyView | null;
  likeness: AdopterLikenessView;
}

/** The map picture, and the likeness by which the cards are sorted. */
export interface SummaryContext {
  picture: MapPicture;
  likenessOf: LikenessOf | null;
  likeness: AdopterLikenessView;
}

/** The most cards on the practice's page; the spread page has all of them. */
export const maxCards = 10;
const maxInterested = 40;
const maxContacts = 6;

/**
 * Summarises the cards on a practice, given with the last saved first: numbers by status, region and size, the newest
 * card with experiences, and contacts.
 */
export function adoptionsView(
  practice: PracticeCard,
  cards: AdoptionCard[],
  catalogue: Catalogue,
  language: Language,
  { picture, likenessOf, likeness }: SummaryContext,
): AdoptionsView {
  const view = (it: AdoptionCard) => adoptionView(it, catalogue, language, likenessOf);
  const ordered = mostSimilarFirst(cards, (it) => it.organisation, likenessOf);
  const applying = ordered.filter(isApplying);
  const shown = applying.slice(0, maxCards).map(view);
  const ask = applying.filter((it) => it.texts.contact !== "");
  const map = spreadMap(spreadOf([practice], cards), catalogue, language, picture, smallMapGap);
  return {
    count: applying.length,
    cards: shown,
    interested: ordered
      .filter((it) => it.status === "interested")
      .slice(0, maxInterested)
      .map(view),
    statuses: withCounts(furthestFirst(applying).map((it) => statusName(it, catalogue, language))),
    regions: regionsOf(
      applying.map((it) => it.organisation),
      catalogue,
      language,
    ),
    sizes: sizesOf(applying, catalogue, language),
    newest: newestOf(cards, shown, view, language),
    contacts: ask
      .slice(0, maxContacts)
      .map(view)
      .map(({ name, contact, lang }) => ({ name, contact, lang })),
    moreContacts: Math.max(0, ask.length - maxContacts),
    smallMap:
      applying.length === 0 ? null : { map, href: href(language, "spread", practice.slug) + likeness.keptQuery },
    family: familyView(practice, catalogue, language),
    likeness,
  };
}

/** The least distance between the dots of the small map, which are not touch targets. */
const smallMapGap = 5;

/** Returns the last saved card with experiences; its link leads to the card on this page, or else to the card's page. */
function newestOf(
  cards: AdoptionCard[],
  shown: AdoptionView[],
  view: (card: AdoptionCard) => AdoptionView,
  language: Language,
): AdoptionsView["newest"] {
  const hasExperience = ({ texts }: AdoptionCard) => [texts.results, texts.advice, texts.otherwise].some(Boolean);
  const newest = cards.find((it) => isApplying(it) && hasExperience(it));
  if (!newest) return null;
  const { name, anchor, card } = view(newest);
  const isHere = shown.some((it) => it.anchor === anchor);
  return { name, href: isHere ? `#${anchor}` : card, date: formatDate(language, newest.savedAt) };
}

function sizesOf(applying: AdoptionCard[], { organisations }: Catalogue, language: Language): string[] {
  const bands = applying.flatMap((it): SizeBand[] => {
    const organisation = organisations.get(it.organisation);
    const band = organisation && sizeBandOf(organisation);
    return band ? [band] : [];
  });
  return sizeBands
    .filter((band) => bands.includes(band))
    .map((band) => `${sharedTexts(language).sizes[band.slug]} (${bands.filter((it) => it === band).length})`);
}

/** Sorts by status: in use, on trial, planned, interested, ended, unknown. */
function furthestFirst(cards: AdoptionCard[]): AdoptionCard[] {
  const order = ["in-use", "piloting", "planning", "interested", "ended", ""];
  return [...cards].sort((a, b) => order.indexOf(a.status ?? "") - order.indexOf(b.status ?? ""));
}

function withCounts(names: string[]): string[] {
  return [...new Set(names)].map((name) => `${name} (${names.filter((it) => it === name).length})`);
}
