import type { Kysely } from "kysely";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import { readDetails, searchedDetails } from "#app/practices/details.ts";
import { checkedAt } from "#app/practices/freshness.ts";
import { sectionOf } from "#app/practices/sections.ts";
import type { Database, Language, Names, Stage, TermKind } from "#db/schema.ts";

/** A practice with everything that it can be found and ranked by. */
export interface PracticeContent {
  id: number;
  slug: string;
  title: string;
  summary: string;
  /** Summaries in other languages than the write-up; null for the language of the write-up. */
  otherSummaries: readonly { text: string; language: Language | null }[];
  /** The text, then the searched detail fields, each on a line. */
  text: string;
  language: Language;
  stage: Stage | null;
  /** Number of the known sections of a write-up that it has. */
  sections: number;
  /** When its owner last published or confirmed it, UTC ISO. */
  checkedAt: string;
  organisations: readonly string[];
  /** Size bands of the municipalities among the organisations. */
  bands: readonly string[];
  themes: readonly string[];
  /** Topics, target groups and viewpoints with their names. */
  terms: readonly (Names & { kind: TermKind; slug: string })[];
  /** Differs when anything but the slug and `checkedAt` does. */
  fingerprint: string;
}

type Texts = Pick<PracticeContent, "title" | "summary" | "otherSummaries" | "text" | "language" | "stage" | "sections">;
type Metadata = Omit<PracticeContent, keyof Texts>;

/** Practices whose texts are read in one query. */
const BATCH = 500;

/**
 * The published practices by their ids, all or those with `ids`. The texts of those that have not changed since `known`
 * are not read again.
 */
export async function readPractices(
  db: Kysely<Database>,
  known: ReadonlyMap<string, PracticeContent>,
  ids?: readonly number[],
): Promise<Map<string, PracticeContent>> {
  if (ids?.length === 0) return new Map();
  const published = await readMetadata(db, ids);
  const changed = published.filter(({ id, fingerprint }) => known.get(String(id))?.fingerprint !== fingerprint);
  const texts = await readTexts(db, changed);
  const practices = new Map<string, PracticeContent>();
  for (const it of published) {
    const ref = String(it.id);
    const before = known.get(ref);
    const fresh = texts.get(it.id);
    if (fresh) practices.set(ref, { ...it, ...fresh });
    else if (before && before.slug === it.slug && before.checkedAt === it.checkedAt) practices.set(ref, before);
    else if (before) practices.set(ref, { ...before, ...it });
  }
  return practices;
}

async function readMetadata(db: Kysely<Database>, ids?: readonly number[]): Promise<Metadata[]> {
  const rows = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["practice.id", "practice.slug", "newest_revision_id", "source_hash", "pipeline"])
    .select(["published_at", "confirmed_at"])
    .where("withdrawn_at", "is", null)
    .$if(ids !== undefined, (query) => query.where("practice.id", "in", ids ?? []))
    .orderBy("practice.id")
    .execute();
  const organisations = grouped(
    await db
      .selectFrom("practice_organisation as own")
      .innerJoin("organisation", "organisation.id", "own.organisation_id")
      .select(["own.practice_id", "slug", "kind", "population"])
      .$if(ids !== undefined, (query) => query.where("own.practice_id", "in", ids ?? []))
      .orderBy("own.position")
      .execute(),
  );
  const themes = grouped(
    await db
      .selectFrom("practice_theme as own")
      .innerJoin("theme", "theme.id", "own.theme_id")
      .select(["own.practice_id", "slug"])
      .$if(ids !== undefined, (query) => query.where("own.practice_id", "in", ids ?? []))
      .orderBy("own.position")
      .execute(),
  );
  const terms = grouped(
    await db
      .selectFrom("practice_term as own")
      .innerJoin("term", "term.id", "own.term_id")
      .select(["own.practice_id", "kind", "slug", "fi", "sv", "en"])
      .$if(ids !== undefined, (query) => query.where("own.practice_id", "in", ids ?? []))
      .orderBy("own.position")
      .execute(),
  );
  return rows.map(({ id, slug, newest_revision_id, source_hash, pipeline, published_at, confirmed_at }) => {
    const owners = organisations.get(id) ?? [];
    const metadata = {
      organisations: owners.map((it) => it.slug),
      bands: [...new Set(owners.flatMap((it) => sizeBandOf(it)?.slug ?? []))],
      themes: (themes.get(id) ?? []).map((it) => it.slug),
      terms: (terms.get(id) ?? []).map(({ practice_id: _, ...term }) => term),
    };
    // The revision id alone would not do: in a restored database another revision may have it.
    const fingerprint = JSON.stringify([newest_revision_id, source_hash, published_at, pipeline, metadata]);
    const checked = checkedAt({ publishedAt: published_at, confirmedAt: confirmed_at });
    return { id, slug, checkedAt: checked, ...metadata, fingerprint };
  });
}

function grouped<T extends { practice_id: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.practice_id);
    if (group) group.push(row);
    else groups.set(row.practice_id, [row]);
  }
  return groups;
}

/** The number of known sections among the headings of a revision (JSON text). */
function sectionsIn(headings: string): number {
  const all = JSON.parse(headings) as { text: string }[];
  return new Set(all.flatMap(({ text }) => sectionOf(text) ?? [])).size;
}

async function readTexts(db: Kysely<Database>, practices: readonly { id: number }[]): Promise<Map<number, Texts>> {
  const texts = new Map<number, Texts>();
  for (let at = 0; at < practices.length; at += BATCH) {
    const ids = practices.slice(at, at + BATCH).map(({ id }) => id);
    const rows = await db
      .selectFrom("practice")
      .innerJoin("revision", "revision.id", "practice.newest_revision_id")
      .select(["practice.id", "title", "summary", "text", "language", "stage", "headings", "details"])
      .where("practice.id", "in", ids)
      .execute();
    for (const { id, headings, details, text, ...row } of rows) {
      const parsed = readDetails(details);
      const searched = searchedDetails(parsed, "text").map((it) => it.text);
      texts.set(id, {
        ...row,
        otherSummaries: searchedDetails(parsed, "summary"),
        text: [text, ...searched].filter((it) => it !== "").join("\n"),
        sections: sectionsIn(headings),
      });
    }
  }
  return texts;
}
