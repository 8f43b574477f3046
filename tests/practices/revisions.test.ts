import { describe, expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { siteMapView } from "#app/pages/feeds/site-map-view.ts";
import { feedView } from "#app/pages/feeds/view.ts";
import { cardAt, revisionFacts } from "#app/pages/history/revision-view.ts";
import { jsonLd } from "#app/pages/practice/json-ld.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { hasPage, practicesOf } from "#app/practices/list/member-practices.ts";
import { publish } from "#app/practices/publish.server.ts";
import { readRevision } from "#app/practices/read.server.ts";
import { relatedTo } from "#app/practices/related.ts";
import { stableId } from "#app/practices/stable-id.ts";
import type { Db } from "#db/client.server.ts";
import { withLibrary } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

const compiler = { pipeline: 7, compile: compileSource };
const post = (db: Db, slug: string, source: string) => publish(db, compiler, { slug, source, via: "command" });
const site = "https://example.org";

/** Publishes a model and a practice in two revisions, the second of which applies the model. */
async function fill(db: Db) {
  const common = "topics: [osallisuus]\nthemes: [yhdyspinnat]\norigin: public-sources";
  await post(db, "malli", writeUp({ title: "Malli", organisation: "thl", front: "topics: [osallisuus]\nkind: model" }));
  await post(db, "lahitori", writeUp({ front: `${common}\nstage: idea\npartners: [MLL]` }));
  await post(db, "lahitori", writeUp({ title: "Uusi tori", front: `${common}\nstage: pilot\napplies: malli` }));
  return readCatalogue(db);
}

describe("a revision", () => {
  test("is read by its number as it was published", () =>
    withLibrary(async (db) => {
      await fill(db);
      expect(await readRevision(db, "lahitori", 1)).toMatchObject({
        number: 1,
        title: "Lähitori",
        stage: "idea",
        partners: ["MLL"],
        applies: null,
        isNewest: false,
      });
      expect(await readRevision(db, "lahitori", 2)).toMatchObject({ title: "Uusi tori", isNewest: true });
      expect(await readRevision(db, "lahitori", 3)).toBeNull();
      expect(await readRevision(db, "ei-ole", 1)).toBeNull();
    }));

  test("shows its own facts and not those of the newest revision", () =>
    withLibrary(async (db) => {
      const catalogue = await fill(db);
      const old = await readRevision(db, "lahitori", 1);
      if (!old) throw new Error("not published");
      const card = cardAt(old);
      expect(card).toMatchObject({ slug: "lahitori", title: "Lähitori", stage: "idea", organisations: ["liminka"] });
      expect(card).toMatchObject({ themes: ["yhdyspinnat"], topics: ["osallisuus"] });
      const facts = revisionFacts(card, old, catalogue, "fi");
      const names = ["Kunta tai organisaatio", "Vaihe", "Kumppanit", "Teemat", "Aiheet"];
      expect(facts.map((it) => it.name)).toEqual(names);
      // A term that has been removed since is shown as it was written.
      const gone = { ...catalogue, vocabulary: { ...catalogue.vocabulary, topics: new Map() } };
      expect(revisionFacts(card, old, gone, "fi").at(-1)).toEqual({ name: "Aiheet", values: ["osallisuus"] });
    }));
});

describe("the permanent identifier of a practice", () => {
  test("is a UUID made from its slug and time of creation", () => {
    const id = stableId({ slug: "a", createdAt: "2026-01-01T00:00:00.000Z" });
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(stableId({ slug: "a", createdAt: "2026-01-01T00:00:00.000Z" })).toBe(id);
    expect(stableId({ slug: "b", createdAt: "2026-01-01T00:00:00.000Z" })).not.toBe(id);
    expect(stableId({ slug: "a", createdAt: "2026-01-02T00:00:00.000Z" })).not.toBe(id);
  });
});

describe("practices for other programs", () => {
  test("a feed has the newest fifty, the same ids in every language, and tells texts from public sources", () =>
    withLibrary(async (db) => {
      const catalogue = await fill(db);
      const of = { feed: "feed", page: "practices" } as const;
      const [fi, sv] = (["fi", "sv"] as const).map((it) => feedView(of, () => true, catalogue, it, site));
      expect(fi?.entries.map((it) => it.title)).toEqual(["Uusi tori", "Malli"]);
      expect(fi?.updated).toBe(catalogue.cards[0]?.publishedAt);
      expect(fi?.entries[0]?.summary).toMatch(/\(Koottu julkisista lähteistä, kunta ei ole vahvistanut\.\)$/);
      expect(fi?.entries[0]?.categories.map((it) => it.term)).toEqual(["yhdyspinnat", "osallisuus"]);
      expect(sv?.entries.map((it) => it.id)).toEqual(fi?.entries.map((it) => it.id));
      expect(sv?.entries[0]?.page).toBe("https://example.org/sv/kaytannot/lahitori");
      const many = { ...catalogue, cards: Array.from({ length: 60 }, () => catalogue.cards).flat() };
      expect(feedView(of, () => true, many, "fi", site).entries).toHaveLength(50);
      expect(feedView(of, () => false, catalogue, "fi", site)).toMatchObject({ entries: [], updated: fi?.updated });
    }));

  test("JSON-LD has the known properties and leaves out the others", () =>
    withLibrary(async (db) => {
      const catalogue = await fill(db);
      const [practice, model] = catalogue.cards;
      if (!practice || !model) throw new Error("not published");
      const data = (card: typeof practice) =>
        JSON.parse(
          JSON.stringify(jsonLd(card, { sources: [] }, relatedTo(card, catalogue.cards), catalogue, "sv", site)),
        );
      expect(data(practice)).toMatchObject({
        "@type": "Article",
        headline: "Uusi tori",
        inLanguage: "fi",
        datePublished: practice.createdAt,
        dateModified: practice.publishedAt,
        // Compiled from public sources: the organisation has not written it.
        author: [{ "@type": "Organization", name: "Vertaiskuntas redaktion", url: "https://example.org/sv/tietoa" }],
        isBasedOn: "https://example.org/kaytannot/malli",
        license: "https://creativecommons.org/licenses/by/4.0/",
      });
      for (const key of ["isBasedOn", "citation", "creditText"]) expect(data(model)).not.toHaveProperty(key);
    }));

  test("the sitemap has practices, themes and members, and no municipality without a page", () =>
    withLibrary(async (db) => {
      const catalogue = await fill(db);
      const pages = siteMapView(catalogue, site);
      const addresses = pages.map((it) => it.addresses.fi);
      expect(addresses).toContain("https://example.org/jasenet/simo");
      expect(addresses).toContain("https://example.org/jasenet/thl");
      expect(addresses).not.toContain("https://example.org/jasenet/akaa");
      expect(pages.find((it) => it.addresses.fi?.endsWith("/lahitori"))?.changed).toBe(catalogue.cards[0]?.publishedAt);
      expect(new Set(addresses).size).toBe(pages.length);
      const [liminka, akaa] = ["liminka", "akaa"].map((slug) => catalogue.organisations.get(slug));
      if (!liminka || !akaa) throw new Error("no such organisation");
      expect([hasPage(liminka, []), hasPage(akaa, catalogue.cards)]).toEqual([true, false]);
      expect(practicesOf("liminka", catalogue.cards).map((it) => it.slug)).toEqual(["lahitori"]);
    }));
});
