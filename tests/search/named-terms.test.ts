import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { openTestLibrary, type TestLibrary } from "./test-library.ts";

let library: TestLibrary;
let snapshot: SearchSnapshot;

beforeAll(async () => {
  library = await openTestLibrary();
  await library.publishAll([
    { slug: "kerho", title: "Kerho joka viikko", targetGroups: ["ikaihmiset"], topics: ["yksinaisyys"] },
    { slug: "kyselyt", title: "Kyselyt", text: "Ikäihmisille soitetaan, ja eläkeläinen vastaa." },
    { slug: "talo", title: "Talo auki", targetGroups: ["nuoret"], topics: ["ehkaiseva-paihdetyo"] },
    { slug: "nuoret", title: "Kesätyö nuorille", text: "Kesätyö on monen ensimmäinen.", targetGroups: ["nuoret"] },
    { slug: "valistus", title: "Valistus", text: "Päihteet puheeksi.", topics: ["ehkaiseva-paihdetyo"] },
    { slug: "johto", title: "Johtoryhmä kokoontuu", viewpoints: ["johtaminen"] },
    { slug: "mieli", title: "Voimaa arkeen", topics: ["mielenterveys"], organisations: ["pori"] },
    { slug: "liminka", title: "Kylän kahvila", organisations: ["liminka"] },
    { slug: "kuntoilu", title: "Kuntoilu puistossa", text: "Kuntoilu on kaikille." },
    { slug: "tyo", title: "Mitta", text: "Työ tuo turvaa. Ikäinen kuin ikäinen." },
    { slug: "ungdom", title: "Öppet hus", language: "sv", text: "Unga träffas.", organisations: ["kauniainen"] },
  ]);
  snapshot = buildSnapshot(await readContent(library.db));
});
afterAll(() => library.remove());

const offered = (query: string, of = snapshot) => answer(of, query).filters.map((it) => [it.facet, ...it.values]);
const slugs = (query: string, of = snapshot) => answer(of, query).hits.map((hit) => hit.slug);

describe("practices that have a term", () => {
  test("are found by each of its words, like those whose texts say it", () => {
    for (const query of ["vanhukset", "ikäihmiset", "seniorien", "eläkeläiset"])
      expect(slugs(query).sort(), query).toEqual(["kerho", "kyselyt"]);
    expect(slugs("elderly").sort()).toEqual(["kerho", "kyselyt"]);
    expect(slugs("nuoriso").sort()).toEqual(["nuoret", "talo", "ungdom"]);
    expect(slugs("loneliness")).toEqual(["kerho"]);
    expect(slugs("management")).toEqual(["johto"]);
  });

  test("by a topic are not those whose texts have another word for it: topics hold several matters", () => {
    expect(slugs("arkiliikunta")).toEqual([]);
    expect(slugs("kuntoilu")).toEqual(["kuntoilu"]);
  });

  test("are found while its word is being typed", () => {
    expect(answer(snapshot, "vanhuk", { typing: true }).hits.map((it) => it.slug)).toEqual(["kerho"]);
    expect(answer(snapshot, "uudellam", { typing: true }).hits).toEqual([]);
  });

  test("are told apart by reasons", () => {
    const reasons = (query: string, slug: string) =>
      answer(snapshot, query, { explain: true }).hits.find((hit) => hit.slug === slug)?.reasons;
    expect(reasons("senioreille", "kerho")).toContainEqual({
      ...{ word: "senioreille", met: "Ikäihmiset", way: "target-group", fields: ["themes"] },
    });
    expect(reasons("mental health", "mieli")).toContainEqual(
      expect.objectContaining({ word: "mental health", met: "Mielenterveys ja mielen hyvinvointi", way: "topic" }),
    );
    expect(reasons("johtamisella", "johto")).toContainEqual(
      expect.objectContaining({ met: "Johtaminen", way: "viewpoint" }),
    );
    expect(reasons("vanhus", "kyselyt")).toEqual([
      { word: "vanhus", met: "Ikäihmisille", way: "synonym", fields: ["text"] },
    ]);
  });
});

describe("ranking", () => {
  test("a term counts like any word: practices with all words are found, else those with any, the most first", () => {
    expect(answer(snapshot, "nuoret päihteet")).toMatchObject({ total: 1, partial: false });
    expect(slugs("nuoret päihteet")).toEqual(["talo"]);
    expect(slugs("nuoret päihteet kesätyö")[0]).toMatch(/^(talo|nuoret)$/);
  });

  test("the subject in another municipality ranks before the municipality without the subject", () => {
    expect(slugs("limingan mielen hyvinvointi")).toEqual(["mieli", "liminka"]);
  });

  test("a term that no practice has is found by the members of its compound, and is not corrected", () => {
    expect(answer(snapshot, "työikäiset")).toMatchObject({ correction: null, total: 1 });
    expect(answer(snapshot, "omaishoitajat")).toMatchObject({ correction: null, total: 0 });
    expect(answer(snapshot, "vanhuxet").correction?.query).toBe("vanhukset");
  });
});

test("a word that is removed from a term finds it no more, and one that is added does", async () => {
  const { id } = await library.db
    .selectFrom("term")
    .select("id")
    .where("slug", "=", "ikaihmiset")
    .executeTakeFirstOrThrow();
  const before = await readContent(library.db);
  await library.db.deleteFrom("term_synonym").where("term_id", "=", id).where("word", "=", "iäkkäät").execute();
  await library.db.insertInto("term_synonym").values({ term_id: id, word: "mummot ja vaarit" }).execute();
  const after = await readContent(library.db);
  expect(after.namesFingerprint).not.toBe(before.namesFingerprint);
  const changed = buildSnapshot(after);
  expect([offered("iäkkäille"), offered("iäkkäille", changed)]).toEqual([[["kohderyhma", "ikaihmiset"]], []]);
  expect([slugs("iäkkäille").sort(), slugs("iäkkäille", changed)]).toEqual([["kerho", "kyselyt"], []]);
  expect(offered("mummojen ja vaarien", changed)).toEqual([["kohderyhma", "ikaihmiset"]]);
  expect(offered("mummojen ja vaarien")).toEqual([]);
});
