import { describe, expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { checkTyped } from "#app/practices/writing/check-typed.ts";
import { isShort, unansweredQuestions } from "#app/practices/writing/missing.ts";
import { toNames, toSlugs } from "#app/practices/writing/names.ts";
import { findPrivateData } from "#app/practices/writing/private-data.ts";
import { readSentWriting } from "#app/practices/writing/sent.ts";
import { slugify, slugsFor } from "#app/practices/writing/slugify.ts";
import { type SnippetKind, snippet } from "#app/practices/writing/snippets.ts";
import { distributed } from "#tests/support/distributed.ts";

describe("a pasted text", () => {
  test("is split by Innokylä's headings and ours, and typed texts are kept", () => {
    const text = [
      ...["Alkusanat", "", "Ratkaisun perusidea**", "Kävellään yhdessä.", "", "## Kohderyhmä", "Ikäihmiset."],
      ...["**Toimivuuden ja käyttöönoton ehdot**", "Sovi vetäjä.", "Oma otsikko", "Omaa.", "LIITTEET:", "Opas.pdf"],
      ...["Muutoksen mittaaminen", "Kävijät.", "Riskit", "Jäinen piha."],
    ].join("\n");
    expect(distributed({ "osa-what": ["Jo kirjoitettu."], "osa-tips": [""], "koko-teksti": [text] })).toEqual({
      johdanto: ["Alkusanat"],
      "osa-what": ["Jo kirjoitettu.\n\n### Ratkaisun perusidea\n\nKävellään yhdessä."],
      "osa-audience": ["Ikäihmiset."],
      "osa-tips": ["### Toimivuuden ja käyttöönoton ehdot\n\nSovi vetäjä.\nOma otsikko\nOmaa."],
      "osa-materials": ["### LIITTEET:\n\nOpas.pdf"],
      "osa-indicators": ["### Muutoksen mittaaminen\n\nKävijät."],
      "osa-risks": ["Jäinen piha."],
    });
  });

  test("loses our headings and keeps Innokylä's as subheadings, also those with nothing under them", () => {
    const text =
      "# Resultat och utvärdering\n\nOurs.\n\nKokeilun tulokset\nTheirs.\n\nKehittämisen tulokset\n\nIdeointi";
    expect(distributed({ "koko-teksti": [text] })).toEqual({
      "osa-results": ["Ours.\n\n### Kokeilun tulokset\n\nTheirs.\n\n### Kehittämisen tulokset"],
      "osa-how": ["### Ideointi"],
    });
  });
});

const taken = { "kuva-kuvaaja": "Kunta", "kuva-lisenssi": "CC BY 4.0", "kuva-ihmiset": "permission" };
const write = (kind: SnippetKind, fields: Record<string, string>) => snippet(kind, (field) => fields[field] ?? "");

describe("the text of a helper", () => {
  test.each<[SnippetKind, Record<string, string>, RegExp]>([
    [
      "tulos",
      { "tulos-mittari": 'Osallistujia "yhteensä" <65', "tulos-jalkeen": "51" },
      /Osallistujia &quot;yhteensä&quot; &lt;65/,
    ],
    ["kuva", { "kuva-tiedosto": "a.webp", "kuva-teksti": "Ryhmä & vetäjä", ...taken }, /alt="Ryhmä &amp; vetäjä"/],
    [
      "kuva",
      { "kuva-tiedosto": "a.webp", "kuva-teksti": "Ryhmä", "kuva-selite": "Kesä.", ...taken },
      /<figcaption>Kesä\. Kuva: Kunta, CC BY 4\.0\.<\/figcaption>/,
    ],
    [
      "kuva",
      { "kuva-tiedosto": "a.webp", "kuva-koriste": "1", ...taken },
      /<img src="\/tiedostot\/a{64}\.webp" alt=""/,
    ],
    ["laatikko", { "laatikko-teksti": "Sovi **ensin**.", "laatikko-laji": "tip" }, /callout-tip/],
    ["video", { "video-osoite": "https://youtu.be/abcdefghijk", "video-otsikko": "Esittely" }, /Esittely/],
    ["vaiheet", { "vaiheet-rivit": "1. Kartoita\n- Sovi\nTee" }, /<li>Kartoita<\/li>\s*<li>Sovi<\/li>\s*<li>Tee<\/li>/],
  ])("%s compiles and shows its fields", async (kind, fields, expected) => {
    const made = write(kind, fields);
    if (!made.ok) throw new Error(made.missing.join());
    const files = { "a.webp": { kind: "picture", src: `/tiedostot/${"a".repeat(64)}.webp` } as const };
    const result = await compileSource(made.text, { files });
    expect(result).toMatchObject({ ok: true, html: expect.stringMatching(expected) });
  });

  test("needs the required fields; a picture needs a text or to be marked as decoration", () => {
    expect(write("tulos", { "tulos-mittari": "x" })).toEqual({ ok: false, missing: ["tulos-jalkeen"] });
    expect(write("kuva", { "kuva-tiedosto": "a.webp", ...taken })).toEqual({ ok: false, missing: ["kuva-teksti"] });
  });

  test("a picture needs to tell who took it, its licence and the people in it; a PDF whether it is accessible", () => {
    const pdf = { "kuva-tiedosto": "a.pdf", "kuva-teksti": "Opas [1]" };
    expect(write("kuva", { "kuva-tiedosto": "a.webp", "kuva-teksti": "Ryhmä" })).toEqual({
      ok: false,
      missing: ["kuva-kuvaaja", "kuva-lisenssi", "kuva-ihmiset"],
    });
    expect(write("kuva", pdf)).toEqual({ ok: false, missing: ["kuva-saavutettava"] });
    expect(write("kuva", { ...pdf, "kuva-saavutettava": "yes" })).toEqual({ ok: true, text: "[Opas \\[1\\]](a.pdf)" });
    expect(write("kuva", { ...pdf, "kuva-saavutettava": "no" })).toEqual({
      ok: true,
      text: '[Opas \\[1\\]](a.pdf "ei saavutettava")',
    });
  });

  test("a PDF that is not accessible says so to readers; the people in a picture are not shown", async () => {
    const files = {
      "a.pdf": { kind: "pdf", src: `/tiedostot/${"a".repeat(64)}.pdf`, bytes: 2_000 } as const,
      "a.webp": { kind: "picture", src: `/tiedostot/${"a".repeat(64)}.webp` } as const,
    };
    const html = async (source: string) => {
      const result = await compileSource(source, { files });
      return result.ok ? result.html : result.errors.map((it) => it.message).join();
    };
    expect(await html('[Opas](a.pdf "ei saavutettava")')).toMatch(
      /<a href="[^"]+" class="file-link file-not-accessible"[^>]*>Opas \(PDF, 2.kt, ei saavutettava\)<\/a>/,
    );
    expect(await html("[Opas](a.pdf)")).not.toContain("saavutettava");
    expect(await html('<Figure src="a.webp" alt="a" people="guardian" />')).not.toContain("guardian");
    expect(await html('<Figure src="a.webp" alt="a" people="ehkä" />')).toContain("people");
  });
});

