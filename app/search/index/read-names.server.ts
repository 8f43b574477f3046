import type { Kysely } from "kysely";
import { readLanguages } from "#app/language/analyse.ts";
import type { Database, Names } from "#db/schema.ts";
import type { Name } from "./names.ts";

/** What organisations and themes are called. */
export async function readNames(db: Kysely<Database>): Promise<Name[]> {
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
    ...synonyms.map((row) => ({ kind: "theme" as const, ...row, languages: readLanguages })),
  ];
}

/** The words the coordinator added, each with what it means. */
export async function readSynonyms(db: Kysely<Database>): Promise<Map<string, string[]>> {
  const synonyms = new Map<string, string[]>();
  for (const { word, means } of await db.selectFrom("search_word").select(["word", "means"]).orderBy("id").execute())
    synonyms.set(word, [...(synonyms.get(word) ?? []), means]);
  return synonyms;
}

function translated(kind: "organisation" | "theme", slug: string, names: Names): Name[] {
  return readLanguages.map((language) => ({ kind, slug, phrase: names[language], languages: [language] }));
}
