import type { Heading } from "#app/mdx/types.ts";
import { type OrganisationView, readOrganisations } from "#app/organisations/read.server.ts";
import { readVocabulary, type Vocabulary } from "#app/themes/read.server.ts";
import type { Db } from "#db/client.server.ts";
import type { PracticeCard } from "./card.ts";
import { facetValues } from "./facets.ts";
import { type SectionKey, sectionOf } from "./sections.ts";

/** All that lists need, as it stood at one content version: the published practices and the words around them. */
export interface Catalogue {
  version: number;
  /** Newest first. */
  cards: PracticeCard[];
  organisations: Map<string, OrganisationView>;
  vocabulary: Vocabulary;
}

/** Reads the whole catalogue: half a dozen queries whatever the number of practices. */
export async function readCatalogue(db: Db, version: number): Promise<Catalogue> {
  const [organisations, vocabulary, bare] = await Promise.all([
    readOrganisations(db),
    readVocabulary(db),
    readCards(db),
  ]);
  const valuesOf = facetValues(organisations);
  const cards = bare.map((card) => ({ ...card, facets: valuesOf(card) }));
  return { version, cards, organisations, vocabulary };
}

async function readCards(db: Db): Promise<Omit<PracticeCard, "facets">[]> {
  const [rows, organisations, themes, terms] = await Promise.all([
    db
      .selectFrom("practice")
      .innerJoin("revision", "revision.id", "practice.newest_revision_id")
      .select(["practice.id", "practice.slug", "practice.created_at", "kind", "title", "summary", "language", "stage"])
      .select(["started", "ended", "applies", "origin", "example", "published_at", "headings"])
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
  return rows.map(({ example, created_at, published_at, headings, ...row }) => ({
    ...row,
    example: example === 1,
    createdAt: created_at,
    publishedAt: published_at,
    organisations: organisationsOf.get(row.id) ?? [],
    themes: themesOf.get(row.id) ?? [],
    topics: topicsOf.get(row.id) ?? [],
    targetGroups: targetGroupsOf.get(row.id) ?? [],
    sections: sectionsIn(JSON.parse(headings) as Heading[]),
  }));
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