describe("private persons' data", () => {
  test.each(["131052-308T", "010101A123N", "Soita 040 123 4567.", "+358 50 1234567", "0451234567"])(
    "%j is found",
    (text) => {
      expect(findPrivateData(`rivi\n${text}`)).toMatchObject([{ line: 2 }]);
    },
  );
  test.each(["131052-308X", "09 310 1691", "2020-2024", "Y-tunnus 0201256-6", "1.3.2023–31.12.2024", "0800 123 456"])(
    "%j is not found",
    (text) => expect(findPrivateData(text)).toEqual([]),
  );

  test.each([
    "Matti Virtanen sairastui masennukseen.",
    "Ryhmässä kävi myös Annalla\ntodettu muistisairaus.",
    "Pekan vaimo kertoi, miten arki muuttui.",
    "Erkillä on päihdeongelma, ja hän sai apua.",
    "Marja-Liisa jäi yksin avioeron jälkeen.",
    "Toiminta alkoi. Anders blev sjuk och fick hjälp.",
    "Lastensuojelu tuli mukaan, kun Mikko oli kymmenen.",
  ])("a name beside illness, need or family is found: %s", (text) => {
    expect(findPrivateData(`Ensimmäinen kappale.\n\n${text}`)).toMatchObject([{ kind: "person" }]);
    expect(findPrivateData(`Ensimmäinen kappale.\n\n${text}`)[0]?.line).toBeGreaterThanOrEqual(3);
  });

  test.each([
    "Lisätietoja antaa Anna Virtanen. Ryhmä on tarkoitettu sairastuneille.",
    "Muistisairaiden päivätoiminnasta kertoo koordinaattori Anna Virtanen.",
    "Lastensuojelun johtaja Matti Meikäläinen esitteli mallin.",
    "Mielenterveys ja päihteet: masennuksen hoito Limingassa.",
    "Terve Kunta -verkosto tukee työttömiä.",
    "Äidit ja lapset kävelevät yhdessä Rauhan koululla.",
    "Kirsikka ja Annos ovat ruokia, sairaus ei.",
    "matti sairastui",
  ])("an official, an organisation or a name far from it is not: %s", (text) => {
    expect(findPrivateData(text)).toEqual([]);
  });

  test("a long text is read in time that grows with it", () => {
    const text = "Matti sairastui ".repeat(6_000);
    const begun = process.cpuUsage();
    expect(findPrivateData(text)).toHaveLength(1);
    const { user } = process.cpuUsage(begun);
    expect(user / 1_000).toBeLessThan(2_000);
  });
});

