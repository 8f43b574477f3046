import type { Heading } from "#app/mdx/types.ts";
import { type OrganisationView, readOrganisations } from "#app/organisations/read.server.ts";
import { readVocabulary, type Vocabulary } from "#app/themes/read.server.ts";
import type { Db } from "#db/client.server.ts";
import type { PracticeCard, WithdrawnCard } from "./card.ts";
import { listedDetails, readDetails } from "./details.ts";
import { checkedAt, isStale, staleLast } from "./freshness.ts";
import { facetValues } from "./list/facets.ts";
import { type SectionKey, sectionOf } from "./sections.ts";

/** The data that lists need, of one content version: the published practices, organisations and vocabulary. */
export interface Catalogue {
  version: number;
  /** Newest first, but stale ones last. */
  cards: PracticeCard[];
  /** In no list and no count; the one withdrawn last comes first. */
  withdrawn: WithdrawnCard[];
  /** Current slugs by former ones. */
  currentSlugs: ReadonlyMap<string, string>;
  /** UTC ISO time of reading, whose day decides which cards are stale. */
  asOf: string;
  organisations: Map<string, OrganisationView>;
  vocabulary: Vocabulary;
}

/** Reads the whole catalogue, in a number of queries that does not depend on the number of practices. */
export async function readCatalogue(
  db: Db,
  version: number,
  asOf: string = new Date().toISOString(),
): Promise<Catalogue> {
  const [organisations, vocabulary, slugs, bare] = await Promise.all([
    readOrganisations(db),
    readVocabulary(db),
    readFormerSlugs(db),
    readCards(db),
  ]);
  const valuesOf = facetValues(organisations);
  const all = bare.map((card) => ({
    ...card,
    applies: card.applies && (slugs.former.get(card.applies) ?? card.applies),
    firstSlug: slugs.first.get(card.id) ?? card.slug,
    stale: isStale(card, asOf),
    facets: valuesOf(card),
  }));
  const cards = all.flatMap(({ withdrawnAt, withdrawnReason: _, ...card }) => (withdrawnAt === null ? card : []));
  const withdrawn = all.flatMap((card) => (isWithdrawn(card) ? card : []));
  withdrawn.sort((a, b) => (a.withdrawnAt < b.withdrawnAt ? 1 : -1));
  return { version, cards: staleLast(cards), withdrawn, currentSlugs: slugs.former, asOf, organisations, vocabulary };
}

type AnyCard = PracticeCard & { withdrawnAt: string | null; withdrawnReason: string };

function isWithdrawn(card: AnyCard): card is WithdrawnCard {
  return card.withdrawnAt !== null;
}

/** Current slugs by former ones, and the first slug of each practice that has been renamed, by its id. */
async function readFormerSlugs(db: Db) {
  const rows = await db
    .selectFrom("former_slug")
    .innerJoin("practice", "practice.id", "practice_id")
    .select(["former_slug.slug as was", "practice.slug as is", "practice_id"])
    .orderBy("until")
    .execute();
  const first = new Map<number, string>();
  for (const row of rows) if (!first.has(row.practice_id)) first.set(row.practice_id, row.was);
  // A practice may have been given a former slug of its own again.
  const former = new Map(rows.filter((row) => row.was !== row.is).map((row) => [row.was, row.is]));
  return { first, former };
}

async function readCards(db: Db): Promise<Omit<AnyCard, "facets" | "firstSlug" | "stale">[]> {
  const [rows, organisations, themes, terms] = await Promise.all([
    db
      .selectFrom("practice")
      .innerJoin("revision", "revision.id", "practice.newest_revision_id")
      .select(["practice.id", "practice.slug", "practice.created_at", "kind", "title", "summary", "language", "stage"])
      .select(["started", "ended", "applies", "origin", "example", "published_at", "headings", "revision.number"])
      .select(["cost", "details", "confirmed_at", "withdrawn_at", "withdrawn_reason"])
      .orderBy("published_at", "desc")
      .orderBy("practice.id", "desc")
      .execute(),
    db
      .selectFrom("practice_organisation")
      .innerJoin("organisation", "organisation.id", "organisation_id")
      .select(["practice_id", "slug"])
      .orderBy("practice_organisation.position")
      .execute(),
    db
      .selectFrom("practice_theme")
      .innerJoin("theme", "theme.id", "theme_id")
      .select(["practice_id", "slug"])
      .orderBy("practice_theme.position")
      .execute(),
    db
      .selectFrom("practice_term")
      .innerJoin("term", "term.id", "term_id")
      .select(["practice_id", "slug", "term.kind"])
      .orderBy("practice_term.position")
      .execute(),
  ]);
  const organisationsOf = slugsByPractice(organisations);
  const themesOf = slugsByPractice(themes);
  const topicsOf = slugsByPractice(terms.filter((it) => it.kind === "topic"));
  const targetGroupsOf = slugsByPractice(terms.filter((it) => it.kind === "target-group"));
  const viewpointsOf = slugsByPractice(terms.filter((it) => it.kind === "viewpoint"));
  return rows.map(
    ({
      headings,
      example,
      details,
      created_at,
      published_at,
      confirmed_at,
      withdrawn_at,
      withdrawn_reason,
      ...row
    }) => ({
      ...row,
      details: listedDetails(readDetails(details)),
      example: example === 1,
      createdAt: created_at,
      publishedAt: published_at,
      confirmedAt: confirmed_at,
      checkedAt: checkedAt({ publishedAt: published_at, confirmedAt: confirmed_at }),
      withdrawnAt: withdrawn_at,
      withdrawnReason: withdrawn_reason ?? "",
      organisations: organisationsOf.get(row.id) ?? [],
      themes: themesOf.get(row.id) ?? [],
      topics: topicsOf.get(row.id) ?? [],
      targetGroups: targetGroupsOf.get(row.id) ?? [],
      viewpoints: viewpointsOf.get(row.id) ?? [],
      sections: sectionsIn(JSON.parse(headings) as Heading[]),
    }),
  );
}

function slugsByPractice(rows: { practice_id: number; slug: string }[]): Map<number, string[]> {
  const slugs = new Map<number, string[]>();
  for (const { practice_id, slug } of rows) {
    const list = slugs.get(practice_id);
    if (list) list.push(slug);
    else slugs.set(practice_id, [slug]);
  }
  return slugs;
}

function sectionsIn(headings: Heading[]): SectionKey[] {
  return headings.flatMap(({ depth, text }) => (depth === 2 ? (sectionOf(text) ?? []) : []));
}
