import { describe, expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { checkTyped } from "#app/practices/writing/check-typed.ts";
import { isShort, missingFrom } from "#app/practices/writing/missing.ts";
import { toNames, toSlugs } from "#app/practices/writing/names.ts";
import { findPrivateData } from "#app/practices/writing/private-data.ts";
import { readSentWriting } from "#app/practices/writing/sent.ts";
import { slugify, slugsFor } from "#app/practices/writing/slug-of.ts";
import { type SnippetKind, snippet } from "#app/practices/writing/snippets.ts";
import { spread } from "#app/practices/writing/spread.ts";

describe("a whole text pasted", () => {
  test("is told apart by Innokylä's headings and ours; nothing typed is lost", () => {
    const text = [
      ...["Alkusanat", "", "Ratkaisun perusidea**", "Kävellään yhdessä.", "", "## Kohderyhmä", "Ikäihmiset."],
      ...["**Toimivuuden ja käyttöönoton ehdot**", "Sovi vetäjä.", "Oma otsikko", "Omaa.", "LIITTEET:", "Opas.pdf"],
      ...["Muutoksen mittaaminen", "Kävijät.", "Riskit", "Jäinen piha."],
    ].join("\n");
    expect(spread({ "osa-what": ["Jo kirjoitettu."], "osa-tips": [""] }, text)).toEqual({
      johdanto: ["Alkusanat"],
      "osa-what": ["Jo kirjoitettu.\n\n### Ratkaisun perusidea\n\nKävellään yhdessä."],
      "osa-audience": ["Ikäihmiset."],
      "osa-tips": ["### Toimivuuden ja käyttöönoton ehdot\n\nSovi vetäjä.\nOma otsikko\nOmaa."],
      "osa-materials": ["### LIITTEET:\n\nOpas.pdf"],
      "osa-indicators": ["### Muutoksen mittaaminen\n\nKävijät."],
      "osa-risks": ["Jäinen piha."],
    });
  });

  test("our headings go; Innokylä's stay beside each other in one section, with nothing under them too", () => {
    const text =
      "# Resultat och utvärdering\n\nOurs.\n\nKokeilun tulokset\nTheirs.\n\nKehittämisen tulokset\n\nIdeointi";
    expect(spread({}, text)).toEqual({
      "osa-results": ["Ours.\n\n### Kokeilun tulokset\n\nTheirs.\n\n### Kehittämisen tulokset"],
      "osa-how": ["### Ideointi"],
    });
  });
});

const write = (kind: SnippetKind, fields: Record<string, string>) => snippet(kind, (field) => fields[field] ?? "");

describe("what the helpers write", () => {
  test.each<[SnippetKind, Record<string, string>, RegExp]>([
    [
      "tulos",
      { "tulos-mittari": 'Osallistujia "yhteensä" <65', "tulos-jalkeen": "51" },
      /Osallistujia &quot;yhteensä&quot; &lt;65/,
    ],
    ["kuva", { "kuva-tiedosto": "a.webp", "kuva-teksti": "Ryhmä & vetäjä" }, /alt="Ryhmä &amp; vetäjä"/],
    ["kuva", { "kuva-tiedosto": "a.webp", "kuva-koriste": "1" }, /<img src="\/x" alt=""/],
    ["laatikko", { "laatikko-teksti": "Sovi **ensin**.", "laatikko-laji": "tip" }, /callout-tip/],
    ["video", { "video-osoite": "https://youtu.be/abcdefghijk", "video-otsikko": "Esittely" }, /Esittely/],
    ["vaiheet", { "vaiheet-rivit": "1. Kartoita\n- Sovi\nTee" }, /<li>Kartoita<\/li>\s*<li>Sovi<\/li>\s*<li>Tee<\/li>/],
  ])("%s compiles and says it", async (kind, fields, seen) => {
    const made = write(kind, fields);
    if (!made.ok) throw new Error(made.missing.join());
    const files = { "a.webp": { kind: "picture", src: "/x" } as const };
    const result = await compileSource(made.text, { files });
    expect(result).toMatchObject({ ok: true, html: expect.stringMatching(seen) });
  });

  test("asks for what is missing; a picture wants words or to be decoration", () => {
    expect(write("tulos", { "tulos-mittari": "x" })).toEqual({ ok: false, missing: ["tulos-jalkeen"] });
    expect(write("kuva", { "kuva-tiedosto": "a.webp" })).toEqual({ ok: false, missing: ["kuva-teksti"] });
    expect(write("kuva", { "kuva-tiedosto": "a.pdf", "kuva-teksti": "Opas [1]" })).toEqual({
      ok: true,
      text: "[Opas \\[1\\]](a.pdf)",
    });
  });
});

describe("private persons' data", () => {
  test.each(["131052-308T", "010101A123N", "Soita 040 123 4567.", "+358 50 1234567", "0451234567"])(
    "%j is seen",
    (text) => {
      expect(findPrivateData(`rivi\n${text}`)).toMatchObject([{ line: 2 }]);
    },
  );
  test.each(["131052-308X", "09 310 1691", "2020-2024", "Y-tunnus 0201256-6", "1.3.2023–31.12.2024", "0800 123 456"])(
    "%j is not",
    (text) => expect(findPrivateData(text)).toEqual([]),
  );
});

describe("addresses of new practices", () => {
  test("come from the title, then with the organisation, then with a number", () => {
    const [first, second, third] = slugsFor("Mielen hyvinvoinnin ABC – Öölanti!", "liminka");
    expect([first, second, third]).toEqual([
      "mielen-hyvinvoinnin-abc-oolanti",
      "mielen-hyvinvoinnin-abc-oolanti-liminka",
      "mielen-hyvinvoinnin-abc-oolanti-2",
    ]);
  });
  test("reserved words are passed over; any title has one", () => {
    expect([...slugsFor("Muokkaa", "liminka")][0]).toBe("muokkaa-liminka");
    expect([...slugsFor("🙂", "liminka")][0]).toBe("kaytanto");
    expect(slugify("å".repeat(200)).length).toBeLessThanOrEqual(60);
  });
});

describe("what a reader would miss", () => {
  const bare = {
    sections: [],
    targetGroups: [],
    themes: [],
    topics: [],
    started: null,
    stage: null,
    contact: null,
    sources: [],
  };
  test("is all of it at first, and nothing when all is told", () => {
    expect(missingFrom(bare)).toHaveLength(11);
    const sections = ["need", "what", "how", "results", "lessons", "tips", "materials"] as const;
    const told = {
      ...bare,
      sections,
      targetGroups: ["lapset"],
      topics: ["liikunta"],
      started: 2020,
      contact: "Liikunta",
    };
    expect(missingFrom(told)).toEqual([]);
    expect([isShort([]), isShort(["tips"]), isShort(["what"])]).toEqual([true, true, false]);
  });
  test("an idea is not asked for results", () => {
    expect(missingFrom({ ...bare, stage: "idea" })).not.toContain("results");
  });
});

describe("names of organisations and practices", () => {
  const books = {
    organisations: [{ slug: "siuntio", names: ["Siuntio", "Sjundeå"] }],
    practices: [{ slug: "abc", names: ["Mielen hyvinvoinnin ABC"] }],
  };
  test("become slugs in any language and come back as names; the unknown stays as typed", () => {
    const typed = { organisaatio: ["sjundeå"], muut: ["Atlantis"], soveltaa: ["mielen hyvinvoinnin abc"] };
    const slugs = toSlugs(typed, books);
    expect(slugs).toEqual({ organisaatio: ["siuntio"], muut: ["Atlantis"], soveltaa: ["abc"] });
    expect(toNames(slugs, books)).toEqual({
      organisaatio: ["Siuntio"],
      muut: ["Atlantis"],
      soveltaa: ["Mielen hyvinvoinnin ABC"],
    });
  });
});

describe("the form's fields", () => {
  test("are checked before anything is compiled", () => {
    const faults = checkTyped({
      tiivistelma: ["x".repeat(301)],
      alkoi: ["2024"],
      paattyi: ["2020"],
      lahteet: ["thl.fi"],
    });
    expect(faults).toEqual([
      { field: "otsikko", fault: "missing" },
      { field: "tiivistelma", fault: "too-long", number: 300 },
      { field: "paattyi", fault: "ends-before-start" },
      { field: "lahteet", fault: "address", number: 1 },
    ]);
    expect(checkTyped({ otsikko: ["a"], tiivistelma: ["b"] })).toEqual([]);
  });
  test("only known ones are read; an unknown button saves", () => {
    const sent = readSentWriting(
      new URLSearchParams(
        "teko=__proto__&luonnos=-1&versio=x&otsikko=a&otsikko=&role=coordinator&constructor=x&tapa=lahde",
      ),
    );
    expect(sent).toEqual({
      ...{
        act: { act: "save" },
        id: null,
        version: 0,
        base: null,
        page: "",
        mode: "source",
        terms: false,
        checked: false,
      },
      typed: { otsikko: ["a"] },
    });
  });
});
