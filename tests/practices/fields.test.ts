import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fieldTexts } from "#app/i18n/fields.ts";
import { compileSource } from "#app/mdx/compile.ts";
import type { FrontMatter } from "#app/mdx/types.ts";
import { practiceTable, textTable } from "#app/open-data/practice-table.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { type Field, type FieldKey, fieldKeys, fieldOf, fields, languages } from "#app/practices/fields.ts";
import { compareFrontMatter } from "#app/practices/history/compare-front-matter.ts";
import { publish } from "#app/practices/publish.server.ts";
import { readPractice } from "#app/practices/read.server.ts";
import { summaryIn } from "#app/practices/summary.ts";
import { valuesOf } from "#app/practices/values.ts";
import { checkTyped } from "#app/practices/writing/check-typed.ts";
import { compose } from "#app/practices/writing/compose.ts";
import { sourceToForm } from "#app/practices/writing/source-to-form.ts";
import { factRows } from "#app/ui/fact-rows.ts";
import { withLibrary } from "#tests/support/temporary.ts";

const compiler = { pipeline: 7, compile: compileSource };

/** Each field as these tests write it in front matter, and its value after reading. */
const examples: Readonly<Record<FieldKey, [written: string, value: unknown]>> = {
  title: ["Lähitori", "Lähitori"],
  summary: ["Kaikille avoin paikka.", "Kaikille avoin paikka."],
  summaryFi: ["Kaikille.", "Kaikille."],
  summarySv: ["För alla.", "För alla."],
  summaryEn: ["For all.", "For all."],
  organisation: ["liminka", "liminka"],
  alsoBy: ["[oulu]", ["oulu"]],
  kind: ["model", "model"],
  applies: ["malli", "malli"],
  themes: ["[yhdyspinnat]", ["yhdyspinnat"]],
  topics: ["[osallisuus]", ["osallisuus"]],
  stage: ["pilot", "pilot"],
  language: ["en", "en"],
  targetGroups: ["[nuoret]", ["nuoret"]],
  targetGroupNote: ["Yli 12-vuotiaat", "Yli 12-vuotiaat"],
  context: ["Kylätalo ja linja-auto", "Kylätalo ja linja-auto"],
  started: ["2020", 2020],
  ended: ["2023", 2023],
  cost: ["under-1000", "under-1000"],
  costEuros: ["4500", 4500],
  costPersonYears: ["0,5", 0.5],
  costYear: ["2022", 2022],
  costNote: ["Ilman vuokria", "Ilman vuokria"],
  funder: ["Kunnan talousarvio", "Kunnan talousarvio"],
  programme: ["Tulevaisuuden kunta -ohjelma", "Tulevaisuuden kunta -ohjelma"],
  viewpoints: ["[johtaminen]", ["johtaminen"]],
  core: ["Sama ohjaaja", "Sama ohjaaja"],
  adaptable: ["Paikka ja aika", "Paikka ja aika"],
  partners: ["[MLL, Martat]", ["MLL", "Martat"]],
  municipalityRole: ["Tilat", "Tilat"],
  countyRole: ["Ohjaa asiakkaat", "Ohjaa asiakkaat"],
  ngoRole: ["Vapaaehtoiset", "Vapaaehtoiset"],
  contact: ["Nuorisopalvelut", "Nuorisopalvelut"],
  contactAddress: ["nuoret@example.org", "nuoret@example.org"],
  contactPerson: ["Nuorisosihteeri", "Nuorisosihteeri"],
  sources: ['["https://example.org/a"]', ["https://example.org/a"]],
  innokyla: ["https://innokyla.fi/fi/toimintamalli/tori", "https://innokyla.fi/fi/toimintamalli/tori"],
  origin: ["member", "member"],
  notFound: ["tulokset; osallistujamäärät", "tulokset; osallistujamäärät"],
  example: ["true", true],
};

const sourceOf = (front: Partial<Record<string, string>>) =>
  `---\n${Object.entries(front)
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n")}\n---\n\n## Mitä tehdään\n\nTori.\n`;

/** Every field but the summary in the language of the text itself. */
const wholeKeys = fieldKeys.filter((key) => key !== "summaryEn");
const whole = (): Record<string, string> => Object.fromEntries(wholeKeys.map((key) => [key, examples[key][0]]));

async function read(source: string): Promise<FrontMatter> {
  const result = await compileSource(source);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.frontMatter;
}

async function faults(front: Partial<Record<string, string>>, require: "publish" | "writing" = "publish") {
  const result = await compileSource(sourceOf(front), { require });
  return result.ok ? [] : result.errors;
}

const least = { title: "Tori", summary: "Avoin.", organisation: "liminka" };

