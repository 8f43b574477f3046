import { beforeAll, describe, expect, test } from "vitest";
import { analyse } from "#app/language/analyse.ts";
import { analysedWords } from "#app/language/analysed-words.ts";
import { chooseFinnishLemmatiser } from "#app/language/finnish/choose-lemmatiser.server.ts";
import type { Language } from "#db/schema.ts";

beforeAll(() => {
  chooseFinnishLemmatiser(null);
});

const first = (text: string, language: Language = "fi") => analysedWords(text, language)[0];

describe("base forms by the bundled rules", () => {
  test.each([
    ["liminka", "Limingan Limingassa Liminkaan Limingasta Liminkaa"],
    ["kempele", "Kempeleen Kempeleessä Kempeleeseen"],
    ["lahti", "Lahden Lahdessa Lahteen"],
    ["loppi", "Lopen Lopella"],
    ["pori", "Porin Porissa Poriin"],
    ["varkaus", "Varkauden Varkaudessa"],
    ["uusikaupunki", "Uudenkaupungin Uudessakaupungissa"],
    ["helsinki", "Helsingin Helsingissä Helsinkiin"],
    ["hyvinvointialue", "hyvinvointialueiden hyvinvointialueella hyvinvointialueet"],
    ["yhdyspinta", "yhdyspinnoilla yhdyspinnat yhdyspinnan"],
    ["käytäntö", "käytännöt käytännön käytäntöjä käytännöissä"],
    ["nuori", "nuorten nuorille nuoret nuoria"],
    ["kunta", "kuntien kunnan kunnassa kuntaan kuntia"],
    ["lapsi", "lasten lapsille lapset"],
    ["terveys", "terveyden terveyttä terveyteen"],
    ["edistää", "edistetään edistävät edistänyt"],
    ["hyte", "hyten hyteä hytessä hyteen"],
    ["sote", "soten sotea sotessa soteen sotesta"],
    ["hva", "hvan hvassa hvalle HVA:lla hva:t"],
    ["eva", "EVA:n EVAn EVAa evassa evaan"],
    ["iva", "IVA:n IVAn ivaa ivassa"],
    ["teaviisari", "TEAviisarin TEAviisarista teaviisaria"],
    ["hytetyö", "hyte-työ hytetyötä hytetyössä"],
    [
      "hyvinvointikertomus",
      "hyvinvointikertomuksen hyvinvointikertomukset hyvinvointikertomuksissa hyvinvointikertomukseen",
    ],
    ["hyvinvointisuunnitelma", "hyvinvointisuunnitelman hyvinvointisuunnitelmia hyvinvointisuunnitelmiin"],
    ["hyvinvointialueuudistus", "hyvinvointialueuudistuksen hyvinvointialueuudistuksessa"],
  ])("%s: %s", (lemma, forms) => {
    expect(forms.split(" ").filter((form) => first(form)?.lemmas[0] !== lemma)).toEqual([]);
  });

  test("a word is always one of its base forms, even when it is a form of another word", () => {
    for (const word of ["istuin", "tunne", "kulta", "olematonsana"]) expect(first(word)?.lemmas).toContain(word);
  });

  test("an abbreviation of the domain has the base form of its expansion, and the other way round", () => {
    expect(first("hva")?.lemmas).toContain("hyvinvointialue");
    expect(first("hyvinvointialueilla")?.lemmas).toContain("hva");
    expect(first("EVA:n")?.lemmas).toContain("ennakkoarviointi");
  });
});

describe("members of compounds", () => {
  test.each([
    ["hyvinvointialueiden", ["hyvinvointi", "alue"]],
    ["järjestöyhteistyötä", ["järjestö", "työ"]],
    ["viikonlopun", ["viikko", "viikon", "loppu"]],
    ["liikuntaneuvontaa", ["liikunta", "neuvonta"]],
    ["vaikuttavuusarvioinnissa", ["vaikuttavuus", "arviointi"]],
    ["kunta-järjestökumppanuus", ["kunta", "järjestö", "kumppanuus"]],
  ])("%s has %j", (form, members) => {
    expect(first(form)?.parts).toEqual(expect.arrayContaining(members));
  });

  test.each([
    ["välfärdsområdenas", ["välfärd", "områd"]],
    ["folkhälsoarbetet", ["folk", "häls", "arbet"]],
    ["äldreomsorgen", ["omsorg"]],
    ["ungdomsfullmäktige", ["ungdom"]],
    ["kvinnojouren", ["kvin"]],
  ])("Swedish %s has %j", (form, members) => {
    expect(first(form, "sv")?.parts).toEqual(expect.arrayContaining(members));
  });

  test("a simple word has no members", () => {
    for (const word of ["kunta", "alue", "nuori"]) expect(first(word)?.parts).toEqual([]);
    for (const word of ["kommunerna", "verksamhet", "skolan"]) expect(first(word, "sv")?.parts).toEqual([]);
  });
});

describe("Swedish forms share a base", () => {
  test.each([
    "kommun kommunen kommuner kommunerna kommunernas kommunens",
    "område området områden områdena områdets",
    "hälsa hälsan hälsans",
    "skola skolan skolor skolorna",
    "verksamhet verksamheten verksamheter verksamheterna",
    "arbete arbetet arbeten arbetets",
    "barn barnet barnen barnens",
    "invånare invånaren invånarna",
    "främja främjar främjade främjande",
  ])("%s", (row) => {
    expect(new Set(row.split(" ").map((form) => first(form, "sv")?.lemmas[0])).size).toBe(1);
  });
});

describe("offsets and bounds", () => {
  test("offsets count UTF-16 code units; words come in order and do not overlap", () => {
    const text = "👩 Suomi-loma ja EU:n, käy\u00ADtäntö ’x’";
    const words = analysedWords(text, "fi");
    for (const { surface, start, end } of words) expect(text.slice(start, end)).toBe(surface);
    for (const [at, { start }] of words.slice(1).entries()) expect(start).toBeGreaterThanOrEqual(words[at]?.end ?? 0);
    expect(words[0]?.start).toBe(3);
  });

  test.each([
    ["a long word", "a".repeat(100_000)],
    ["a long compound", "hyvinvointi".repeat(10_000)],
    ["marks on marks", `a${"\u0301".repeat(100_000)}`],
    ["hyphens", "a-".repeat(50_000)],
    ["apostrophes", "a'".repeat(50_000)],
    ["control characters", "\u0000\u0007\u202e".repeat(30_000)],
    ["unpaired surrogates", "\ud800".repeat(10_000)],
    ["__proto__", "__proto__ constructor toString"],
  ])("%s: at most 2 s of CPU time, and no long key", (_, text) => {
    const before = process.cpuUsage();
    const tokens = analyse(text, ["fi", "sv", "en"]);
    const { user } = process.cpuUsage(before);
    const longest = tokens.reduce((most, { keys }) => Math.max(most, ...keys.map((key) => key.length)), 0);
    expect(longest).toBeLessThan(120);
    expect(user / 1000).toBeLessThan(2_000);
  });
});
