import type { Db } from "./client.server.ts";
import organisations from "./reference/organisations.json";
import vocabulary from "./reference/vocabulary.json";
import { renameReference } from "./reference-names.server.ts";
import { organisationKinds, urbanities } from "./schema/words.ts";
import type { Names, TermKind } from "./schema.ts";

interface OrganisationFact extends Names {
  slug: string;
  kind: string;
  code?: string;
  region?: string;
  county?: string;
  languages?: string;
  urbanity?: string;
  population?: number;
  populationDate?: string;
  latitude?: number;
  longitude?: number;
  domain?: string;
  forms?: string[];
  member?: { seen: string; whoDesignated?: boolean };
}

interface ThemeFact extends Names {
  slug: string;
  periods: string[];
  archived?: boolean;
  synonyms?: string[];
}

interface TermFact extends Names {
  slug: string;
  synonyms?: string[];
}

/**
 * Fills an empty database with the reference data of `db/reference/` in one transaction. A database that has
 * organisations is left as it is, because a coordinator may have changed them, but for the viewpoints, which are added
 * when it has none, and for names that an earlier version of the program gave. Returns whether the database was empty.
 */
export async function fillReference(db: Db): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const known = await tx.selectFrom("term").select("id").where("kind", "=", "viewpoint").limit(1).executeTakeFirst();
    if (!known) await fillTerms(tx, "viewpoint", vocabulary.viewpoints);
    if (await tx.selectFrom("organisation").select("id").limit(1).executeTakeFirst()) {
      await renameReference(tx);
      return false;
    }
    await tx.insertInto("region").values(organisations.regions).execute();
    await fillOrganisations(tx, organisations.organisations);
    await fillThemes(tx, vocabulary.themes);
    await fillTerms(tx, "topic", vocabulary.topics);
    await fillTerms(tx, "stage", vocabulary.stages);
    await fillTerms(tx, "target-group", vocabulary.targetGroups);
    return true;
  });
}

async function fillOrganisations(db: Db, facts: OrganisationFact[]): Promise<void> {
  const ids = new Map<string, number>();
  // Counties come first in the file, so that the id of a municipality's county is known.
  for (const fact of facts) {
    const { id } = await db
      .insertInto("organisation")
      .values({
        slug: fact.slug,
        kind: knownWord(organisationKinds, fact.kind),
        code: fact.code ?? null,
        fi: fact.fi,
        sv: fact.sv,
        en: fact.en,
        region_code: fact.region ?? null,
        county_id: fact.county ? (ids.get(fact.county) ?? null) : null,
        languages: fact.languages ?? null,
        urbanity: fact.urbanity === undefined ? null : knownWord(urbanities, fact.urbanity),
        population: fact.population ?? null,
        population_date: fact.populationDate ?? null,
        latitude: fact.latitude ?? null,
        longitude: fact.longitude ?? null,
        domain: fact.domain ?? null,
        who_designated: fact.member?.whoDesignated ? 1 : 0,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    ids.set(fact.slug, id);
    const forms = (fact.forms ?? []).map((form) => ({ organisation_id: id, form }));
    if (forms.length > 0) await db.insertInto("organisation_form").values(forms).execute();
    if (!fact.member) continue;
    await db
      .insertInto("membership")
      .values({ organisation_id: id, since: null, seen: fact.member.seen, until: null })
      .execute();
  }
}

/** The word, typed. Throws when the list does not have it: the files of reference data are edited by hand. */
export function knownWord<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((it) => it === text);
  if (word === undefined) throw new RangeError(`${text} is none of ${words.join(", ")}`);
  return word;
}

async function fillThemes(db: Db, themes: ThemeFact[]): Promise<void> {
  const periods = await db.insertInto("period").values(vocabulary.periods).returning(["id", "slug"]).execute();
  for (const [position, { slug, fi, sv, en, archived, ...theme }] of themes.entries()) {
    const { id } = await db
      .insertInto("theme")
      .values({ slug, fi, sv, en, position, archived: archived ? 1 : 0 })
      .returning("id")
      .executeTakeFirstOrThrow();
    const inPeriods = periods.filter((period) => theme.periods.includes(period.slug));
    await db
      .insertInto("theme_period")
      .values(inPeriods.map((period) => ({ theme_id: id, period_id: period.id })))
      .execute();
    const words = (theme.synonyms ?? []).map((word) => ({ theme_id: id, word }));
    if (words.length > 0) await db.insertInto("theme_synonym").values(words).execute();
  }
}

async function fillTerms(db: Db, kind: TermKind, terms: TermFact[]): Promise<void> {
  for (const [position, { synonyms = [], ...term }] of terms.entries()) {
    const { id } = await db
      .insertInto("term")
      .values({ kind, position, ...term })
      .returning("id")
      .executeTakeFirstOrThrow();
    const words = synonyms.map((word) => ({ term_id: id, word }));
    if (words.length > 0) await db.insertInto("term_synonym").values(words).execute();
  }
}