/** Values that a field of a kind refuses. */
function wrongFor(field: Field): string[] {
  switch (field.kind) {
    case "text":
    case "long-text":
      return ["x".repeat(field.longest + 1), "[yksi, kaksi]"];
    case "slug":
      return ["Iso Kirjain", "x".repeat(81)];
    case "slugs":
      return ["[Iso Kirjain]", `[${Array.from({ length: field.most + 1 }, (_, at) => `s${at}`).join(", ")}]`];
    case "words":
      return [`[${"x".repeat(field.longest + 1)}]`];
    case "addresses":
      return ["[example.org]", '["javascript:x"]'];
    case "address":
      return ["example", "javascript:x", "https://a@example.org/", "ftp://example.org", '"https://e.org/a b"'];
    case "choice":
      return ["olematon"];
    case "year":
      return ["24", "1899", "-2024"];
    case "amount":
      return ["-1", "paljon", "1e3", `${field.largest + 1}`, "1.234", "5 €", "[1]"];
    case "flag":
      return ["ehkä"];
  }
}

describe("the table of fields", () => {
  test("has a different form name for each field, and texts in every language", () => {
    const forms = fieldKeys.map((key) => fields[key].form);
    expect(new Set(forms).size).toBe(forms.length);
    for (const language of languages) {
      expect(Object.keys(fieldTexts(language)).toSorted()).toEqual(fieldKeys.toSorted());
    }
  });

  test("is the list of keys in the writer's guide, in its order", () => {
    const guide = readFileSync(path.resolve(import.meta.dirname, "../../practices/README.md"), "utf8");
    const rows = guide.slice(guide.indexOf("| avain |"), guide.indexOf("Organisaatioiden tunnisteet"));
    const keys = rows.split("\n").flatMap((row) => {
      const [, names = ""] = /^\| (`[^|]+) \|/.exec(row) ?? [];
      return [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    });
    expect(keys).toEqual(fieldKeys);
  });

  test("has the limits of long texts that the writer's guide has", () => {
    const guide = readFileSync(path.resolve(import.meta.dirname, "../../practices/README.md"), "utf8");
    for (const key of fieldKeys) {
      const field = fieldOf(key);
      if (field.kind !== "long-text") continue;
      const row = guide.split("\n").find((it) => it.startsWith("|") && it.includes(`\`${key}\``));
      expect(row, key).toContain(String(field.longest));
    }
  });
});

describe("fields that may name a person", () => {
  test("are allowed only in a member's text", async () => {
    const named = { ...least, contactPerson: "Nuorisosihteeri" };
    expect(await faults({ ...named, origin: "member" })).toEqual([]);
    expect(await faults({ ...least, contactAddress: "nuoret@example.org", origin: "public-sources" })).toEqual([]);
    expect(await faults({ ...named, origin: "public-sources" })).toEqual([
      { line: 5, column: 16, message: expect.stringContaining("contactPerson") },
    ]);
  });
});

describe("summaries in other languages", () => {
  const swedish = { ...least, language: "sv" };

  test("are refused with line and column in the language of the text itself", async () => {
    for (const [index, language] of languages.entries()) {
      const key = ["summaryFi", "summarySv", "summaryEn"][index] ?? "";
      const other = { ...least, language: language === "fi" ? "en" : "fi" };
      expect(await faults({ ...other, [key]: "Lyhyesti." })).toEqual([]);
      expect(await faults({ ...least, language, [key]: "Lyhyesti." })).toEqual([
        { line: 6, column: key.length + 3, message: expect.stringContaining(`language: ${language}`) },
      ]);
    }
  });

  test("are required in Finnish of an author who writes in Swedish now, but not of older texts", async () => {
    expect(await faults(swedish, "publish")).toEqual([]);
    expect(await faults(swedish, "writing")).toEqual([
      { line: 5, column: 11, message: expect.stringContaining("summaryFi") },
    ]);
    expect(await faults({ ...swedish, summaryFi: "Kaikille." }, "writing")).toEqual([]);
    for (const language of ["fi", "en"]) expect(await faults({ ...least, language }, "writing")).toEqual([]);
    const typed = { otsikko: ["Torg"], tiivistelma: ["För alla."], kieli: ["sv"] };
    expect(checkTyped(typed)).toEqual([{ field: "tiivistelma-fi", fault: "missing-summary" }]);
    expect(checkTyped({ ...typed, "tiivistelma-fi": ["Kaikille."] })).toEqual([]);
    expect(checkTyped({ ...typed, kieli: ["en"] })).toEqual([]);
  });

  test("are shown only to readers of their language", () => {
    const card = { summary: "För alla.", language: "sv", details: { summaryFi: "Kaikille." } } as const;
    expect(languages.map((it) => summaryIn(card, it))).toEqual([
      { text: "Kaikille.", language: "fi" },
      { text: "För alla.", language: "sv" },
      { text: "För alla.", language: "sv" },
    ]);
  });
});

