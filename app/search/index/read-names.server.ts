import type { Kysely } from "kysely";
import { analysedLanguages } from "#app/language/analyse.ts";
import type { Database, Names } from "#db/schema.ts";
import type { KnownName, NameKind } from "./names.ts";
import { isNamedTerm, namedTerms } from "./terms.ts";

/** The names of organisations, regions, themes and terms, with the inflected forms and synonyms in the database. */
export async function readNames(db: Kysely<Database>): Promise<KnownName[]> {
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
  const terms = await db
    .selectFrom("term")
    .select(["id", "kind", "slug", "fi", "sv", "en"])
    .where("kind", "in", namedTerms)
    .orderBy("id")
    .execute();
  const words = await db.selectFrom("term_synonym").selectAll().orderBy("term_id").orderBy("word").execute();
  const regions = await db.selectFrom("region").select(["slug", "fi", "sv", "en"]).orderBy("code").execute();
  return [
    ...organisations.flatMap((row) => translated("organisation", row.slug, row)),
    ...organisations
      .filter(({ kind }) => kind === "wellbeing_services_county")
      .flatMap((row) => translated("county", row.slug, row)),
    // The slug of a coordinator or partner is its abbreviation: THL.
    ...organisations
      .filter(({ kind }) => kind === "coordinator" || kind === "partner")
      .map(({ slug }) => ({ kind: "organisation" as const, slug, phrase: slug, languages: [] })),
    ...forms.map((row) => ({ kind: "organisation" as const, ...row, languages: [] })),
    ...themes.flatMap((row) => translated("theme", row.slug, row)),
    ...synonyms.map((row) => ({ kind: "theme" as const, ...row, languages: analysedLanguages })),
    ...regions.flatMap((row) => [
      ...translated("region", row.slug, row),
      ...translated("region", row.slug, asRegion(row)),
    ]),
    ...terms.flatMap(({ id, kind, slug, ...names }) => {
      if (!isNamedTerm(kind)) return [];
      const ofTerm = words.filter((it) => it.term_id === id);
      return [
        ...translated(kind, slug, names),
        ...ofTerm.map(({ word }) => ({ kind, slug, phrase: word, languages: analysedLanguages })),
      ];
    }),
  ];
}

/** The words that the coordinator added, each with its meanings. */
export async function readSynonyms(db: Kysely<Database>): Promise<Map<string, string[]>> {
  const synonyms = new Map<string, string[]>();
  for (const { word, means } of await db.selectFrom("search_word").select(["word", "means"]).orderBy("id").execute())
    synonyms.set(word, [...(synonyms.get(word) ?? []), means]);
  return synonyms;
}

function translated(kind: NameKind, slug: string, names: Names): KnownName[] {
  return analysedLanguages.map((language) => ({ kind, slug, phrase: names[language], languages: [language] }));
}

/** The names of a region with the word for it: Kainuun maakunta, whose words match in any form. */
function asRegion({ fi, sv, en }: Names): Names {
  return { fi: `${fi} maakunta`, sv: `landskapet ${sv}`, en: `${en} region` };
}
