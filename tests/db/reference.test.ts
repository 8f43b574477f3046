import { expect, test } from "vitest";
import { readContentVersion } from "#db/content-version.server.ts";
import { type FormerName, formerNames } from "#db/reference/former-names.ts";
import { fillReference, knownWord } from "#db/reference.server.ts";
import { organisationKinds } from "#db/schema/words.ts";
import { withLibrary } from "#tests/support/temporary.ts";

test("the members are 50 municipalities and 2 counties as of 6/2024, three of them designated by WHO", () =>
  withLibrary(async (db) => {
    const members = await db
      .selectFrom("membership")
      .innerJoin("organisation", "organisation.id", "organisation_id")
      .select(["slug", "kind", "seen", "who_designated"])
      .execute();
    const ofKind = (kind: string) => members.filter((it) => it.kind === kind).length;
    expect([ofKind("municipality"), ofKind("wellbeing_services_county"), members.length]).toEqual([50, 2, 52]);
    expect(new Set(members.map((it) => it.seen))).toEqual(new Set(["2024-06"]));
    expect(
      members
        .filter((it) => it.who_designated)
        .map((it) => it.slug)
        .sort(),
    ).toEqual(["helsinki", "kuopio", "turku"]);
  }));

test("all 308 municipalities and 21 counties are known, each municipality with its figures dated", () =>
  withLibrary(async (db) => {
    const all = await db.selectFrom("organisation").selectAll().execute();
    const municipalities = all.filter((it) => it.kind === "municipality");
    expect(municipalities).toHaveLength(308);
    expect(all.filter((it) => it.kind === "wellbeing_services_county")).toHaveLength(21);
    expect(
      municipalities.filter((it) => !it.population || !it.population_date || !it.region_code || !it.latitude),
    ).toEqual([]);
    // Helsinki provides the services itself, and Åland has another system.
    const without = municipalities.filter((it) => it.county_id === null && it.region_code !== "21");
    expect(without.map((it) => it.slug)).toEqual(["helsinki"]);
  }));

test("names have their verified irregular forms and no unverified ones", () =>
  withLibrary(async (db) => {
    const formsOf = (slug: string) =>
      db
        .selectFrom("organisation_form")
        .innerJoin("organisation", "organisation.id", "organisation_id")
        .select("form")
        .where("slug", "=", slug)
        .execute()
        .then((rows) => rows.map((row) => row.form));
    expect(await formsOf("liminka")).toEqual(expect.arrayContaining(["Limingan", "Limingassa", "Liminkaan"]));
    expect(await formsOf("virrat")).not.toContain("Virtain");
  }));

test("themes belong to periods; filling again changes nothing", () =>
  withLibrary(async (db) => {
    const themes = await db
      .selectFrom("theme_period")
      .innerJoin("theme", "theme.id", "theme_id")
      .innerJoin("period", "period.id", "period_id")
      .select(["theme.slug", "period.slug as period"])
      .execute();
    expect(themes).toContainEqual({ slug: "hyvinvointitalous", period: "2021-2025" });
    expect(themes).toContainEqual({ slug: "sote-uudistus", period: "2017-2020" });
    await db.updateTable("theme").set({ fi: "Koordinaattorin nimi" }).where("slug", "=", "yhdyspinnat").execute();
    expect(await fillReference(db)).toBe(false);
    const { fi } = await db
      .selectFrom("theme")
      .select("fi")
      .where("slug", "=", "yhdyspinnat")
      .executeTakeFirstOrThrow();
    expect(fi).toBe("Koordinaattorin nimi");
  }));

test("terms have other words, which stay removed when a coordinator has removed them", () =>
  withLibrary(async (db) => {
    const wordsOf = async (slug: string) => {
      const rows = await db
        .selectFrom("term_synonym")
        .innerJoin("term", "term.id", "term_id")
        .select("word")
        .where("slug", "=", slug)
        .execute();
      return rows.map(({ word }) => word);
    };
    expect(await wordsOf("ikaihmiset")).toEqual(expect.arrayContaining(["vanhukset", "seniorit", "elderly"]));
    expect(await wordsOf("liikunta")).toContain("motion");
    expect(await wordsOf("pilot")).toEqual([]);
    await db.deleteFrom("term_synonym").where("word", "in", ["vanhukset", "motion"]).execute();
    const before = await db.selectFrom("term_synonym").selectAll().execute();
    expect(await fillReference(db)).toBe(false);
    expect(await db.selectFrom("term_synonym").selectAll().execute()).toEqual(before);
    await db.deleteFrom("term_synonym").execute();
    await fillReference(db);
    expect(await db.selectFrom("term_synonym").selectAll().execute()).toEqual([]);
  }));

test("a value that is not in its closed list is refused before it is written", () => {
  expect(knownWord(organisationKinds, "partner")).toBe("partner");
  expect(() => knownWord(organisationKinds, "parner")).toThrow("parner is none of municipality");
});

test("a site that has the names of an earlier version gets the present ones; changed names stay", () =>
  withLibrary(async (db) => {
    const nameOf = async (kind: FormerName["kind"], slug: string) =>
      kind === "theme"
        ? db.selectFrom("theme").select(["fi", "sv", "en"]).where("slug", "=", slug).executeTakeFirst()
        : db
            .selectFrom("term")
            .select(["fi", "sv", "en"])
            .where("kind", "=", kind)
            .where("slug", "=", slug)
            .executeTakeFirst();
    const present = await Promise.all(formerNames.map((it) => nameOf(it.kind, it.slug)));
    for (const { kind, slug, ...names } of formerNames) {
      if (kind === "theme") await db.updateTable("theme").set(names).where("slug", "=", slug).execute();
      else await db.updateTable("term").set(names).where("kind", "=", kind).where("slug", "=", slug).execute();
    }
    await db.updateTable("term").set({ sv: "Under försök" }).where("slug", "=", "pilot").execute();
    const before = await readContentVersion(db);
    expect(await fillReference(db)).toBe(false);
    expect(await readContentVersion(db)).toBe(before + 1);
    for (const [index, { kind, slug, ...former }] of formerNames.entries())
      expect(await nameOf(kind, slug)).toEqual(slug === "pilot" ? { ...former, sv: "Under försök" } : present[index]);
    await fillReference(db);
    expect(await readContentVersion(db)).toBe(before + 1);
  }));
