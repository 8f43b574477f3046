import { describe, expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { adapt, type IntakeOptions } from "#app/practices/intake/adapt.ts";

const options = (more: Partial<IntakeOptions> = {}): IntakeOptions => ({
  map: new Map(),
  dropUnknown: false,
  defaults: new Map(),
  values: new Map(),
  known: new Map(),
  unknownValues: "refuse",
  ...more,
});
const liminka = new Map<string, string | string[]>([
  ["organisation", "liminka"],
  ["topics", ["osallisuus"]],
]);
const adaptText = (text: string, more: Partial<IntakeOptions> = {}, name = "lahi-tori") =>
  adapt(text, name, options(more), "en");

describe("a text with complete front matter", () => {
  test.each([
    ["\uFEFF---\r\ntitle: Ääkköset\r\nsummary: Lyhyt.\r\nmunicipality: liminka\r\n---\r\n\r\n# Öljy\r\n"],
    ["---\ntitle: a # huomio\nsummary: b\norganisation: liminka\n---\n"],
  ])("is not changed: %j", (text) => {
    expect(adaptText(text, { defaults: liminka })).toMatchObject({ problems: [] });
    expect(adaptText(text).source).toBe(text);
  });
});

describe("a text without front matter", () => {
  const text =
    "# Lähitori **auki**\n\n![kuva](a.png)\n\n## Mitä\n\nTorilla on [kokeilu](https://a.fi), johon\nsaa tulla. Toinen virke!\n";

  test("gets its title from the first heading, which leaves the body, and a summary from the first paragraph", () => {
    const { source, notes } = adaptText(text, { defaults: liminka });
    expect(source).toBe(
      "---\ntitle: Lähitori auki\nsummary: Torilla on kokeilu, johon saa tulla. Toinen virke!\norganisation: liminka\n" +
        `topics: [osallisuus]\n---\n\n${text.slice(text.indexOf("\n") + 1)}`,
    );
    expect(notes).toHaveLength(2);
  });

  test("gets its title from the file's name when it has no heading outside code", () => {
    const { source } = adaptText("```\n# ei\n```\nVirke.", { defaults: liminka });
    expect(source).toMatch(/^---\ntitle: Lahi tori\nsummary: Virke\.\n/);
    expect(source.endsWith("---\n\n```\n# ei\n```\nVirke.")).toBe(true);
  });

  test("gets a summary of whole sentences within the limit", () => {
    const sentence = `${"sana ".repeat(30).trim()}.`;
    expect(adaptText(`# A\n\n${sentence} Toinen ${sentence} Kolmas.`).source).toContain(`summary: ${sentence}\n`);
    const cut = /^summary: (.*)$/m.exec(adaptText(`# A\n\n${"sana ".repeat(200)}`).source)?.[1] ?? "";
    expect([cut.length <= 300, cut.endsWith("sana…")]).toEqual([true, true]);
  });

  test("keeps its line ends and its byte order mark", () => {
    const { source } = adaptText("\uFEFF# A\r\n\r\nB.\r\n", { defaults: liminka });
    expect(source).toBe(
      "\uFEFF---\r\ntitle: A\r\nsummary: B.\r\norganisation: liminka\r\ntopics: [osallisuus]\r\n---\r\n\r\n\r\nB.\r\n",
    );
  });
});

describe("front matter of another system", () => {
  const text = `---
otsikko: "Kävely: iloa"
kunta: Liminka
categories: "Mielen hyvinvointi; Osallisuus"
tags: [liikunta]
started: 2021-05-01
draft: false
---
Teksti alkaa.
`;
  const map = new Map([
    ["otsikko", "title"],
    ["kunta", "organisation"],
    ["categories", "topics"],
  ]);

  test("is refused at a key that is not mapped, with the option that would map it", () => {
    const { problems } = adaptText(text, { map });
    expect(problems).toEqual([{ line: 7, column: 1, message: expect.stringContaining('--map "draft=…"') }]);
  });

  test("is read by the map, with values converted to slugs, lists and years; the body is unchanged", () => {
    const { source, problems } = adaptText(text, { map, dropUnknown: true });
    expect(problems).toEqual([]);
    expect(source).toBe(`---
title: "Kävely: iloa"
summary: Teksti alkaa.
organisation: liminka
topics: [mielen-hyvinvointi, osallisuus, liikunta]
started: 2021
---
Teksti alkaa.
`);
  });

  test("is refused with two keys for one, or with nested values that are not dropped", () => {
    expect(adaptText("---\ntitle: a\nname: b\n---\n", { map: new Map([["name", "title"]]) }).problems).toMatchObject([
      { line: 3, column: 1 },
    ]);
    const nested = "---\ntitle: a\nsummary: b\norganisation: liminka\nauthor:\n  name: x\n---\n";
    expect(adaptText(nested).problems).toMatchObject([{ line: 5, column: 1 }]);
    expect(adaptText(nested, { dropUnknown: true }).source).toBe(
      "---\ntitle: a\nsummary: b\norganisation: liminka\n---\n",
    );
  });

  test.each([["---js\n{}\n---\n"], ["---\na: &x 1\nb: *x\n---\n"], ["---\ntitle: !!js/function x\n---\n"]])(
    "is never evaluated: %j",
    (hostile) => {
      expect(adaptText(hostile, { dropUnknown: true }).problems).toHaveLength(1);
    },
  );

  test("cannot set __proto__ or the slug", () => {
    const { source, problems } = adaptText("---\ntitle: a\n__proto__: x\nslug: y\n---\nB.\n", { dropUnknown: true });
    expect([problems, source]).toEqual([[], "---\ntitle: a\nsummary: B.\n---\nB.\n"]);
  });
});

describe("positions", () => {
  test("of problems are those in the original file", async () => {
    const text = `---\nkunta: Liminka\n---\njohdanto\n\n# ${"pitkä ".repeat(40)}\n\nkappale\n\n<Outo />\n`;
    const adapted = adaptText(text, { map: new Map([["kunta", "organisation"]]) });
    const compiled = await compileSource(adapted.source, { require: "publish", files: {} });
    expect(compiled.ok ? [] : compiled.errors.map(adapted.placeIn)).toEqual([
      { line: 6, column: 1 },
      { line: 10, column: 1 },
    ]);
  });
});

describe("values of another system", () => {
  const known = new Map([
    [
      "topics",
      new Map([
        ["mielenterveys", "mielenterveys"],
        ["mental health", "mielenterveys"],
      ]),
    ],
  ]);
  const front = (lines: string) => `---\ntitle: A\nsummary: B\norganisation: liminka\n${lines}\n---\n\nTeksti.`;

  test.each([
    ["language: FI", "fi"],
    ["language: Suomi", "fi"],
    ["language: SV", "sv"],
    ["language: en-GB", "en"],
  ])("%s is known", (line, language) => expect(adaptText(front(line)).source).toContain(`language: ${language}\n`));

  test("a language that is none of ours stays, and is refused when the text is published", () =>
    expect(adaptText(front("language: viro")).source).toContain("language: viro"));

  test("names of topics become slugs, also in a list of another key", () => {
    expect(adaptText(front("topics: [Mental Health]"), { known }).source).toContain("topics: [mielenterveys]");
    const map = new Map([["tags", "topics"]]);
    expect(adaptText(front("tags: Mielenterveys, mental health"), { known, map }).source).toContain(
      "topics: [mielenterveys]",
    );
  });

  test("free tags are mapped, kept as text or left out as the options say", () => {
    const text = front("topics: [hyvä mieli, Mielenterveys, kokeilu]");
    const values = new Map([["topics:hyvä mieli", "mielenterveys"]]);
    const kept = adaptText(text, { known, values, unknownValues: "text" });
    expect(kept.source).toMatch(/topics: \[mielenterveys\]\n.*Teksti\.\n\nAsiasanat: kokeilu\n$/s);
    expect(kept.notes).toEqual([expect.stringContaining("kokeilu")]);
    const dropped = adaptText(text, { known, values, unknownValues: "drop" });
    expect(dropped.source).toMatch(/topics: \[mielenterveys\]\n---\n\nTeksti\.$/);
    expect(dropped.notes).toEqual([expect.stringContaining("kokeilu")]);
    expect(adaptText(text, { known, values }).source).toContain("topics: [mielenterveys, kokeilu]");
  });
});
