import { formatYears } from "#app/i18n/format.ts";
import type { Named } from "#app/i18n/names.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { forEachFacet } from "#app/practices/facets.ts";
import type { PracticeRevision } from "#app/practices/read.server.ts";
import { sectionOf } from "#app/practices/sections.ts";
import { href } from "#app/routes.ts";
import { type LinkView, themeLinks } from "#app/ui/card-view.ts";
import type { FactView } from "#app/ui/facts-view.ts";
import type { Language } from "#db/schema.ts";

/** The card as it was at a revision: who was behind it and which words described it then. */
export function cardAt(revision: PracticeRevision): PracticeCard {
  const { id, slug, title, summary, language, kind, stage, started, ended, applies, origin, example } = revision;
  const { createdAt, publishedAt, organisations, themes, topics, targetGroups, viewpoints, cost } = revision;
  return {
    id,
    slug,
    title,
    summary,
    language,
    kind,
    stage,
    started,
    ended,
    applies,
    origin,
    example,
    createdAt,
    publishedAt,
    organisations,
    themes,
    topics,
    targetGroups,
    viewpoints,
    cost,
    sections: revision.headings.flatMap((it) => (it.depth === 2 ? (sectionOf(it.text) ?? []) : [])),
    // An old revision is neither confirmed nor out of date: it is what it was.
    firstSlug: slug,
    number: revision.number,
    confirmedAt: null,
    checkedAt: publishedAt,
    stale: false,
    facets: forEachFacet(() => []),
  };
}

/** What the revision itself says of the facts; a word that is gone since stands as it was written. */
export function revisionFacts(
  card: PracticeCard,
  revision: PracticeRevision,
  catalogue: Catalogue,
  language: Language,
): FactView[] {
  const t = sharedTexts(language).practice;
  const { organisations, vocabulary } = catalogue;
  const [leader, ...others] = card.organisations.map((slug) => {
    const known = organisations.get(slug);
    return known ? { name: known[language], href: href(language, "member", slug) } : slug;
  });
  const applies = card.applies && (catalogue.former.get(card.applies) ?? card.applies);
  const applied = catalogue.cards.find((it) => it.slug === applies);
  const named = (words: ReadonlyMap<string, Named>, slugs: string[]) =>
    slugs.map((slug) => words.get(slug)?.[language] ?? slug);
  const themes = card.themes.map((slug) => themeLinks({ ...card, themes: [slug] }, catalogue, language)[0] ?? slug);
  const rows: [string, (LinkView | string | null | undefined)[]][] = [
    [t.organisation, [leader]],
    [t.alsoBy, others],
    [t.stage, [card.stage && vocabulary.stages.get(card.stage)?.[language]]],
    [t.years, [formatYears(card.started, card.ended)]],
    [t.targetGroups, [...named(vocabulary.targetGroups, card.targetGroups), revision.targetGroupNote]],
    [t.cost, [card.cost && sharedTexts(language).adoptions.money[card.cost]]],
    [t.viewpoints, named(vocabulary.viewpoints, card.viewpoints)],
    [t.partners, revision.partners],
    [t.contact, [revision.contact]],
    [t.applies, [applied ? { name: applied.title, href: href(language, "practice", applied.slug) } : card.applies]],
    [t.themes, themes],
    [t.topics, named(vocabulary.topics, card.topics)],
  ];
  return rows
    .map(([name, values]) => ({ name, values: values.filter((it): it is LinkView | string => Boolean(it)) }))
    .filter((row) => row.values.length > 0);
}
