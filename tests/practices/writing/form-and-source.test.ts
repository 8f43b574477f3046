import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import type { Compiled } from "#app/mdx/types.ts";
import { sectionKeys, sectionOf } from "#app/practices/sections.ts";
import { compose, fieldAt } from "#app/practices/writing/compose.ts";
import { sourceToForm } from "#app/practices/writing/source-to-form.ts";
import { sameTyped, type Typed, withFields } from "#app/practices/writing/typed.ts";
import { writeUp } from "#tests/support/write-up.ts";

const folder = path.resolve(import.meta.dirname, "../../../practices");
const starters = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".mdx"));

async function compiled(source: string): Promise<Compiled> {
  const result = await compileSource(source);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}

const factsOf = ({ frontMatter: { places: _, ...facts } }: Compiled) => facts;

describe("from a source to the form and back", () => {
  test.each(starters)("%s is the same write-up", async (file) => {
    const source = readFileSync(path.join(folder, file), "utf8");
    const before = await compiled(source);
    const read = sourceToForm(source, before);
    if (!read.ok) throw new Error(read.why);
    const after = await compiled(compose(read.typed).source);
    expect(after.html).toBe(before.html);
    expect(factsOf(after)).toEqual(factsOf(before));
    // A composed source does not change when it is composed again.
    const again = sourceToForm(compose(read.typed).source, after);
    expect(again).toEqual(read);
  });

  test("keeps an author's own headings, also with CRLF", async () => {
    const source = writeUp({ body: "Ensin.\n\n## Oma otsikko\n\nOmaa.\n\n## Vinkkejä soveltajille\n\nKokeile." });
    const read = sourceToForm(source.replace(/\n/g, "\r\n"), await compiled(source.replace(/\n/g, "\r\n")));
    expect(read).toMatchObject({
      ok: true,
      typed: { "osa-what": ["Ensin.\n\n## Oma otsikko\n\nOmaa."], "osa-tips": ["Kokeile."] },
    });
  });

  test("is refused with the reason when the form would change the source", async () => {
    const order = writeUp({ body: "Ensin.\n\n## Tarve ja tavoite\n\nSitten." });
    expect(sourceToForm(order, await compiled(order))).toEqual({ ok: false, why: "order" });
    const twice = writeUp({ body: "Ensin.\n\n## Mitä tehdään\n\nSitten." });
    expect(sourceToForm(twice, await compiled(twice))).toEqual({ ok: false, why: "order" });
    const notes = writeUp({ front: "topics: [osallisuus] # kysy Ainolta" });
    expect(sourceToForm(notes, await compiled(notes))).toEqual({ ok: false, why: "notes" });
    expect(sourceToForm("<Foo />", await compileSource("<Foo />"))).toEqual({ ok: false, why: "faulty" });
  });
});

/** Texts with another meaning in YAML, Markdown or MDX. */
const awkward = [
  ...["2030", "true", "null", "~", "- viiva", "a: b", "# risuaita", "[hakasulut]", "{nimi}", "* tähti", "<5 %"],
  ...['"lainaus"', "'heitto'", "a, b", "kysymys?", "!huuto", "&ankkuri", "%", "@", "`", "|", ">", "🙂 hymy", "1.10"],
];

