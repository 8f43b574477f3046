import type { AskedOrganisation } from "#app/comments/asked-organisations.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { PracticeBody } from "#app/practices/read.server.ts";
import { addressLink, websiteLink } from "#app/ui/address-link.ts";
import type { LinkView } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";

/** The form for a question to the owners and adopters of a practice. */
export interface AskMakersView {
  slug: string;
  /** The owners' own addresses, where a visitor can ask. Empty when none is known. */
  addresses: OwnerAddress[];
  /** Null for a visitor, who is shown how to ask. */
  member: {
    formToken: string;
    /** Names of the organisations that the question is for, at most `maxNames`; the rest are counted in `moreCount`. */
    reachedNames: string[];
    moreCount: number;
    /** Names of those without anybody who may answer. */
    namesWithoutAnswerers: string[];
  } | null;
}

interface OwnerAddress {
  owner: string;
  /** Who answers there, as the practice tells it. */
  unit: string | null;
  link: LinkView;
}

/** The most names in a list. */
const maxNames = 20;

/** Returns null when a question would be for no organisation but the reader's own. */
export function askMakersView(
  card: PracticeCard,
  body: PracticeBody,
  formToken: string | null,
  organisationsAsked: readonly AskedOrganisation[],
  { organisations }: Catalogue,
  language: Language,
): AskMakersView | null {
  const { slug } = card;
  if (formToken === null) return { slug, addresses: ownerAddresses(card, body, organisations, language), member: null };
  if (organisationsAsked.length === 0) return null;
  const names = (list: readonly AskedOrganisation[]) =>
    list.map((it) => organisations.get(it.organisation)?.[language] ?? "");
  return {
    slug,
    addresses: [],
    member: {
      formToken,
      reachedNames: names(organisationsAsked.slice(0, maxNames)),
      moreCount: Math.max(0, organisationsAsked.length - maxNames),
      namesWithoutAnswerers: names(organisationsAsked.filter((it) => !it.hasAnswerers).slice(0, maxNames)),
    },
  };
}

/** The practice's own address for questions belongs to its leading owner; the others' are their websites. */
function ownerAddresses(
  card: PracticeCard,
  body: PracticeBody,
  organisations: Catalogue["organisations"],
  language: Language,
): OwnerAddress[] {
  return card.organisations.slice(0, maxNames).flatMap((slug, index) => {
    const owner = organisations.get(slug);
    if (!owner) return [];
    const given = index === 0 ? body.details.contactAddress : null;
    const link = given ? addressLink(given) : websiteLink(owner);
    return link ? [{ owner: owner[language], unit: index === 0 ? body.contact : null, link }] : [];
  });
}
