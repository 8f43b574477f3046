import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { openTestLibrary, type TestLibrary } from "./test-library.ts";

let library: TestLibrary;
let snapshot: SearchSnapshot;

beforeAll(async () => {
  library = await openTestLibrary();
  snapshot = buildSnapshot(await readContent(library.db));
});
afterAll(() => library.remove());

const offered = (query: string) => answer(snapshot, query).filters.map((it) => [it.facet, ...it.values]);

describe("a topic, target group or viewpoint among the words is offered as a filter", () => {
  const [old, young] = [
    ["kohderyhma", "ikaihmiset"],
    ["kohderyhma", "nuoret"],
  ] as const;
  test.each([
    ["ikäihmisten", [old]],
    ["Ikäihmisille", [old]],
    ["nuorille", [young]],
    ["nuorten", [young]],
    ["de äldre", [old]],
    ["ungas", [young]],
    ["older people", [old]],
    ["young people's", [young]],
    [
      "järjestöjen",
      [
        ["teema", "jarjestoyhteistyo"],
        ["kohderyhma", "jarjestot"],
      ],
    ],
    ["ravitsemuksesta", [["aihe", "ravitsemus"]]],
    ["ehkäisevän päihdetyön", [["aihe", "ehkaiseva-paihdetyo"]]],
    ["lasten ja nuorten hyvinvoinnin", [["aihe", "lapset-ja-nuoret"], young, ["kohderyhma", "lapset"]]],
    ["kulturvälfärden", [["aihe", "kulttuurihyvinvointi"]]],
    ["physical activities", [["aihe", "liikunta"]]],
    ["johtamisen", [["nakokulma", "johtaminen"]]],
    ["engagemanget", [["nakokulma", "sitoutuminen"]]],
    ["commitment", [["nakokulma", "sitoutuminen"]]],
    [
      "osallisuuden",
      [
        ["aihe", "osallisuus"],
        ["nakokulma", "osallisuus"],
      ],
    ],
  ])("%s", (query, expected) => expect(offered(query)).toEqual(expected));

  test.each([
    ["vanhukset", old],
    ["vanhus", old],
    ["vanhusten", old],
    ["kotona asuvat vanhukset", old],
    ["seniorit", old],
    ["seniorien", old],
    ["senioreille", old],
    ["eläkeläisten", old],
    ["ikääntyneiden", old],
    ["iäkkäille", old],
    ["pensionärerna", old],
    ["elderly", old],
    ["seniors", old],
    ["nuoriso", young],
    ["teineille", young],
    ["ungdomarnas", young],
    ["youth", young],
    ["lasten", ["kohderyhma", "lapset"]],
    ["lapsiperheiden", ["kohderyhma", "perheet"]],
    ["perheille", ["kohderyhma", "perheet"]],
    ["kuntalaisten", ["kohderyhma", "asukkaat"]],
    ["asukkaille", ["kohderyhma", "asukkaat"]],
    ["työttömien", ["kohderyhma", "tyottomat"]],
    ["maahanmuuttajien", ["kohderyhma", "maahanmuuttaneet"]],
    ["invandrare", ["kohderyhma", "maahanmuuttaneet"]],
    ["vähävaraisille", ["kohderyhma", "pienituloiset"]],
    ["päättäjille", ["kohderyhma", "luottamushenkilot"]],
    ["valtuutettujen", ["kohderyhma", "luottamushenkilot"]],
    ["henkilöstön", ["kohderyhma", "henkilosto"]],
    ["omaishoidon", ["kohderyhma", "omaishoitajat"]],
    ["mielenterveyden", ["aihe", "mielenterveys"]],
    ["mielen hyvinvoinnista", ["aihe", "mielenterveys"]],
    ["psykiska hälsan", ["aihe", "mielenterveys"]],
    ["mental health", ["aihe", "mielenterveys"]],
    ["liikunnan", ["aihe", "liikunta"]],
    ["terveyseroja", ["aihe", "yhdenvertaisuus"]],
    ["yksinäisyyteen", ["aihe", "yksinaisyys"]],
  ] as const)("by another word for it: %s", (query, expected) => expect(offered(query)).toEqual([expected]));

  test.each([
    "nuorisovaltuusto",
    "liikuntaneuvonta",
    "lapsivaikutusten",
    "tien",
    "ages",
    "cars",
    "persons",
    '"nuoret"',
  ])("%s names none", (query) => expect(offered(query).filter(([facet]) => facet !== "teema")).toEqual([]));
});

describe("a place among the words is offered as a filter", () => {
  const kainuu = "kainuun-hyvinvointialue";
  test.each([
    [
      "Kainuun hyvinvointialueen",
      [
        ["jasen", kainuu],
        ["hyvinvointialue", kainuu],
      ],
    ],
    [
      "kajanalands välfärdsområde",
      [
        ["jasen", kainuu],
        ["hyvinvointialue", kainuu],
      ],
    ],
    [
      "Kainuu wellbeing services county",
      [
        ["jasen", kainuu],
        ["hyvinvointialue", kainuu],
      ],
    ],
    ["Kainuussa", [["maakunta", "kainuu"]]],
    ["kainuun maakunnan", [["maakunta", "kainuu"]]],
    ["Pohjois-Pohjanmaalla", [["maakunta", "pohjois-pohjanmaa"]]],
    ["pohjanmaalle", [["maakunta", "pohjanmaa"]]],
    ["Uudellamaalla", [["maakunta", "uusimaa"]]],
    ["Uudenmaan", [["maakunta", "uusimaa"]]],
    ["Varsinais-Suomessa", [["maakunta", "varsinais-suomi"]]],
    ["päijät-hämeeseen", [["maakunta", "paijat-hame"]]],
    ["Lapissa", [["maakunta", "lappi"]]],
    ["Nylands", [["maakunta", "uusimaa"]]],
    ["landskapet Åland", [["maakunta", "ahvenanmaa"]]],
    ["Norra Österbotten", [["maakunta", "pohjois-pohjanmaa"]]],
    ["North Ostrobothnia", [["maakunta", "pohjois-pohjanmaa"]]],
    ["Lapland region", [["maakunta", "lappi"]]],
    ["lava", [["teema", "vaikutusten-ennakkoarviointi"]]],
    ["suomessa", []],
    ["maakunta", []],
    ["hyvinvointialue", []],
  ])("%s", (query, expected) => expect(offered(query)).toEqual(expected));
});

test("of several names first one for each is offered, then other readings of the same words", () => {
  expect(offered("osallisuus Kainuun hyvinvointialueella, ikäihmiset")).toEqual([
    ["aihe", "osallisuus"],
    ["jasen", "kainuun-hyvinvointialue"],
    ["kohderyhma", "ikaihmiset"],
    ["nakokulma", "osallisuus"],
    ["hyvinvointialue", "kainuun-hyvinvointialue"],
  ]);
});
