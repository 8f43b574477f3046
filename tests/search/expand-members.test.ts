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
    { slug: "raha", title: "Yhteinen raha", text: "Kaupunki jakaa avustukset järjestöille kahdesti vuodessa." },
    { slug: "vain-toinen", title: "Hakemukset", text: "Avustukset haetaan keväällä." },
    { slug: "johto", title: "Alueen johto", text: "Johtajat vastaavat hyvinvoinnista alueella." },
    { slug: "bidrag", title: "Stöd", language: "sv", text: "Bidragen till föreningarna delas ut på våren." },
    { slug: "ilta", title: "Illat", text: "Iltoja nuorille, ja seurakortti. Kerhoilta on tiistaisin." },
  ]);
  snapshot = buildSnapshot(await readContent(library.db));
});
afterAll(() => library.remove());

const found = (query: string) => answer(snapshot, query).hits.map(({ slug }) => slug);

describe("a compound that no practice has", () => {
  test.each([
    ["järjestöavustus", "raha"],
    ["järjestöavustuksia", "raha"],
    ["avustusjärjestö", "raha"],
    ["föreningsbidrag", "bidrag"],
    ["nuortenilta", "ilta"],
    ["järjestöavustus kaupunki", "raha"],
  ])("%s is found in the practice that has all its members", (query, slug) => {
    expect(found(query)).toEqual([slug]);
    expect(answer(snapshot, query)).toMatchObject({ correction: null, partial: false });
  });

  test("its members are marked and given as the reason", () => {
    const [hit] = answer(snapshot, "järjestöavustus", { explain: true }).hits;
    expect(hit?.passage.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["avustukset", "järjestöille"]);
    expect(hit?.reasons).toMatchObject([{ word: "järjestöavustus", met: "avustukset", way: "part", fields: ["text"] }]);
  });

  test("finds nothing where no practice has all its members", () => {
    expect(found("seurajohtaja")).toEqual([]);
  });

  test("a compound that a practice has is matched whole, and one that is a typing error away is corrected", () => {
    expect(found("seurakortti")).toEqual(["ilta"]);
    expect(answer(snapshot, "seurakorttti").correction?.query).toBe("seurakortti");
    expect(answer(snapshot, "kerhoulta").correction?.query).toBe("kerhoilta");
  });
});
