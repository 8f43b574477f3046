import type { AdoptionCard } from "#app/adoptions/card.ts";
import { type Exchange, exchangeOf } from "#app/adoptions/exchange.ts";
import { practicesOfSimilar } from "#app/adoptions/similar.ts";
import { type Untried, untriedByPeers } from "#app/adoptions/untried.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { isComparable } from "#app/organisations/likeness.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/list/member-practices.ts";
import { href } from "#app/routes.ts";
import type { CountedLink } from "#app/ui/card-view.ts";
import { likenessReasons } from "#app/ui/likeness/view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** An organisation among others: its exchange of practices, practices of similar organisations, gaps of its size. */
export interface OwnMunicipalityView {
  name: string;
  /** Address of its page; null when it has none. */
  page: string | null;
  isCounty: boolean;
  exchange: Exchange;
  alike: {
    title: string;
    titleLanguage: Language;
    href: string;
    /** The organisation that owns or applies the practice. */
    who: string;
    why: string;
  }[];
  /** Address of the whole list, the most similar first; null for organisations that are not compared. */
  all: string | null;
  /** Themes and topics without practices among organisations of the same size; null when there are none. */
  untried: { size: string; themes: CountedLink[]; topics: CountedLink[] } | null;
}

/** Uses the adoption cards that the reader may see; `themes` are the slugs of the current themes. */
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
    alike: practicesOfSimilar(mine, catalogue, adoptions, 6).map(({ practice, organisation, applies, reasons }) => ({
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
  currentThemes: readonly string[],
  language: Language,
): OwnMunicipalityView["untried"] {
  const { themes, topics } = catalogue.vocabulary;
  const untried = untriedByPeers(mine, catalogue, adoptions, { themes: currentThemes, mostTopics: 8 });
  if (!untried || untried.themes.length + untried.topics.length === 0) return null;
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
    themes: links(untried.themes, "teema", themes),
    topics: links(untried.topics, "aihe", topics),
  };
}
