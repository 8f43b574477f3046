import type { Kysely } from "kysely";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import { checkedAt } from "#app/practices/freshness.ts";
import type { Database, Language } from "#db/schema.ts";
import type { Name } from "./names.ts";

export interface PracticeContent {
  id: number;
  slug: string;
  title: string;
  summary: string;
  text: string;
  language: Language;
  /** When its owner last published or confirmed it, UTC ISO. */
  checkedAt: string;
  organisations: readonly string[];
  themes: readonly string[];
  bands: readonly string[];
  stage: string | null;
  /** Names of topics and target groups. */
  terms: readonly Translated[];
}

export interface Translated {
  fi: string;
  sv: string;
  en: string;
}

export interface Content {
  version: number;
  practices: PracticeContent[];
  names: Name[];
}

const ATTEMPTS = 20;

/**
 * All that search knows, as of one content version. Reading takes no lock: when the counter has moved meanwhile the
 * whole is read again; throws when it never stands still.
 */
export async function readContent(db: Kysely<Database>): Promise<Content> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const version = await contentVersion(db);
    const content = { version, practices: await readPractices(db), names: await readNames(db) };
    if ((await contentVersion(db)) === version) return content;
  }
  throw new Error("the content moved all the time while search was reading it");
}

export async function contentVersion(db: Kysely<Database>): Promise<number> {
  const row = await db.selectFrom("counter").select("value").where("name", "=", "content").executeTakeFirst();
  return row?.value ?? 0;
}

async function readPractices(db: Kysely<Database>): Promise<PracticeContent[]> {
  const rows = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["practice.id", "practice.slug", "title", "summary", "text", "language", "stage"])
    .select(["published_at", "confirmed_at"])
    .where("withdrawn_at", "is", null)
    .orderBy("practice.id")
    .execute();
  const organisations = grouped(
    await db
      .selectFrom("practice_organisation as own")
      .innerJoin("organisation", "organisation.id", "own.organisation_id")
      .select(["own.practice_id", "organisation.slug as value"])
      .execute(),
  );
  const owners = await db
    .selectFrom("practice_organisation as own")
    .innerJoin("organisation", "organisation.id", "own.organisation_id")
    .select(["own.practice_id", "kind", "population"])
    .execute();
  const bands = grouped(owners.map((it) => ({ practice_id: it.practice_id, value: sizeBandOf(it)?.slug ?? "" })));
  const themes = grouped(
    await db
      .selectFrom("practice_theme as own")
      .innerJoin("theme", "theme.id", "own.theme_id")
      .select(["own.practice_id", "theme.slug as value"])
      .execute(),
  );
  const terms = await db
    .selectFrom("practice_term as own")
    .innerJoin("term", "term.id", "own.term_id")
    .select(["own.practice_id", "fi", "sv", "en"])
    .execute();
  const termsOf = grouped(terms.map(({ practice_id, ...value }) => ({ practice_id, value })));
  return rows.map(({ published_at, confirmed_at, ...row }) => ({
    ...row,
    checkedAt: checkedAt({ publishedAt: published_at, confirmedAt: confirmed_at }),
    organisations: organisations.get(row.id) ?? [],
    themes: themes.get(row.id) ?? [],
    bands: bands.get(row.id) ?? [],
    terms: termsOf.get(row.id) ?? [],
  }));
}

function grouped<T>(rows: readonly { practice_id: number; value: T }[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const { practice_id, value } of rows) groups.set(practice_id, [...(groups.get(practice_id) ?? []), value]);
  return groups;
}

async function readNames(db: Kysely<Database>): Promise<Name[]> {
  const organisations = await db.selectFrom("organisation").select(["slug", "kind", "fi", "sv", "en"]).execute();
  const forms = await db
    .selectFrom("organisation_form")
    .innerJoin("organisation", "organisation.id", "organisation_id")
    .select(["slug", "form as phrase"])
    .execute();
  const themes = await db.selectFrom("theme").select(["slug", "fi", "sv", "en"]).orderBy("position").execute();
  const synonyms = await db
    .selectFrom("theme_synonym")
    .innerJoin("theme", "theme.id", "theme_id")
    .select(["slug", "word as phrase"])
    .execute();
  return [
    ...organisations.flatMap((row) => translated("organisation", row.slug, row)),
    // THL is known by its abbreviation, which is its slug.
    ...organisations
      .filter(({ kind }) => kind === "coordinator" || kind === "partner")
      .map(({ slug }) => ({ kind: "organisation" as const, slug, phrase: slug, languages: [] })),
    ...forms.map((row) => ({ kind: "organisation" as const, ...row, languages: [] })),
    ...themes.flatMap((row) => translated("theme", row.slug, row)),
    ...synonyms.map((row) => ({ kind: "theme" as const, ...row, languages: ["fi", "sv", "en"] as const })),
  ];
}

function translated(kind: Name["kind"], slug: string, { fi, sv, en }: Translated): Name[] {
  const names: Record<Language, string> = { fi, sv, en };
  return (["fi", "sv", "en"] as const).map((language) => ({
    kind,
    slug,
    phrase: names[language],
    languages: [language],
  }));
}
