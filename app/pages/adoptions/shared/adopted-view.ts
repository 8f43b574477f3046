import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { adoptionView } from "./view.ts";

/** A practice that an organisation applies, as a row of a list. */
export interface AdoptedView {
  slug: string;
  title: string;
  titleLanguage: Language;
  href: string;
  /** Status and years. */
  status: string;
  starter: string | null;
  membersOnly: boolean;
  demo: boolean;
  /** The address of the card's page; null for a starter card. */
  card: string | null;
}

/** Returns the practices of an organisation's cards, in the order of the cards. */
export function adoptedView(cards: AdoptionCard[], catalogue: Catalogue, language: Language): AdoptedView[] {
  return cards.flatMap((card): AdoptedView[] => {
    const practice = catalogue.bySlug.get(card.practice);
    if (!practice) return [];
    const { status, years, starter, membersOnly, demo, card: page } = adoptionView(card, catalogue, language);
    return [
      {
        slug: practice.slug,
        title: practice.title,
        titleLanguage: practice.language,
        href: `${href(language, "practice", practice.slug)}#sovellukset`,
        status: [status, years].filter(Boolean).join(" "),
        starter,
        membersOnly,
        demo,
        card: page,
      },
    ];
  });
}
