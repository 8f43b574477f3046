import type { Kysely } from "kysely";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import { readDetails, searchedDetails } from "#app/practices/details.ts";
import { checkedAt } from "#app/practices/freshness.ts";
import { sectionOf } from "#app/practices/sections.ts";
import type { Database, Language, Names, Stage } from "#db/schema.ts";

/** A practice with everything it can be found and ranked by. */
export interface PracticeContent {
  id: number;
  slug: string;
  title: string;
  summary: string;
  /** In other languages than the write-up's. */
  otherSummaries: readonly { text: string; language: Language | null }[];
  /** With the searched ones of the fields that are only told, each on a line. */
  text: string;
  language: Language;
  stage: Stage | null;
  /** How many of the known parts of a write-up it has under their headings. */
  sections: number;
  /** When its owner last published or confirmed it, UTC ISO. */
  checkedAt: string;
  organisations: readonly string[];
  /** Size bands of the municipalities among them. */
  bands: readonly string[];
  themes: readonly string[];
  /** Names of topics and target groups. */
  terms: readonly Names[];
  /** Differs when anything but slug and date does. */
  mark: string;
}

type Words = Pick<PracticeContent, "title" | "summary" | "otherSummaries" | "text" | "language" | "stage" | "sections">;
type Belongings = Omit<PracticeContent, keyof Words>;

const AT_ONCE = 500;

/** The practices that readers see, by their ids; the words of those that are known are not read again. */
export async function readPractices(
  db: Kysely<Database>,
  known: ReadonlyMap<string, PracticeContent>,
): Promise<Map<string, PracticeContent>> {
  const standing = await readBelongings(db);
  const changed = standing.filter(({ id, mark }) => known.get(String(id))?.mark !== mark);
  const words = await readWords(db, changed);
  const practices = new Map<string, PracticeContent>();
  for (const it of standing) {
    const ref = String(it.id);
    const old = known.get(ref);
    const fresh = words.get(it.id);
    if (fresh) practices.set(ref, { ...it, ...fresh });
    else if (old && old.slug === it.slug && old.checkedAt === it.checkedAt) practices.set(ref, old);
    else if (old) practices.set(ref, { ...old, ...it });
  }
  return practices;
}

async function readBelongings(db: Kysely<Database>): Promise<Belongings[]> {
  const rows = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["practice.id", "practice.slug", "newest_revision_id", "source_hash", "pipeline"])
    .select(["published_at", "confirmed_at"])
    .where("withdrawn_at", "is", null)
    .orderBy("practice.id")
    .execute();
  const organisations = grouped(
    await db
      .selectFrom("practice_organisation as own")
      .innerJoin("organisation", "organisation.id", "own.organisation_id")
      .select(["own.practice_id", "slug", "kind", "population"])
      .orderBy("own.position")
      .execute(),
  );
  const themes = grouped(
    await db
      .selectFrom("practice_theme as own")
      .innerJoin("theme", "theme.id", "own.theme_id")
      .select(["own.practice_id", "slug"])
      .orderBy("own.position")
      .execute(),
  );
  const terms = grouped(
    await db
      .selectFrom("practice_term as own")
      .innerJoin("term", "term.id", "own.term_id")
      .select(["own.practice_id", "fi", "sv", "en"])
      .orderBy("own.position")
      .execute(),
  );
  return rows.map(({ id, slug, newest_revision_id, source_hash, pipeline, published_at, confirmed_at }) => {
    const owners = organisations.get(id) ?? [];
    const belongings = {
      organisations: owners.map((it) => it.slug),
      bands: [...new Set(owners.flatMap((it) => sizeBandOf(it)?.slug ?? []))],
      themes: (themes.get(id) ?? []).map((it) => it.slug),
      terms: (terms.get(id) ?? []).map(({ fi, sv, en }) => ({ fi, sv, en })),
    };
    // A restored library may give the same number to another revision.
    const mark = JSON.stringify([newest_revision_id, source_hash, published_at, pipeline, belongings]);
    const checked = checkedAt({ publishedAt: published_at, confirmedAt: confirmed_at });
    return { id, slug, checkedAt: checked, ...belongings, mark };
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

function sectionsIn(headings: string): number {
  const all = JSON.parse(headings) as { text: string }[];
  return new Set(all.flatMap(({ text }) => sectionOf(text) ?? [])).size;
}

async function readWords(db: Kysely<Database>, practices: readonly { id: number }[]): Promise<Map<number, Words>> {
  const words = new Map<number, Words>();
  for (let at = 0; at < practices.length; at += AT_ONCE) {
    const ids = practices.slice(at, at + AT_ONCE).map(({ id }) => id);
    const rows = await db
      .selectFrom("practice")
      .innerJoin("revision", "revision.id", "practice.newest_revision_id")
      .select(["practice.id", "title", "summary", "text", "language", "stage", "headings", "details"])
      .where("practice.id", "in", ids)
      .execute();
    for (const { id, headings, details, text, ...row } of rows) {
      const only = readDetails(details);
      const told = searchedDetails(only, "text").map((it) => it.text);
      const whole = [text, ...told].filter((it) => it !== "").join("\n");
      words.set(id, {
        ...row,
        otherSummaries: searchedDetails(only, "summary"),
        text: whole,
        sections: sectionsIn(headings),
      });
    }
  }
  return words;
}
