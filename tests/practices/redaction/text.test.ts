import { describe, expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { cutBlocks, cutMarkdown } from "#app/practices/redaction/cut.ts";
import { finderOf, fingerprintOf, isWhole, readPassages } from "#app/practices/redaction/passage.ts";
import { stub, withoutStubs } from "#app/practices/redaction/reasons.ts";
import { cutSource, wholeStub } from "#app/practices/redaction/source.ts";
import { wordsOf } from "#app/practices/redaction/words.ts";

const mark = { at: "2026-12-03T10:00:00.000Z", reason: "personal" as const };
const gone = stub("passage", mark, "fi");
const find = (...passages: string[]) => finderOf(passages.map((it) => fingerprintOf(it)));
const cut = (text: string, ...passages: string[]) => cutMarkdown(text, find(...passages), gone);

describe("what a person types", () => {
  test("is a passage on each line", () => {
    expect(readPassages("  Matti Virtanen \r\n\nVirtasen\nVirtasen")).toEqual(["Matti Virtanen", "Virtasen"]);
  });

  test.each([
    "",
    "   \n\t",
    "a",
    "**",
    "on",
    "Matti\nx",
    "y".repeat(5_001),
    Array.from({ length: 21 }, (_, n) => `rivi ${n}`).join("\n"),
  ])("is refused: %j", (typed) => expect(readPassages(typed)).toBeNull());
});

describe("a passage is found", () => {
  test.each([
    ["as it is", "Kerran Matti Virtanen sairastui.", "[G] sairastui."],
    ["in other case and over line breaks", "Kerran MATTI\n  virtanen.", "[G]."],
    ["in emphasis", "Kerran **Matti** *Virtanen* sai.", "[G] sai."],
    ["in the middle of a word's emphasis", "Kerran Mat**ti** Virtanen sai.", "[G] sai."],
    ["through tags", "Kerran Matti<br />Virtanen sai.", "[G] sai."],
    ["through a link", "Kerran [Matti](https://a.fi) Virtanen sai.", "[G] sai."],
    ["written with references and soft hyphens", "Kerran Mat\u00adti V&#105;rtanen sai.", "[G] sai."],
    ["many times", "Kerran Matti Virtanen. Kerran Matti Virtanen!", "[G]. [G]!"],
  ])("%s", (_, text, expected) => {
    expect(cut(text, "kerran matti virtanen")).toBe(expected.replaceAll("[G]", gone));
  });

  test("with its letters decomposed, and not inside longer words", () => {
    expect(cut("Ja A\u0308ijo\u0308 Pylkkänen.", "Äijö pylkkänen")).toBe(`Ja ${gone}.`);
    expect(cut("Ahola ja rahoitus", "aho")).toBe("Ahola ja rahoitus");
  });

  test("in addresses, which stay addresses", () => {
    expect(cut("[sivu](https://a.fi/matti-virtanen/x)", "Matti Virtanen")).toBe("[sivu](https://a.fi/x/x)");
    expect(cut("https://a.fi/%C3%84ij%C3%B6-m", "äijö m")).toBe("https://a.fi/x");
    expect(cut("Kirjoita matti.virtanen@a.fi", "Matti Virtanen")).toBe("Kirjoita x@a.fi");
  });

  test("in a stub never, so that a stub is not cut again", () => {
    expect(cut(`Ennen ${gone} jälkeen henkilötietoja`, "henkilötietoja")).toBe(`Ennen ${gone} jälkeen ${gone}`);
    for (const language of ["fi", "sv", "en"] as const)
      expect(withoutStubs(stub("version", { ...mark, reason: "health" }, language)).trim()).toBe("");
  });
});

describe("markup that a passage spans", () => {
  test.each([
    ["**Matti sai** tiedon", "sai tiedon", "**Matti [G]**"],
    ["Matti **sai tiedon** eilen", "matti sai", "[G] **tiedon** eilen"],
    ["[Matti sai](https://a.fi) tiedon", "sai tiedon", "[Matti [G]](https://a.fi)"],
    ["Kerran [Matti](https://a.fi) jäi", "kerran matti", "[G] jäi"],
    ["**Kerran** **Matti** jäi", "kerran matti", "**[G]** jäi"],
    ["- Matti\n- Virtanen", "matti virtanen", "- [G]\n- "],
    ["| Matti | Virtanen |\n|---|---|\n| a | b |", "matti virtanen", "| [G]| |\n|---|---|\n| a | b |"],
    ["Matti: näin", "matti", "[G] : näin"],
    ["Matti(näin)", "matti", "[G] (näin)"],
  ])("%j without %j", async (text, passage, expected) => {
    const result = cut(text, passage) ?? "";
    expect(result).toBe(expected.replaceAll("[G]", gone));
    const compiled = await compileSource(result, {});
    expect(compiled.ok && compiled.html).toContain(gone);
    expect(compiled.ok && compiled.html).not.toMatch(/\*\*/);
  });

  test("a whole block when asked", () => {
    expect(cutBlocks("a\n\nMatti\nja\n\nb Matti", find("matti"), gone)).toBe(`a\n\n${gone}\n\n${gone}\n`);
  });
});

const source = `---
title: "Matti Virtanen: 'näin'"
summary: >-
  Kun Matti
  Virtanen sairastui
organisation: liminka
topics: [osallisuus] # Matti Virtanen
partners:
  - Matti Virtanen
  - THL
sources:
- https://a.fi/matti-virtanen
started: 2023
contactPerson: Matti Virtanen
---

## Tarve ja tavoite

Apua sai Matti Virtanen.

<Callout type="tip" title="Matti Virtanen">Neuvo</Callout>
`;

describe("a source", () => {
  test("is cut in title, summary, lists, details, comments, attributes and text, and still compiles", async () => {
    const cut = cutSource(source, find("Matti Virtanen"), gone, "passage") ?? "";
    const compiled = await compileSource(cut, { require: "publish" });
    expect(compiled).toMatchObject({ ok: true });
    if (!compiled.ok) return;
    expect(cut).not.toMatch(/virtanen/i);
    const { frontMatter } = compiled;
    expect(frontMatter).toMatchObject({ title: `${gone}: 'näin'`, summary: `Kun ${gone} sairastui`, started: 2023 });
    expect(frontMatter).toMatchObject({ partners: [gone, "THL"], sources: [], contactPerson: gone });
    expect(frontMatter).toMatchObject({ organisation: "liminka", topics: ["osallisuus"] });
    expect(compiled.html).toContain(gone);
  });

  test("keeps slugs, years and choices even when they are the passage", () => {
    expect(cutSource(source, find("osallisuus", "liminka", "2023"), gone, "passage")).toBe(source);
  });

  test("keeps every other byte, also with other line ends and a byte order mark", () => {
    const other = `\uFEFF---\r\ntitle: Oma\r\norganisation: liminka\r\n---\r\nMatti  jäi\r\n`;
    expect(cutSource(other, find("matti"), gone, "passage")).toBe(other.replace("Matti", gone));
    expect(cutSource("---\n\nMatti\n\n---\n", find("matti"), gone, "passage")).toBe(`---\n\n${gone}\n\n---\n`);
  });

  test("of a removed version has the slugs and none of the words", async () => {
    const stubbed = wholeStub(source, stub("version", mark, "fi"), "oulu");
    const compiled = await compileSource(stubbed, { require: "publish" });
    expect(compiled.ok && compiled.frontMatter).toMatchObject({ organisation: "liminka", started: 2023, partners: [] });
    expect(stubbed).not.toMatch(/virtanen|neuvo/i);
    expect(isWhole(source, fingerprintOf(source))).toBe(true);
    expect(isWhole(stubbed, fingerprintOf(source))).toBe(false);
  });
});

test("reading and searching take linear time for hostile texts", () => {
  for (const text of [
    "](".repeat(50_000),
    "<a".repeat(50_000),
    "[".repeat(100_000),
    "%c3".repeat(60_000),
    "&".repeat(100_000),
  ]) {
    const began = process.cpuUsage();
    wordsOf(text, "marks");
    cutMarkdown(`${text} matti`, find("matti"), gone);
    expect(process.cpuUsage(began).user).toBeLessThan(3_000_000);
  }
});
