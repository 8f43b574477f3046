import { practicesOfAlike } from "#app/adoptions/alike.ts";
import type { AdoptionCard } from "#app/adoptions/card.ts";
import { type Exchange, exchangeOf } from "#app/adoptions/exchange.ts";
import { type Untried, untriedByPeers } from "#app/adoptions/untried.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { isComparable } from "#app/organisations/likeness.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/member-practices.ts";
import { href } from "#app/routes.ts";
import { likenessReasons } from "#app/ui/likeness/view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

type CountedLink = { name: string; href: string; count: number };

/** An organisation among others: what it has given and taken, what those like it do, what its peers lack. */
export interface OwnMunicipalityView {
  name: string;
  /** Its page, when it has one. */
  page: string | null;
  isCounty: boolean;
  exchange: Exchange;
  alike: {
    title: string;
    titleLanguage: Language;
    href: string;
    /** Who does it, and that it applies another's. */
    who: string;
    why: string;
  }[];
  /** The whole list, the likest first; null for what is not compared. */
  all: string | null;
  /** Null when the peers lack nothing that others have. */
  untried: { size: string; themes: CountedLink[]; topics: CountedLink[] } | null;
}

/** Draws on the cards the reader may see, and on the themes in force, by slug. */
export function ownMunicipalityView(
  mine: OrganisationView,
  adoptions: readonly AdoptionCard[],
  catalogue: Catalogue,
  themes: readonly string[],
  language: Language,
): OwnMunicipalityView {
  const t = texts(language).ownMunicipality;
  return {
    name: mine[language],
    isCounty: mine.kind === "wellbeing_services_county",
    page: hasPage(mine, catalogue.cards) ? href(language, "member", mine.slug) : null,
    exchange: exchangeOf(mine.slug, catalogue.cards, adoptions),
    alike: practicesOfAlike(mine, catalogue, adoptions, 6).map(({ practice, organisation, applies, reasons }) => ({
      title: practice.title,
      titleLanguage: practice.language,
      href: href(language, "practice", practice.slug),
      who: applies ? `${organisation[language]} ${t.alike.applies}` : organisation[language],
      why: likenessReasons(reasons, language) ?? "",
    })),
    all: isComparable(mine) ? `${href(language, "practices")}?vertaa=${mine.slug}` : null,
    untried: untriedView(mine, adoptions, catalogue, themes, language),
  };
}

function untriedView(
  mine: OrganisationView,
  adoptions: readonly AdoptionCard[],
  catalogue: Catalogue,
  asked: readonly string[],
  language: Language,
): OwnMunicipalityView["untried"] {
  const { themes, topics } = catalogue.vocabulary;
  const found = untriedByPeers(mine, catalogue, adoptions, { themes: asked, mostTopics: 8 });
  if (!found || found.themes.length + found.topics.length === 0) return null;
  const links = (list: Untried[], facet: "teema" | "aihe", names: ReadonlyMap<string, Record<Language, string>>) =>
    list.map((it) => ({
      name: names.get(it.slug)?.[language] ?? it.slug,
      href: `${href(language, "practices")}?${facet}=${it.slug}&vertaa=${mine.slug}`,
      count: it.practices,
    }));
  const band = sizeBandOf(mine);
  const size = band ? sharedTexts(language).sizes[band.slug] : "";
  return {
    size: size.charAt(0).toLowerCase() + size.slice(1),
    themes: links(found.themes, "teema", themes),
    topics: links(found.topics, "aihe", topics),
  };
}
