import { describe, expect, it } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { prepare } from "#app/mdx/prepare.ts";
import { doubtsIn, readOtherwise } from "#app/mdx/readings/doubts-in.ts";
import { readingKinds } from "#app/mdx/readings/lines.ts";
import { readPlainly } from "#app/mdx/readings/read-plainly.ts";
import { renderTree } from "#app/mdx/render-tree.ts";
import { typedTexts } from "./fixtures/typed.ts";

const htmlOf = (source: string) => {
  const result = prepare(source);
  return result.ok ? renderTree(result.tree) : result.errors.map((it) => it.message).join();
};
const all = Object.values(typedTexts).flatMap((texts) => texts.map(([typed]) => typed));
const doubtful = all.flatMap((typed) => doubtsIn(typed).map((doubt) => [typed, doubt] as const));

it("every kind of doubt is in the corpus", () => {
  expect(new Set(doubtful.map(([, { kind }]) => kind))).toEqual(new Set(readingKinds));
});

it.each(doubtful)("%j read otherwise is something else, and is no longer in doubt", (typed, doubt) => {
  const other = readOtherwise(typed, doubt.line, doubt);
  expect(htmlOf(other)).not.toEqual(htmlOf(typed));
  expect(doubtsIn(other).map(({ kind }) => kind)).not.toContain(doubt.kind);
});

it.each(all)("%j is read once: what was read plainly is Markdown as it is", (typed) => {
  const { text } = readPlainly(typed);
  expect(htmlOf(text)).toEqual(htmlOf(typed));
});

describe("places", () => {
  const report = (source: string) => {
    const result = prepare(source);
    return result.ok ? [] : result.errors.map(({ line, column }) => `${line}:${column}`);
  };

  it("are those of the author's text where characters and lines were added before them", () => {
    expect(report('+ 5 % ja <Callout type="x">a</Callout>')).toEqual(["1:19"]);
    expect(report('A\tB\n1\t2\n\nTeksti <Callout type="x">a</Callout>')).toEqual(["4:17"]);
    expect(report("\u200B- [a](javascript:x)")).toEqual(["1:4"]);
    expect(report("Nimi\n---\n\n[a](javascript:x)")).toEqual(["4:1"]);
  });

  it("headings have the lines of the source", () => {
    const result = prepare("A\tB\n1\t2\n\n## Tulokset\n\nTeksti");
    expect(result.ok && result.outline).toEqual([{ text: "Tulokset", from: 4, to: 4 }]);
  });
});

describe("a preview", () => {
  const marked = async (source: string) => {
    const result = await compileSource(source, { marksDoubts: true });
    return result.ok ? result.html : "";
  };

  it("has a mark with its number at each doubtful place", async () => {
    expect(await marked("Alku\n\n> 65-vuotiaat\n\n- a\n\nA\tB\n1\t2")).toMatch(
      /<p><mark class="reading-mark" id="tulkinta-1">1<\/mark>&gt; 65-vuotiaat<\/p>.*<th><mark class="reading-mark" id="tulkinta-2">2<\/mark>A<\/th>/s,
    );
    expect(await marked("    const a = {b: 1};")).toContain('<mark class="reading-mark" id="tulkinta-1">1</mark></p>');
  });

  it("has none in a published text, nor where the author has used the characters of marks", async () => {
    const published = await compileSource("> 65-vuotiaat");
    expect(published.ok && published.html).toBe("<p>&gt; 65-vuotiaat</p>");
    expect(await marked("> 65-vuotiaat \uE0009\uE001")).not.toContain("<mark");
  });
});

it("takes linear time", () => {
  const timeOf = (lines: number) => {
    const source = Array.from({ length: lines }, (_, at) => `+ ${at} %\t\\\\a\\_b 5*3*2 > ${at}\n${at}\n--`).join("\n");
    const before = process.cpuUsage();
    for (let round = 0; round < 5; round++) readPlainly(source);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  timeOf(500);
  expect(timeOf(4_000) / timeOf(1_000)).toBeLessThan(12);
});
