import type { Heading } from "#app/mdx/types.ts";
import { type OrganisationView, readOrganisations } from "#app/organisations/read.server.ts";
import { readVocabulary, type Vocabulary } from "#app/themes/read.server.ts";
import type { Db } from "#db/client.server.ts";
import { follow } from "#db/follow.server.ts";
import type { PracticeCard, WithdrawnCard } from "./card.ts";
import { listedDetails, readDetails } from "./details.ts";
import { checkedAt, isStale, staleLast } from "./freshness.ts";
import { facetValues } from "./list/facets.ts";
import { type SectionKey, sectionOf } from "./sections.ts";

/** The data that lists need: the published practices, organisations and vocabulary. */
export interface Catalogue {
  /** Newest first, but stale ones last. */
  cards: PracticeCard[];
  /** The same by their current slugs. */
  bySlug: ReadonlyMap<string, PracticeCard>;
  /** In no list and no count; the one withdrawn last comes first. */
  withdrawn: WithdrawnCard[];
  /** Current slugs by former ones. */
  currentSlugs: ReadonlyMap<string, string>;
  /** UTC ISO time of reading, whose day decides which cards are stale. */
  asOf: string;
  organisations: Map<string, OrganisationView>;
  vocabulary: Vocabulary;
}

/** What a catalogue is made from. */
interface Source extends Pick<Catalogue, "organisations" | "vocabulary"> {
  slugs: Awaited<ReturnType<typeof readFormerSlugs>>;
  /** Newest first, withdrawn ones too. */
  cards: readonly BareCard[];
}

/** Reads the whole catalogue, in a number of queries that does not depend on the number of practices. */
export async function readCatalogue(db: Db, asOf: string = new Date().toISOString()): Promise<Catalogue> {
  return makeCatalogue(await readSource(db), asOf);
}

/**
 * Keeps the catalogue in memory and, after a change, reads only the changed practices again. The returned function
 * resolves to the catalogue with every change that `noticed`, the newest known content version, includes: to the same
 * object until a practice changes or a day (UTC) begins.
 */
export function openCatalogue(db: Db, noticed: () => number): () => Promise<Catalogue> {
  const source = follow(db, {
    kinds: ["practice"],
    readAll: () => readSource(db),
    readAgain: (before, ids) => readAgain(db, before, ids),
    noticed,
  });
  let made: { from: Source; catalogue: Catalogue } | null = null;
  return async () => {
    const from = await source();
    const now = new Date().toISOString();
    if (made?.from !== from || made.catalogue.asOf.slice(0, 10) !== now.slice(0, 10))
      made = { from, catalogue: makeCatalogue(from, now) };
    return made.catalogue;
  };
}

async function readSource(db: Db): Promise<Source> {
  const [organisations, vocabulary, slugs] = await Promise.all([
    readOrganisations(db),
    readVocabulary(db),
    readFormerSlugs(db),
  ]);
  return { organisations, vocabulary, slugs, cards: await readCards(db, facetValues(organisations)) };
}

async function readAgain(db: Db, before: Source, ids: readonly number[]): Promise<Source> {
  const [slugs, changed] = await Promise.all([
    readFormerSlugs(db),
    readCards(db, facetValues(before.organisations), ids),
  ]);
  const cards = [...changed, ...before.cards.filter((card) => !ids.includes(card.id))];
  return { ...before, slugs, cards: cards.sort(newestFirst) };
}

/** In the order in which `readCards` reads. */
function newestFirst(a: BareCard, b: BareCard): number {
  return a.publishedAt === b.publishedAt ? b.id - a.id : a.publishedAt < b.publishedAt ? 1 : -1;
}

function makeCatalogue({ organisations, vocabulary, slugs, cards: bare }: Source, asOf: string): Catalogue {
  const cards: PracticeCard[] = [];
  const withdrawn: WithdrawnCard[] = [];
  for (const row of bare) {
    const { withdrawnAt, withdrawnReason } = row;
    const card = cardFrom(row, slugs, asOf);
    if (withdrawnAt === null) cards.push(card);
    else withdrawn.push({ ...card, withdrawnAt, withdrawnReason });
  }
  withdrawn.sort((a, b) => (a.withdrawnAt < b.withdrawnAt ? 1 : -1));
  const bySlug = new Map(cards.map((it) => [it.slug, it]));
  return { cards: staleLast(cards), bySlug, withdrawn, currentSlugs: slugs.former, asOf, organisations, vocabulary };
}

/** The cards made last, which stay the same objects until something of theirs changes. */
const madeCards = new WeakMap<BareCard, PracticeCard>();

function cardFrom(row: BareCard, slugs: Source["slugs"], asOf: string): PracticeCard {
  const applies = row.applies && (slugs.former.get(row.applies) ?? row.applies);
  const firstSlug = slugs.first.get(row.id) ?? row.slug;
  const stale = isStale(row, asOf);
  const before = madeCards.get(row);
  if (before?.applies === applies && before.firstSlug === firstSlug && before.stale === stale) return before;
  const { withdrawnAt: _, withdrawnReason: __, ...rest } = row;
  const card = { ...rest, applies, firstSlug, stale };
  madeCards.set(row, card);
  return card;
}

/** A practice as its rows have it, withdrawn or not: what other rows and the day decide is added by `makeCatalogue`. */
type BareCard = Omit<PracticeCard, "firstSlug" | "stale"> & { withdrawnAt: string | null; withdrawnReason: string };

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

/** Reads the practices with these ids, or all, newest first. */
async function readCards(
  db: Db,
  facetsOf: ReturnType<typeof facetValues>,
  ids?: readonly number[],
): Promise<BareCard[]> {
  const [rows, organisations, themes, terms] = await Promise.all([
    db
      .selectFrom("practice")
      .innerJoin("revision", "revision.id", "practice.newest_revision_id")
      .select(["practice.id", "practice.slug", "practice.created_at", "kind", "title", "summary", "language", "stage"])
      .select(["started", "ended", "applies", "origin", "example", "published_at", "headings", "revision.number"])
      .select(["cost", "details", "confirmed_at", "withdrawn_at", "withdrawn_reason"])
      .$if(ids !== undefined, (query) => query.where("practice.id", "in", ids ?? []))
      .orderBy("published_at", "desc")
      .orderBy("practice.id", "desc")
      .execute(),
    db
      .selectFrom("practice_organisation")
      .innerJoin("organisation", "organisation.id", "organisation_id")
      .select(["practice_id", "slug"])
      .$if(ids !== undefined, (query) => query.where("practice_id", "in", ids ?? []))
      .orderBy("practice_organisation.position")
      .execute(),
    db
      .selectFrom("practice_theme")
      .innerJoin("theme", "theme.id", "theme_id")
      .select(["practice_id", "slug"])
      .$if(ids !== undefined, (query) => query.where("practice_id", "in", ids ?? []))
      .orderBy("practice_theme.position")
      .execute(),
    db
      .selectFrom("practice_term")
      .innerJoin("term", "term.id", "term_id")
      .select(["practice_id", "slug", "term.kind"])
      .$if(ids !== undefined, (query) => query.where("practice_id", "in", ids ?? []))
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
    }) => {
      const card = {
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
      };
      return { ...card, facets: facetsOf(card) };
    },
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
