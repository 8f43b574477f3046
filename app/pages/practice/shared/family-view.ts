import { unbrokenNumbers } from "#app/pages/spread/shared/map-view.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type Family, type FamilyMember, familyOf } from "#app/practices/family.ts";
import { type CardView, cardView } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";

/** A write-up of a family, with the versions derived from it. */
export interface FamilyNode extends Pick<CardView, "href" | "title" | "language"> {
  /** The known ones of: organisations, kind, size, stage, years. */
  facts: string[];
  /** Whether it is the practice of this page. */
  here: boolean;
  versions: FamilyNode[];
}

export interface FamilyView extends Pick<Family, "size" | "omitted"> {
  origin: FamilyNode;
}

/** The family of a practice for its page; null when it has none. */
export function familyView(card: PracticeCard, catalogue: Catalogue, language: Language): FamilyView | null {
  const family = familyOf(card, catalogue.cards);
  if (!family) return null;
  const node = (member: FamilyMember): FamilyNode => {
    const { href, title, organisations, model, size, stage, years, ...rest } = cardView(
      member.card,
      catalogue,
      language,
    );
    const who = organisations.map((it) => it.name).join(", ");
    return {
      href,
      title,
      language: rest.language,
      here: member.card.id === card.id,
      facts: [who, model, size && unbrokenNumbers(size), stage, years].flatMap((it) => it || []),
      versions: member.versions.map(node),
    };
  };
  return { size: family.size, omitted: family.omitted, origin: node(family.origin) };
}