describe("slugs of new practices", () => {
  test("are made of the title, then with the organisation, then with a number", () => {
    const [first, second, third] = slugsFor("Mielen hyvinvoinnin ABC – Öölanti!", "liminka");
    expect([first, second, third]).toEqual([
      "mielen-hyvinvoinnin-abc-oolanti",
      "mielen-hyvinvoinnin-abc-oolanti-liminka",
      "mielen-hyvinvoinnin-abc-oolanti-2",
    ]);
  });
  test("are not reserved words, and exist for any title", () => {
    expect([...slugsFor("Muokkaa", "liminka")][0]).toBe("muokkaa-liminka");
    expect([...slugsFor("🙂", "liminka")][0]).toBe("kaytanto");
    expect(slugify("å".repeat(200)).length).toBeLessThanOrEqual(60);
  });
});

describe("the questions that a write-up does not answer", () => {
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
  test("are all at first, and none when it has everything", () => {
    expect(unansweredQuestions(bare)).toHaveLength(11);
    const sections = ["need", "what", "how", "results", "lessons", "tips", "materials"] as const;
    const complete = {
      ...bare,
      sections,
      targetGroups: ["lapset"],
      topics: ["liikunta"],
      started: 2020,
      contact: "Liikunta",
    };
    expect(unansweredQuestions(complete)).toEqual([]);
    expect([isShort([]), isShort(["tips"]), isShort(["what"])]).toEqual([true, true, false]);
  });
  test("of an idea do not include the results", () => {
    expect(unansweredQuestions({ ...bare, stage: "idea" })).not.toContain("results");
  });
});

describe("names of organisations and practices", () => {
  const books = {
    organisations: [{ slug: "siuntio", names: ["Siuntio", "Sjundeå"] }],
    practices: [{ slug: "abc", names: ["Mielen hyvinvoinnin ABC"] }],
  };
  test("are replaced by slugs in any language and back; an unknown name is kept as typed", () => {
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
  test("are read only when known; an unknown button saves", () => {
    const sent = readSentWriting(
      new URLSearchParams(
        "teko=__proto__&luonnos=-1&versio=x&otsikko=a&otsikko=&role=coordinator&constructor=x&tapa=lahde",
      ),
    );
    expect(sent).toEqual({
      act: { act: "save" },
      id: null,
      version: 0,
      base: null,
      page: "",
      mode: "source",
      terms: false,
      checked: false,
      typed: { otsikko: ["a"] },
    });
  });
});
