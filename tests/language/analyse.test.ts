import { describe, expect, test } from "vitest";
import { analyse } from "#app/language/analyse.ts";
import { looseKeys } from "#app/language/word-keys.ts";
import type { Language } from "#db/schema.ts";

function shareKey(a: string, b: string, language: Language): boolean {
  const keys = new Set(looseKeys(a, language));
  return looseKeys(b, language).some((key) => keys.has(key));
}

const FORMS = [
  "kunta kunnassa kunnan kuntien kunnissa kuntaan kuntaa",
  "käytäntö käytännöt käytännön käytäntöjä",
  "hyvinvointi hyvinvoinnin hyvinvointia",
  "hyvinvointitalous hyvinvointitalouden hyvinvointitaloutta",
  "terveys terveyden terveyttä terveyteen",
  "kertomus kertomuksen kertomusta kertomuksia",
  "yhteistyö yhteistyön yhteistyössä yhteistyötä",
  "järjestö järjestöjen järjestöille",
  "nuori nuoret nuorten nuorille nuoria",
  "lapsi lasten lapsille lapset",
  "ihminen ihmisten ihmisille ihmistä",
  "liikunta liikunnan liikuntaa",
  "alue alueen alueella alueiden alueita",
  "malli mallin mallia mallien malleja",
  "osallisuus osallisuuden osallisuutta",
  "mieli mielen mieltä",
  "työ työn työssä töissä töitä",
  "ikä iän iässä",
  "tuki tuen tukea",
  "asukas asukkaat asukkaiden asukkaita",
  "yhdyspinta yhdyspinnat yhdyspinnoilla",
  "perhe perheiden perheille",
  "arki arjen arjessa",
  "hanke hankkeen hankkeita",
  "vaikutus vaikutusten vaikutukset",
  "edistää edistetään edistänyt edisti",
  "toteuttaa toteutettiin toteuttamassa toteuttavat",
];

describe("Finnish forms share a key with their base form", () => {
  test.each(FORMS)("%s", (row) => {
    const [base = "", ...forms] = row.split(" ");
    expect(forms.filter((form) => !shareKey(base, form, "fi"))).toEqual([]);
  });

  test.each([
    ["kunta", "kunto"],
    ["kuntien", "kuntojen"],
    ["kuusi", "kuu"],
    ["talo", "tila"],
    ["kirja", "kirje"],
    ["lapset", "lasit"],
    ["mieli", "kieli"],
    ["terveys", "terve"],
    ["lapsi", "lasi"],
    ["nuori", "nuora"],
  ])("%s and %s stay apart", (a, b) => {
    expect(shareKey(a, b, "fi")).toBe(false);
  });
});

describe("other languages", () => {
  test.each([
    ["kommun", "kommunerna", "sv"],
    ["välfärd", "välfärden", "sv"],
    ["valfard", "välfärdens", "sv"],
    ["municipality", "municipalities", "en"],
    ["practice", "practices", "en"],
  ] as const)("%s finds %s", (a, b, language) => expect(shareKey(a, b, language)).toBe(true));

  test("Swedish stays apart where only the beginning is shared", () => {
    expect(shareKey("kommun", "kommunikation", "sv")).toBe(false);
    expect(shareKey("health", "heal", "en")).toBe(false);
  });

  test("a Finnish key is no Swedish key", () => {
    expect(looseKeys("kunta", "fi").some((key) => looseKeys("kunta", "sv").includes(key))).toBe(false);
  });
});

describe("words in a text", () => {
  const surfaces = (text: string) => analyse(text, ["fi"]).map((token) => token.surface);

  test("have the span of the text that they came from", () => {
    const text = "Hyvä käytäntö: EU:n tuki, klo 10:30 (THL:lle).";
    for (const { surface, start, end } of analyse(text, ["fi"])) expect(text.slice(start, end)).toBe(surface);
    expect(surfaces(text)).toEqual(["Hyvä", "käytäntö", "EU:n", "tuki", "klo", "10", "30", "THL:lle"]);
  });

  test("an abbreviation with a case ending has the keys of the abbreviation", () => {
    for (const form of ["EU:n", "eu:ssa", "EU:hun", "EU:s"]) {
      expect(analyse(form, ["fi"]).map((token) => token.keys)).toEqual([analyse("eu", ["fi"])[0]?.keys]);
    }
    expect(surfaces("title:mieli EU:nix")).toEqual(["title", "mieli", "EU", "nix"]);
  });

  test("a hyphenated compound gives its parts and then the whole compound", () => {
    expect(surfaces("kunta-järjestökumppanuus")).toEqual(["kunta", "järjestökumppanuus", "kunta-järjestökumppanuus"]);
    // The members of the hyphenated compound are tokens of their own; written as one word it has their keys itself.
    const { lemmas = [], loose = [] } = analyse("soteyhteistyö", ["fi"])[0] ?? {};
    expect(analyse("sote-yhteistyö", ["fi"]).at(-1)?.keys).toEqual(["x:soteyhteistyö", ...lemmas, ...loose]);
  });

  test("soft hyphens and decomposed letters change nothing", () => {
    const plain = analyse("käytäntö", ["fi"])[0]?.keys;
    expect(analyse("käy\u00ADtäntö", ["fi"])[0]?.keys).toEqual(plain);
    expect(analyse("käytäntö".normalize("NFD"), ["fi"])[0]?.keys).toEqual(plain);
  });

  test("kaytanto and käytäntö share a loose key only", () => {
    const [typed, meant] = [analyse("kaytanto", ["fi"])[0]?.keys ?? [], analyse("käytäntö", ["fi"])[0]?.keys ?? []];
    expect(typed.filter((key) => meant.includes(key))).toEqual(["f:kaytanno"]);
  });

  test("numbers have no loose keys", () => {
    expect(analyse("2024", ["fi", "sv", "en"])[0]?.keys).toEqual(["x:2024"]);
  });
});