test.each([
  ["https://innokyla.fi/fi/toimintamalli/tori", true],
  ["https://www.innokyla.fi/sv/x?y=1#z", true],
  ["https://innokyla.fi", true],
  ["http://innokyla.fi/fi", false],
  ["https://innokyla.fi.example.org/fi", false],
  ["https://example.org/innokyla.fi/", false],
  ["https://innokyla.fi@example.org/", false],
  ["https://innokyla.fi:8080/", false],
  ["//innokyla.fi/", false],
])("Innokylä's address may be %s: %s", async (address, isFine) => {
  const found = await faults({ ...least, innokyla: `"${address}"` });
  expect(found).toEqual(isFine ? [] : [expect.objectContaining({ line: 5, column: 11 })]);
});

describe("each field", () => {
  test("is the same after reading it into the form and composing it", async () => {
    const source = sourceOf(whole());
    const front = await read(source);
    for (const key of wholeKeys) expect([key, front[key]]).toEqual([key, examples[key][1]]);
    const form = sourceToForm(source, await compileSource(source));
    if (!form.ok) throw new Error(form.why);
    expect(checkTyped(form.typed)).toEqual([]);
    const composed = compose(form.typed);
    const { places: _, ...again } = await read(composed.source);
    const { places: __, ...before } = front;
    expect(again).toEqual(before);
    expect(sourceToForm(composed.source, await compileSource(composed.source))).toEqual(form);
  });

  test.each(fieldKeys)(
    "%s is refused with line and column when its key is misspelt or its value invalid",
    async (key) => {
      // Its own line comes last. A summary in Finnish belongs to a text in another language.
      const { [key as keyof typeof least]: __, ...rest } = least;
      const others = key === "summaryFi" ? { ...rest, language: "sv" } : rest;
      const line = Object.keys(others).length + 2;
      expect(
        await faults({ ...others, [key]: examples[key][0], ...(key === "ended" ? { started: "2020" } : {}) }),
      ).toEqual([]);
      expect(await faults({ ...others, [`${key}x`]: examples[key][0] })).toContainEqual(
        expect.objectContaining({ line, column: 1 }),
      );
      for (const wrong of wrongFor(fieldOf(key))) {
        const found = await faults({ ...others, [key]: wrong });
        expect([wrong, found.find((it) => it.line === line)]).toEqual([wrong, expect.anything()]);
        for (const it of found.filter((one) => one.line === line)) expect(it.column).toBeGreaterThan(0);
      }
    },
  );

  test.each(wholeKeys)("%s is seen when versions are compared", async (key) => {
    // Without its language a text is Finnish, and has no other summary in Finnish.
    const { summaryFi, ...others } = whole();
    const all = key === "language" ? others : { ...others, summaryFi };
    const { [key]: _, ...rest } = all as Record<string, string>;
    const changes = compareFrontMatter(await read(sourceOf(rest)), await read(sourceOf(all)));
    // What is meant anyway when nothing is written is no change.
    const changed = key === "origin" ? [] : [key];
    expect(changes.map((it) => it.key)).toEqual(changed);
  });

  test("is kept, read, told in the open interface and shown on the page as the table says", () =>
    withLibrary(async (db) => {
      const model = sourceOf({ ...least, organisation: "thl", kind: "model", topics: "[osallisuus]" });
      await publish(db, compiler, { slug: "malli", source: model, via: "command" });
      const result = await publish(db, compiler, {
        slug: "tori",
        source: sourceOf(whole()),
        via: "command",
        agreed: true,
      });
      expect(result).toMatchObject({ ok: true });
      const catalogue = await readCatalogue(db);
      const card = catalogue.cards.find((it) => it.slug === "tori");
      const body = await readPractice(db, "tori");
      if (!card || !body) throw new Error("not published");
      const values = valuesOf(card, body);
      for (const key of wholeKeys) expect([key, values[key]]).toEqual([key, examples[key][1]]);
      const told = [...Object.keys(practiceTable), ...Object.keys(textTable)];
      for (const key of wholeKeys) {
        const { api, shown, details, listed } = fieldOf(key);
        expect([key, told.includes(key)]).toEqual([key, api !== undefined]);
        if (details) expect([key, key in card.details]).toEqual([key, listed === true]);
        if (typeof shown !== "number") continue;
        const rows = (without: Partial<typeof values>) =>
          factRows({ ...values, ...without }, { catalogue, language: "fi", unknownSlugs: "left-out" }, []);
        expect([key, rows({})]).not.toEqual([key, rows({ [key]: Array.isArray(values[key]) ? [] : undefined })]);
      }
    }));
});
