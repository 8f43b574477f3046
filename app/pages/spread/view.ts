import type { AdoptionCard } from "#app/adoptions/card.ts";
import { spreadOf } from "#app/adoptions/spread.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { adopterLine, type LikenessOf, mostSimilarFirst } from "#app/pages/adoptions/shared/adopter-likeness.ts";
import { adoptionView } from "#app/pages/adoptions/shared/view.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { MapPicture, MapView } from "#app/ui/map/view.ts";
import type { Language } from "#db/schema.ts";
import { mostPlaces, notOnMap, type SpreadDot, type SpreadRow, spreadMap, spreadRow } from "./shared/map-view.ts";
import { texts } from "./texts.ts";

/** An owner or adopter of a practice in the table. */
export interface PracticeSpreadRow extends SpreadRow {
  /** Status and years of the adoption, or that the organisation is an owner. */
  stage: string;
  /** Notes: made-up demo card, card written from public sources, card for members only. */
  badges: string[];
  /** Why it is similar to the organisation compared with. */
  alike: string | null;
  /** Address of the card's own page. */
  card: string | null;
}

export interface PracticeSpreadView {
  owners: number;
  adopters: number;
  /** Number of adopters beyond `mostPlaces`, which are left out. */
  leftOut: number;
  map: MapView<SpreadDot> | null;
  notOnMap: string[];
  rows: PracticeSpreadRow[];
}

/** A practice's owners, then its adopters: the most similar first when compared, otherwise the last saved. */
export function practiceSpreadView(
  practice: PracticeCard,
  cards: AdoptionCard[],
  catalogue: Catalogue,
  language: Language,
  { picture, likenessOf }: { picture: MapPicture; likenessOf: LikenessOf | null },
): PracticeSpreadView {
  const t = texts(language);
  const places = spreadOf([practice], cards);
  const owners = places.filter((it) => it.owned > 0);
  const all = mostSimilarFirst(
    places.filter((it) => it.owned === 0),
    (it) => it.organisation,
    likenessOf,
  );
  const adopters = all.slice(0, mostPlaces);
  const shown = [...owners, ...adopters];
  return {
    owners: owners.length,
    adopters: all.length,
    leftOut: all.length - adopters.length,
    map: spreadMap(shown, catalogue, language, picture),
    notOnMap: notOnMap(shown, catalogue, language),
    rows: shown.map(({ organisation, owned, cards: [card] }): PracticeSpreadRow => {
      const alike = adopterLine(likenessOf?.(organisation), language);
      const row = { ...spreadRow(organisation, catalogue, language), alike: owned > 0 ? null : alike };
      if (owned > 0 || !card) return { ...row, stage: t.practice.owner, badges: [], card: null };
      const { status, years, starter, demo, membersOnly, card: page } = adoptionView(card, catalogue, language);
      const { adoptions } = sharedTexts(language);
      const badges = [demo && adoptions.demo, starter, membersOnly && adoptions.membersOnly];
      return {
        ...row,
        stage: [status, years].filter(Boolean).join(" "),
        badges: badges.flatMap((it) => it || []),
        card: page,
      };
    }),
  };
}
