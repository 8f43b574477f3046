import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { publishStarterWriteUps } from "./starter-write-ups.ts";
import { openTestLibrary, type TestLibrary } from "./test-library.ts";

let library: TestLibrary;
let snapshot: SearchSnapshot;
const now = "2025-06-01T00:00:00.000Z";

/** The starter write-ups, and some with a known order. */
beforeAll(async () => {
  library = await openTestLibrary();
  await publishStarterWriteUps(library);
  await library.publish({
    slug: "neuvonta-pienessa",
    title: "Liikuntaneuvonta yhden ohjaajan voimin",
    text: "Neuvonta tavoittaa ne, jotka liikkuvat vähän.",
    organisations: ["utajarvi"],
    stage: "in-use",
  });
  await library.publish({
    slug: "neuvonta-suuressa",
    title: "Liikuntaneuvonta neuvoloissa",
    text: "Pieni joukko kokeili ensin. Kunta ja seurat jatkoivat.",
    organisations: ["tampere"],
  });
  const kylat = "Kylätalo avautui vapaaehtoisten voimin. ";
  await library.publish({ slug: "kerrottu", title: "Kylätalo auki", summary: kylat, text: "Näin se tehtiin." });
  const parts = ["Tarve ja tavoite", "Mitä tehdään", "Toteutus ja resurssit", "Tulokset ja niiden arviointi"];
  await library.publish({ slug: "osittain", title: "Satamapuisto", text: "Näin se tehtiin ja näin se meni." });
  await library.publish({
    slug: "osin",
    title: "Satamapuisto",
    text: "Näin se tehtiin ja näin se meni.",
    headings: parts,
  });
  await library.publish({ slug: "osittain-myos", title: "Satamapuisto", text: "Näin se tehtiin ja näin se meni." });
  await library.publish({ slug: "lyhyt", title: "Kylätalo auki", summary: kylat });
  snapshot = buildSnapshot(await readContent(library.db));
});
afterAll(() => library.remove());

const slugs = (query: string) => answer(snapshot, query, { now }).hits.map((hit) => hit.slug);

describe("ranking", () => {
  test.each([
    ["limingan mielen hyvinvointi", "mielen-hyvinvoinnin-abc-elintapaohjauksessa"],
    ["mielen hyvinvointi haapavesi", "mielen-hyvinvoinnin-abc-haapavedella"],
    ["yhdyspinta", "hyvan-mielen-kunta-kainuussa"],
    ["välfärd", "valfardsteori-som-grund"],
    ["grankulla", "valfardsteori-som-grund"],
    ["wellbeing kauniainen", "valfardsteori-som-grund"],
    ["liikuntaneuvonta pieni kunta", "neuvonta-pienessa"],
    // By its topics: Motion och fysisk aktivitet, Levnadsvanerådgivning.
    ["motionsrådgivning små kommuner", "lipake-palveluketju"],
    ["liikuntaneuvonta tampere", "neuvonta-suuressa"],
    ["kaikukortti", "kaikukortti"],
    ["kaikukortti espoossa", "kaikukortti-espoossa"],
    ["osallistuva budjetointi", "omastadi"],
    ["turun järjestöt", "kunta-jarjestokumppanuus"],
    ["kuhmon hyvinvointikertomus", "hyvinvointikertomus-strategian-rinnalla"],
    ["lapsiystävällinen kunta", "lapsiystavallinen-kunta"],
    ["ennakkoarviointi", "paatosten-vaikutusten-ennakkoarviointi"],
    ["EVA", "paatosten-vaikutusten-ennakkoarviointi"],
    ['"hyvän mielen kunta" kainuu', "hyvan-mielen-kunta-kainuussa"],
    ["kotona asuvat vanhukset", "hyvinvointikeskukset-ja-lahitorit"],
    ["nuoret päihteet", "yhteisollinen-turku"],
    ["köyhien kulttuuri", "kaikukortti"],
  ])("the first hit for %s is %s", (query, first) => expect(slugs(query)[0]).toBe(first));

  test("a practice with the word in its texts ranks before one that only has the theme of that name", () => {
    const found = slugs("yhdyspinta");
    expect(found.indexOf("hyte-tyon-suunta-keinot-ja-rakenne")).toBeLessThan(found.indexOf("kaikukortti-kainuussa"));
    expect(found).toContain("kaikukortti-kainuussa");
  });

  test("of equal practices the one with all sections ranks first", () => {
    expect(slugs("satamapuisto")[0]).toBe("osin");
  });

  test("a practice with a text ranks before one with a summary only, and both are found", () => {
    expect(slugs("kylätalo")).toEqual(["kerrottu", "lyhyt"]);
  });

  test("the subject in another municipality ranks before the municipality without the subject", () => {
    const found = slugs("kuhmo kaikukortti");
    expect(found.indexOf("kaikukortti")).toBeLessThan(found.indexOf("hyvinvointikertomus-strategian-rinnalla"));
  });

  test.each(["alue", "kaytanto", "hyvinvoiti"])("%s finds several practices", (query) =>
    expect(slugs(query).length).toBeGreaterThan(1),
  );
});

describe("the reasons of a hit", () => {
  const reasons = (query: string, slug: string) =>
    answer(snapshot, query, { now, explain: true }).hits.find((hit) => hit.slug === slug)?.reasons;

  test("tell for a word how it matches, in which fields, and the matching word", () => {
    expect(reasons("kaikukortit", "kaikukortti")).toEqual([
      expect.objectContaining({ word: "kaikukortit", met: "Kaikukortti", way: "lemma" }),
    ]);
    expect(reasons("kaikukortti", "kaikukortti")?.[0]).toMatchObject({ way: "exact", met: "Kaikukortti" });
    expect(reasons("kaikukortti", "kaikukortti")?.[0]?.fields).toContain("title");
    expect(reasons("hyvinvointi", "hyvinvointikeskukset-ja-lahitorit")?.[0]?.way).toMatch(/exact|lemma|part/);
  });

  test("tell what the words name", () => {
    const theme = { word: "yhdyspinta", met: "Kuntien ja hyvinvointialueiden yhdyspinnat", way: "theme" };
    expect(reasons("yhdyspinta", "kaikukortti-kainuussa")).toContainEqual(expect.objectContaining(theme));
    expect(reasons("kuhmon kertomus", "hyvinvointikertomus-strategian-rinnalla")).toContainEqual(
      expect.objectContaining({ word: "kuhmon", met: "Kuhmo", way: "organisation" }),
    );
    expect(reasons("liikuntaneuvonta pieni kunta", "neuvonta-pienessa")).toContainEqual(
      expect.objectContaining({ word: "pieni kunta", met: "alle-5000", way: "size" }),
    );
    expect(reasons("liikuntaneuvonta käytössä", "neuvonta-pienessa")).toContainEqual(
      expect.objectContaining({ word: "käytössä", met: "Käytössä", way: "stage" }),
    );
  });

  test("tell for a phrase the matching words", () => {
    expect(reasons('"hyvan mielen"', "hyvan-mielen-kunta")?.[0]).toMatchObject({ met: "Hyvän mielen", way: "phrase" });
  });

  test("are returned only with the option", () =>
    expect(answer(snapshot, "kaikukortti").hits[0]).not.toHaveProperty("reasons"));
});