describe("from the form to a source and back", () => {
  test.each(awkward)("%j is kept as typed in every field of one line", async (text) => {
    const typed: Typed = { otsikko: [text], tiivistelma: [text], kumppanit: [`${text}\nToinen`], yksikko: [text] };
    const { source } = compose(typed);
    expect((await compiled(source)).frontMatter).toMatchObject({
      title: text,
      summary: text,
      partners: [text, "Toinen"],
      contact: text,
    });
  });

  test("random forms are the same after composing and reading back", async () => {
    const random = seeded(20_261_121);
    const words = [...awkward, "Kunta", "käytäntö", "**lihava**", "a < b", "rivi\ntoinen", "- yksi\n- kaksi"];
    const text = (most: number) =>
      Array.from({ length: 1 + Math.floor(random() * most) }, () => words[Math.floor(random() * words.length)]).join(
        " ",
      );
    for (let round = 0; round < 60; round++) {
      const sections = Object.fromEntries(
        sectionKeys.filter(() => random() < 0.6).map((key) => [`osa-${key}`, `Teksti. ${text(6)}`]),
      );
      const line = () => text(3).replace(/\s+/g, " ");
      const typed = withFields(
        { kieli: ["fi"] },
        { otsikko: line(), tiivistelma: line(), kumppanit: line(), ...sections },
      );
      const { source } = compose(typed);
      const read = sourceToForm(source, await compileSource(source));
      if (!read.ok) throw new Error(`${read.why} in round ${round}: ${source}`);
      expect(sameTyped(read.typed, typed), source).toBe(true);
    }
  });

  test("the field of a line is found", () => {
    const { source, lines } = compose({ otsikko: ["Tori"], "osa-what": ["yksi\n<Foo />"], "osa-tips": ["x"] });
    const line = source.split("\n").indexOf("<Foo />") + 1;
    expect(fieldAt(lines, line)).toEqual({ field: "osa-what", line: 2 });
    expect(fieldAt(lines, 2)).toEqual({ field: "otsikko", line: 1 });
    expect(fieldAt(lines, 1)).toBeNull();
  });

  test("an open code block does not contain the sections after it", async () => {
    for (const fence of ["```", "~~~~"]) {
      const { source } = compose({
        otsikko: ["Tori"],
        "osa-what": [`Näin:\n\n${fence}\nkoodia`],
        "osa-tips": ["Kokeile."],
      });
      expect((await compiled(source)).outline.map((it) => it.text)).toEqual(["Mitä tehdään", "Vinkkejä soveltajille"]);
    }
    const whole = "```\nkoodia\n```\n\n`a` ja ```b```";
    expect(compose({ "osa-what": [whole] }).source).toContain(`${whole}\n`);
    expect(compose({ "osa-what": [whole] }).source.endsWith(`${whole}\n`)).toBe(true);
  });

  test("fields and sections for decisions are composed and read back in their order", async () => {
    const typed: Typed = {
      otsikko: ["Tori"],
      tiivistelma: ["Tori."],
      kieli: ["fi"],
      raha: ["under-1000"],
      nakokulmat: ["johtaminen", "osallisuus"],
      "osa-need": ["Miksi."],
      "osa-aims": ["Osallisuus kasvaa."],
      "osa-equity": ["Työssä käyvät."],
      "osa-results": ["Kyllä."],
      "osa-indicators": ["Kävijät."],
      "osa-risks": ["Jäitä."],
    };
    const { source } = compose(typed);
    expect(source).toContain("cost: under-1000\nviewpoints: [johtaminen, osallisuus]\n");
    const made = await compiled(source);
    expect(made.outline.map((it) => sectionOf(it.text))).toEqual([
      "need",
      "aims",
      "equity",
      "results",
      "indicators",
      "risks",
    ]);
    expect(sourceToForm(source, made)).toEqual({ ok: true, typed });
    expect(compose({ raha: ["paljon"] }).source).toContain("cost: paljon\n");
  });

  test("equity is known by its other headings too", () => {
    const headings = ["Ketkä jäävät helposti tavoittamatta", "YHDENVERTAISUUS:", "Jämlikhet", "Equity"];
    expect(headings.map(sectionOf)).toEqual(Array(4).fill("equity"));
    expect(sectionOf("Yhdenvertaisuustyö")).toBeNull();
  });

  test("empty sections are left out", () => {
    expect(compose({ otsikko: ["Tori"], "osa-need": [" \n "], "osa-tips": ["Kokeile"] }).source).toBe(
      "---\ntitle: Tori\n---\n\n## Vinkkejä soveltajille\n\nKokeile\n",
    );
  });
});

/** Numbers that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
