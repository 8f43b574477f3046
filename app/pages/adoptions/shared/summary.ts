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
import { type AdopterLikenessView, type LikenessOf, likestFirst } from "./adopter-likeness.ts";
import { type AdoptionView, adoptionView, statusName } from "./view.ts";

/** The whole of what is told of those who apply a practice. */
export interface AdoptionsView {
  /** How many apply it: all but those that are only interested. */
  count: number;
  /** Their cards, the likest or the last saved first; no more than a page bears. */
  cards: AdoptionView[];
  interested: AdoptionView[];
  statuses: string[];
  regions: string[];
  sizes: string[];
  newest: { name: string; href: string | null; date: string } | null;
  ask: { name: string; contact: string; lang: Language }[];
  /** How many more there are to ask. */
  askMore: number;
  /** Null when nobody applies it. */
  small: SmallMapView | null;
  family: FamilyView | null;
  likeness: AdopterLikenessView;
}

/** By whose likeness, on which picture. */
export interface SummaryFrame {
  picture: MapPicture;
  likenessOf: LikenessOf | null;
  likeness: AdopterLikenessView;
}

/** Most cards on the practice's own page; all are on the page of its spread. */
export const mostCards = 10;
const mostInterested = 40;
const mostToAsk = 6;

/**
 * Sums up the cards on a practice, given with the last saved first: how many and how far along, where, at which sizes,
 * the newest that tells something, whom to ask.
 */
export function adoptionsView(
  practice: PracticeCard,
  cards: AdoptionCard[],
  catalogue: Catalogue,
  language: Language,
  { picture, likenessOf, likeness }: SummaryFrame,
): AdoptionsView {
  const view = (it: AdoptionCard) => adoptionView(it, catalogue, language, likenessOf);
  const ordered = likestFirst(cards, (it) => it.organisation, likenessOf);
  const applying = ordered.filter(isApplying);
  const shown = applying.slice(0, mostCards).map(view);
  const ask = applying.filter((it) => it.texts.contact !== "");
  const map = spreadMap(spreadOf([practice], cards), catalogue, language, picture, smallGap);
  return {
    count: applying.length,
    cards: shown,
    interested: ordered
      .filter((it) => it.status === "interested")
      .slice(0, mostInterested)
      .map(view),
    statuses: counted(furthestFirst(applying).map((it) => statusName(it, catalogue, language))),
    regions: regionsOf(
      applying.map((it) => it.organisation),
      catalogue,
      language,
    ),
    sizes: sizesOf(applying, catalogue, language),
    newest: newestOf(cards, shown, view, language),
    ask: ask
      .slice(0, mostToAsk)
      .map(view)
      .map(({ name, contact, lang }) => ({ name, contact, lang })),
    askMore: Math.max(0, ask.length - mostToAsk),
    small: applying.length === 0 ? null : { map, href: href(language, "spread", practice.slug) + likeness.carried },
    family: familyView(practice, catalogue, language),
    likeness,
  };
}

/** How far apart the dots of the small map are, which no finger needs to hit. */
const smallGap = 5;

/** The last saved that tells how it went; its link leads to its card where that is. */
function newestOf(
  cards: AdoptionCard[],
  shown: AdoptionView[],
  view: (card: AdoptionCard) => AdoptionView,
  language: Language,
): AdoptionsView["newest"] {
  const tells = ({ texts }: AdoptionCard) => [texts.results, texts.advice, texts.otherwise].some(Boolean);
  const told = cards.find((it) => isApplying(it) && tells(it));
  if (!told) return null;
  const { name, anchor, card } = view(told);
  const isHere = shown.some((it) => it.anchor === anchor);
  return { name, href: isHere ? `#${anchor}` : card, date: formatDate(language, told.savedAt) };
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

/** In use before on trial before planned; what has ended and what is not known come last. */
function furthestFirst(cards: AdoptionCard[]): AdoptionCard[] {
  const order = ["in-use", "piloting", "planning", "interested", "ended", ""];
  return [...cards].sort((a, b) => order.indexOf(a.status ?? "") - order.indexOf(b.status ?? ""));
}

function counted(names: string[]): string[] {
  return [...new Set(names)].map((name) => `${name} (${names.filter((it) => it === name).length})`);
}
