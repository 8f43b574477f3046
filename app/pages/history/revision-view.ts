import { fieldTexts } from "#app/i18n/fields.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { listedDetails } from "#app/practices/details.ts";
import { forEachFacet } from "#app/practices/list/facets.ts";
import type { PracticeRevision } from "#app/practices/read.server.ts";
import { sectionOf } from "#app/practices/sections.ts";
import { valuesOf } from "#app/practices/values.ts";
import { type FactView, factRows } from "#app/ui/fact-rows.ts";
import { nameOfValue } from "#app/ui/field-value.ts";
import type { Language } from "#db/schema.ts";

/** Returns the card of a revision, with the owners and terms of that time. */
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
    // Whether a text has been confirmed or is out of date concerns only the newest revision.
    firstSlug: slug,
    number: revision.number,
    confirmedAt: null,
    checkedAt: publishedAt,
    stale: false,
    details: listedDetails(revision.details),
    facets: forEachFacet(() => []),
  };
}

/** Returns the facts of a revision; a term that no longer exists is shown as its slug. */
export function revisionFacts(
  card: PracticeCard,
  revision: PracticeRevision,
  catalogue: Catalogue,
  language: Language,
): FactView[] {
  // On the practice's page the viewpoints have a section and are not among the facts.
  const viewpoints = card.viewpoints.map((slug) => nameOfValue("viewpoints", slug, catalogue, language) ?? slug);
  return factRows(valuesOf(card, revision), { catalogue, language, unknownSlugs: "as-written" }, [
    { place: 75, name: fieldTexts(language).viewpoints.name, values: viewpoints },
  ]);
}
