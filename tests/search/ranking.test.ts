import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { openShelf, type Shelf } from "./shelf.ts";
import { fillWithStarters } from "./starter-write-ups.ts";

let shelf: Shelf;
let library: SearchSnapshot;
const now = "2025-06-01T00:00:00.000Z";

/** The write-ups that come with the program, and a few whose order is known. */
beforeAll(async () => {
  shelf = await openShelf();
  await fillWithStarters(shelf);
  await shelf.publish({
    slug: "neuvonta-pienessa",
    title: "Liikuntaneuvonta yhden ohjaajan voimin",
    text: "Neuvonta tavoittaa ne, jotka liikkuvat vähän.",
    organisations: ["utajarvi"],
    stage: "in-use",
  });
  await shelf.publish({
    slug: "neuvonta-suuressa",
    title: "Liikuntaneuvonta neuvoloissa",
    text: "Pieni joukko kokeili ensin. Kunta ja seurat jatkoivat.",
    organisations: ["tampere"],
  });
  const kylat = "Kylätalo avautui vapaaehtoisten voimin. ";
  await shelf.publish({ slug: "kerrottu", title: "Kylätalo auki", summary: kylat, text: "Näin se tehtiin." });
  const parts = ["Tarve ja tavoite", "Mitä tehdään", "Toteutus ja resurssit", "Tulokset ja niiden arviointi"];
  await shelf.publish({ slug: "osittain", title: "Satamapuisto", text: "Näin se tehtiin ja näin se meni." });
  await shelf.publish({
    slug: "osin",
    title: "Satamapuisto",
    text: "Näin se tehtiin ja näin se meni.",
    headings: parts,
  });
  await shelf.publish({ slug: "osittain-myos", title: "Satamapuisto", text: "Näin se tehtiin ja näin se meni." });
  await shelf.publish({ slug: "lyhyt", title: "Kylätalo auki", summary: kylat });
  library = buildSnapshot(await readContent(shelf.db));
});
afterAll(() => shelf.remove());

const slugs = (query: string) => answer(library, query, { now }).hits.map((hit) => hit.slug);

describe("a coordinator expects first", () => {
  test.each([
    ["limingan mielen hyvinvointi", "mielen-hyvinvoinnin-abc-elintapaohjauksessa"],
    ["mielen hyvinvointi haapavesi", "mielen-hyvinvoinnin-abc-haapavedella"],
    ["yhdyspinta", "hyvan-mielen-kunta-kainuussa"],
    ["välfärd", "valfardsteori-som-grund"],
    ["grankulla", "valfardsteori-som-grund"],
    ["wellbeing kauniainen", "valfardsteori-som-grund"],
    ["liikuntaneuvonta pieni kunta", "neuvonta-pienessa"],
    ["motionsrådgivning små kommuner", "neuvonta-pienessa"],
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
  ])("%s: %s", (query, first) => expect(slugs(query)[0]).toBe(first));

  test("what speaks of the word before what is only in the theme of that name", () => {
    const found = slugs("yhdyspinta");
    expect(found.indexOf("hyte-tyon-suunta-keinot-ja-rakenne")).toBeLessThan(found.indexOf("kaikukortti-kainuussa"));
    expect(found).toContain("kaikukortti-kainuussa");
  });

  test("of equals the one that tells need, deeds, means and results", () => {
    expect(slugs("satamapuisto")[0]).toBe("osin");
  });

  test("what is told whole before a title and a summary, which is found all the same", () => {
    expect(slugs("kylätalo")).toEqual(["kerrottu", "lyhyt"]);
  });

  test("the subject from elsewhere before the municipality without the subject", () => {
    const found = slugs("kuhmo kaikukortti");
    expect(found.indexOf("kaikukortti")).toBeLessThan(found.indexOf("hyvinvointikertomus-strategian-rinnalla"));
  });

  test.each(["alue", "kaytanto", "hyvinvoiti"])("%s finds", (query) => expect(slugs(query).length).toBeGreaterThan(1));
});

describe("why a write-up was found", () => {
  const reasons = (query: string, slug: string) =>
    answer(library, query, { now, explain: true }).hits.find((hit) => hit.slug === slug)?.reasons;

  test("by word: how, where and as what it stands there", () => {
    expect(reasons("kaikukortit", "kaikukortti")).toEqual([
      expect.objectContaining({ word: "kaikukortit", met: "Kaikukortti", way: "lemma" }),
    ]);
    expect(reasons("kaikukortti", "kaikukortti")?.[0]).toMatchObject({ way: "exact", met: "Kaikukortti" });
    expect(reasons("kaikukortti", "kaikukortti")?.[0]?.fields).toContain("title");
    expect(reasons("hyvinvointi", "hyvinvointikeskukset-ja-lahitorit")?.[0]?.way).toMatch(/exact|lemma|part/);
  });

  test("by what the words name", () => {
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

  test("by words in quotes, as they stand", () => {
    expect(reasons('"hyvan mielen"', "hyvan-mielen-kunta")?.[0]).toMatchObject({ met: "Hyvän mielen", way: "phrase" });
  });

  test("only when asked", () => expect(answer(library, "kaikukortti").hits[0]).not.toHaveProperty("reasons"));
});
