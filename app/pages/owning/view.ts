import { formatDate } from "#app/i18n/format.ts";
import type { PracticeCard, WithdrawnCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Language } from "#db/schema.ts";

/** The data of the owners' page. */
export interface OwningView {
  slug: string;
  title: string;
  titleLanguage: Language;
  number: number;
  /** The day on which it was withdrawn, or null. */
  withdrawnAt: string | null;
  publicSources: boolean;
  /** The day on which it was last published or confirmed. */
  checked: string;
  /** The year in which it ended, "" when unknown; null when it has not ended. */
  ended: string | null;
  /** Slug of the leading owner. */
  leader: string;
  owners: string[];
  /** Former slugs. */
  former: string[];
  /** Every organisation but the leading owner, by name. */
  others: { slug: string; name: string }[];
}

/** Returns the view of a published or withdrawn practice; null when there is none. */
export function owningView(slug: string, catalogue: Catalogue, language: Language): OwningView | null {
  const all: (PracticeCard | WithdrawnCard)[] = [...catalogue.cards, ...catalogue.withdrawn];
  const card = all.find((it) => it.slug === slug);
  if (!card) return null;
  const collator = new Intl.Collator(language === "en" ? "en" : "fi");
  const organisations = [...catalogue.organisations.values()].map((it) => ({ slug: it.slug, name: it[language] }));
  return {
    slug,
    title: card.title,
    titleLanguage: card.language,
    number: card.number,
    withdrawnAt: "withdrawnAt" in card ? formatDate(language, card.withdrawnAt) : null,
    publicSources: card.origin === "public-sources",
    checked: formatDate(language, card.checkedAt),
    ended: card.stage === "ended" ? String(card.ended ?? "") : null,
    leader: card.organisations[0] ?? "",
    owners: card.organisations.flatMap((it) => catalogue.organisations.get(it)?.[language] ?? []),
    former: [...catalogue.currentSlugs].flatMap(([was, is]) => (is === slug ? was : [])),
    others: organisations
      .filter((it) => it.slug !== card.organisations[0])
      .sort((a, b) => collator.compare(a.name, b.name)),
  };
}
