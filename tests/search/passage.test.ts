import { describe, expect, test } from "vitest";
import { analyseText } from "#app/search/index/analysed-text.ts";
import { nameIndex } from "#app/search/index/names.ts";
import { FIELD_BIT } from "#app/search/index/searchable-index.ts";
import { highlightsFor } from "#app/search/query/highlights.ts";
import { parseQuery } from "#app/search/query/parse-query.ts";
import { passage } from "#app/search/query/passage.ts";
import type { Segment } from "#app/search/types.ts";

const names = nameIndex([]);
const filler = "Tässä kerrotaan jostakin aivan muusta asiasta. ".repeat(30);

function found(query: string, text: string, summary = ""): Segment[] {
  const analysed = (it: string) => analyseText(it, "fi", names);
  const practice = {
    id: 1,
    checkedAt: "",
    slug: "p",
    title: analysed("Otsikko"),
    text: analysed(text),
    summary: analysed(summary),
  };
  const { words } = parseQuery(query, { names, vocabulary: [] });
  const keys = [practice.text, practice.summary].flatMap((it) => it.keys.flat());
  const columns = new Map([...new Set(keys)].map((key, at) => [key, at]));
  const fieldBits = new Uint8Array(columns.size).fill(FIELD_BIT.text);
  return passage(practice, highlightsFor(words, { columns, fieldBits, offset: 0 }));
}
const plain = (segments: Segment[]) => segments.map((it) => it.text).join("");
const marked = (segments: Segment[]) => segments.filter((it) => it.marked).map((it) => it.text);

describe("a passage", () => {
  test("has most of the words close together and is cut between words", () => {
    const text = `Kunnan sivu. ${filler}Kuntien järjestöyhteistyöstä hyötyvät nuoret. ${filler}Nuorille. ${filler}`;
    const segments = found("kunta nuori", text);
    expect(marked(segments)).toEqual(["Kuntien", "nuoret"]);
    expect(plain(segments)).toMatch(/^….*\S…$/);
    expect(plain(segments).length).toBeLessThanOrEqual(242);
    const inner = plain(segments).slice(1, -1);
    expect(text).toContain(inner);
    expect(text[text.indexOf(inner) - 1]).toBe(" ");
    expect(text[text.indexOf(inner) + inner.length]).toBe(" ");
  });

  test("is the whole of a short text, without ellipses", () => {
    expect(found("kunta", "Kuntien  yhteinen\ntyö.")).toEqual([
      { text: "Kuntien", marked: true },
      { text: " yhteinen työ.", marked: false },
    ]);
  });

  test("separates a heading from the text after it", () => {
    expect(plain(found("kunta", "Tarve ja tavoite\nKuntien työ.\nLoppu"))).toBe(
      "Tarve ja tavoite – Kuntien työ. Loppu",
    );
  });

  test("comes from the summary when the text has none of the words", () => {
    expect(marked(found("kunta", filler, "Kuntien työ"))).toEqual(["Kuntien"]);
    expect(found("kunta", filler, "Muuta")).toEqual([{ text: "Muuta", marked: false }]);
    expect(plain(found("kunta", filler))).toMatch(/^Tässä.*…$/);
    expect(found("kunta", "")).toEqual([]);
  });

  test("marks a hyphenated compound as one", () => {
    expect(marked(found("kunta-malli", "Hyvä kunta-malli ja kuntamalli"))).toEqual(["kunta-malli", "kuntamalli"]);
    expect(marked(found("malli", "Hyvä kunta-malli"))).toEqual(["malli"]);
  });

  test("keeps markup in a text as plain text", () => {
    const segments = found("kunta", '<img src=x onerror="1"> kunnan <b>');
    expect(plain(segments)).toBe('<img src=x onerror="1"> kunnan <b>');
    expect(marked(segments)).toEqual(["kunnan"]);
  });

  test("is not longer for a word longer than a passage", () => {
    expect(plain(found("kunta", `kunnan ${"a".repeat(5_000)}`)).length).toBeLessThanOrEqual(242);
  });
});
