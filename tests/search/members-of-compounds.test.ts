import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { openShelf, type Shelf } from "./shelf.ts";

let shelf: Shelf;
let library: SearchSnapshot;

beforeAll(async () => {
  shelf = await openShelf();
  await shelf.publishAll([
    { slug: "raha", title: "Yhteinen raha", text: "Kaupunki jakaa avustukset järjestöille kahdesti vuodessa." },
    { slug: "vain-toinen", title: "Hakemukset", text: "Avustukset haetaan keväällä." },
    { slug: "johto", title: "Alueen johto", text: "Johtajat vastaavat hyvinvoinnista alueella." },
    { slug: "bidrag", title: "Stöd", language: "sv", text: "Bidragen till föreningarna delas ut på våren." },
    { slug: "ilta", title: "Illat", text: "Iltoja nuorille, ja seurakortti. Kerhoilta on tiistaisin." },
  ]);
  library = buildSnapshot(await readContent(shelf.db));
});
afterAll(() => shelf.remove());

const found = (query: string) => answer(library, query).hits.map(({ slug }) => slug);

describe("a compound that stands nowhere", () => {
  test.each([
    ["järjestöavustus", "raha"],
    ["järjestöavustuksia", "raha"],
    ["avustusjärjestö", "raha"],
    ["föreningsbidrag", "bidrag"],
    ["nuortenilta", "ilta"],
    ["järjestöavustus kaupunki", "raha"],
  ])("%s is found in the practice that has all its members", (query, slug) => {
    expect(found(query)).toEqual([slug]);
    expect(answer(library, query)).toMatchObject({ correction: null, partial: false });
  });

  test("is marked where its members stand, and said to be met so", () => {
    const [hit] = answer(library, "järjestöavustus", { explain: true }).hits;
    expect(hit?.passage.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["avustukset", "järjestöille"]);
    expect(hit?.reasons).toMatchObject([{ word: "järjestöavustus", met: "avustukset", way: "part", fields: ["text"] }]);
  });

  test("finds nothing where no practice has all its members", () => {
    expect(found("seurajohtaja")).toEqual([]);
  });

  test("is asked whole where it stands, and put right where it is a slip away from what stands", () => {
    expect(found("seurakortti")).toEqual(["ilta"]);
    expect(answer(library, "seurakorttti").correction?.query).toBe("seurakortti");
    expect(answer(library, "kerhoulta").correction?.query).toBe("kerhoilta");
  });
});
