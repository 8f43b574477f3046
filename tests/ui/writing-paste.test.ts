import { describe, expect, test } from "vitest";
import { markdownOf } from "#app/pages/writing/scripts/markdown-blocks.ts";
import type { Run } from "#app/pages/writing/scripts/markdown-escape.ts";
import { splitByHeadings } from "#app/practices/writing/split-by-headings.ts";

const options = { hashes: "###", isElement: (name: string) => ["b", "br", "div"].includes(name) };
const run = (text: string, look: Partial<Run> = {}): Run => ({ text, bold: false, italic: false, href: null, ...look });
const paragraph = (...runs: Run[]) => markdownOf([{ kind: "paragraph", runs }], options);

describe("plain text stays the same", () => {
  test.each([
    "alle <5 % ja a < b",
    "hei {nimi}, <kunnan nimi>",
    "5 * 3 = 15 ja *huom",
    "tiedosto_nimi_1.pdf ja _yksi",
    "~50 % ja ~60 %",
    "#hyvinvointi #hyte",
    "[1] ja [katso liite]",
    "R&D, A & B",
    "2024-2025 – kaksi vuotta",
    "C:\\kansio\\tiedosto",
    "a | b",
    "yksi `merkki",
  ])("without a backslash: %s", (text) => {
    expect(paragraph(run(text))).toBe(text);
  });

  test.each([
    ["# otsikko", "\\# otsikko"],
    ["- viiva", "\\- viiva"],
    ["* tähti", "\\* tähti"],
    ["> lainaus", "\\> lainaus"],
    ["21. marraskuuta", "21\\. marraskuuta"],
    ["---", "\\---"],
    ["===", "\\==="],
    ["*tähti* ja _viiva_", "\\*tähti\\* ja \\_viiva\\_"],
    ["~~yli~~", "\\~\\~yli\\~\\~"],
    ["`koodi`", "\\`koodi\\`"],
    ["[teksti](osoite)", "\\[teksti](osoite)"],
    ["<b>lihava</b>", "\\<b>lihava\\</b>"],
    ["<Oma>", "\\<Oma>"],
    ["<a@b.fi>", "\\<a@b.fi>"],
    ["<!-- piilo -->", "\\<!-- piilo -->"],
    ["{/* piilo */}", "\\{/* piilo */}"],
    ["&auml; ja &#228;", "\\&auml; ja \\&#228;"],
    ["\\*", "\\\\*"],
  ])("with a backslash where Markdown would read markup: %s", (text, written) => {
    expect(paragraph(run(text))).toBe(written);
  });
});

describe("formats", () => {
  test("spaces go outside the marks, neighbours of the same format are joined", () => {
    expect(paragraph(run("a"), run(" lihava", { bold: true }), run(" yhä ", { bold: true }), run("b"))).toBe(
      "a **lihava yhä** b",
    );
  });

  test("punctuation goes outside a mark that could not close after it", () => {
    expect(paragraph(run("Huom:", { bold: true }), run("lue"))).toBe("**Huom**:lue");
    expect(paragraph(run("Huom:", { bold: true }), run(" lue"))).toBe("**Huom:** lue");
  });

  test("a star beside bold words is escaped", () => {
    expect(paragraph(run("lihava", { bold: true }), run(" *tähti"))).toBe("**lihava** \\*tähti");
  });

  test("links", () => {
    expect(paragraph(run("THL [2]", { href: "https://thl.fi/a (b)" }))).toBe(
      "[THL \\[2\\]](https://thl.fi/a%20%28b%29)",
    );
    expect(paragraph(run("https://thl.fi", { href: "https://thl.fi" }))).toBe("https://thl.fi");
  });
});

describe("dividing a text into the form's fields", () => {
  const known = [
    { heading: "Tarve ja tavoite", field: "osa-need", own: true },
    { heading: "Ratkaisun perusidea", field: "osa-what", own: false },
    { heading: "Tulokset", field: "osa-results", own: false },
  ];

  test("text below known headings goes to their fields, the rest stays", () => {
    const text =
      "Alku\n\n### Tarve ja tavoite:\n\nTarve\n\n### Muu\n\nMuuta\n\n2. Ratkaisun perusidea **\nIdea\n\nTulokset\n";
    expect(splitByHeadings(text, known)).toEqual({
      before: "Alku",
      headingCount: 3,
      parts: [
        { field: "osa-need", text: "Tarve\n\n### Muu\n\nMuuta" },
        { field: "osa-what", text: "### Ratkaisun perusidea\n\nIdea" },
        { field: "osa-results", text: "### Tulokset" },
      ],
    });
  });

  test.each(["## 3. **Tulokset**", "**Tulokset**", "3\\. Tulokset \\*", "  TULOKSET: "])(
    "%j is a known heading",
    (line) => {
      expect(splitByHeadings(`${line}\rTulos`, known)).toMatchObject({
        headingCount: 1,
        parts: [{ field: "osa-results" }],
      });
    },
  );

  test("a sentence that begins like a heading is not one", () => {
    expect(splitByHeadings("Tulokset olivat hyviä.\n\nTarve ja tavoite olivat selvät", known).headingCount).toBe(0);
  });
});
