import { sharedTexts } from "#app/i18n/shared.ts";
import { adoptionAnchor } from "#app/pages/adoptions/shared/view.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Selection } from "#app/practices/list/facets.ts";
import { isNarrowed } from "#app/practices/list/list-query.ts";
import { hasPage } from "#app/practices/list/member-practices.ts";
import { commentHref, href } from "#app/routes.ts";
import type { Results } from "#app/search/service/results.server.ts";
import type { Segment } from "#app/search/types.ts";
import { type CardView, type CountedLink, cardView, type LinkView } from "#app/ui/card-view.ts";
import { type FacetView, facetNames, facetViews } from "#app/ui/facet-view.ts";
import { type Compared, comparedCard, type LikenessView } from "#app/ui/likeness/view.ts";
import type { AdoptionStatus, CommentKind, Language } from "#db/schema.ts";
import { type HelpView, helpView } from "./help-view.ts";
import { searchHref } from "./links.ts";

interface CommentHitView {
  href: string;
  kind: CommentKind;
  /** Title and language of the practice. */
  title: string;
  language: Language;
  organisation: string;
  createdAt: string;
  passage: Segment[];
}

interface AdoptionHitView {
  href: string;
  /** Name of the card's organisation. */
  organisation: string;
  status: AdoptionStatus;
  /** The adopted practice. */
  practice: { title: string; language: Language };
  passage: Segment[];
  /** The language of the passage. */
  language: Language;
  savedAt: string;
  demo: boolean;
}

/** The results of a search, ready for its page. */
export interface SearchView {
  total: number;
  /** Whether no practice has all the words and the hits have some of them. */
  partial: boolean;
  facets: FacetView[];
  isNarrowed: boolean;
  likeness: LikenessView;
  hits: { card: CardView; title: Segment[]; passage: Segment[] }[];
  /** The corrected query that was searched instead: its address and words, the changed ones marked. */
  correction: { href: string; query: string; segments: Segment[] } | null;
  /** Filters that some of the words name, each replacing those `words`. */
  suggestedFilters: (CountedLink & { words: string })[];
  organisations: LinkView[];
  themes: LinkView[];
  adoptions: AdoptionHitView[];
  moreAdoptions: boolean;
  comments: CommentHitView[];
  moreComments: boolean;
  help: HelpView | null;
}

export function searchView(results: Results, compared: Compared, language: Language): SearchView {
  const { query, likeness, catalogue } = compared;
  const { total, partial, counts, correction, adoptions, moreAdoptions, comments, moreComments, help } = results;
  const to = (q: string, selection: Selection) => searchHref(language, { ...query, q, selection, page: 1 });
  return {
    total,
    partial,
    facets: facetViews(query, counts, catalogue, language),
    isNarrowed: isNarrowed(query),
    likeness,
    hits: results.results.map(({ card, title, passage }) => ({
      card: comparedCard(cardView(card, catalogue, language), card, compared, language),
      title,
      passage,
    })),
    correction: correction && { ...correction, href: to(correction.query, query.selection) },
    suggestedFilters: results.filters.map(({ facet, values, words, rest, count }) => ({
      name: `${sharedTexts(language).facets[facet]}: ${namesOfValues(facet, values, catalogue, language)}`,
      href: to(rest, { ...query.selection, [facet]: values }),
      words,
      count,
    })),
    organisations: results.organisations
      .flatMap((slug) => catalogue.organisations.get(slug) ?? [])
      .filter((it) => hasPage(it, catalogue.cards))
      .map((it) => ({ name: it[language], href: href(language, "member", it.slug) })),
    themes: results.themes
      .flatMap((slug) => catalogue.vocabulary.themes.get(slug) ?? [])
      .map((it) => ({ name: it[language], href: href(language, "theme", it.slug) })),
    adoptions: adoptions.map(({ card, organisation, status, passage, language: words, savedAt, demo }) => ({
      href: `${href(language, "practice", card.slug)}#${adoptionAnchor(organisation)}`,
      organisation: catalogue.organisations.get(organisation)?.[language] ?? organisation,
      status,
      practice: { title: card.title, language: card.language },
      passage,
      language: words,
      savedAt,
      demo,
    })),
    moreAdoptions,
    comments: comments.map(({ id, kind, card, organisation, createdAt, passage }) => ({
      href: commentHref(language, card.slug, id),
      kind,
      title: card.title,
      language: card.language,
      organisation: organisation[language],
      createdAt,
      passage,
    })),
    moreComments,
    help: help && helpView(help, query, catalogue, language),
  };
}

function namesOfValues(
  facet: keyof Selection,
  values: readonly string[],
  catalogue: Catalogue,
  language: Language,
): string {
  const names = facetNames(facet, catalogue, language);
  const chosen = names.filter((it) => values.includes(it.slug)).map((it) => it.name);
  return new Intl.ListFormat(language, { type: "disjunction" }).format(chosen);
}
