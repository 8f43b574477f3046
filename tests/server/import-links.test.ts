import { describe, expect, test } from "vitest";
import { anchorsOf, linkTargets } from "#app/server/import/link-targets.ts";
import { rewriteLinks } from "#app/server/import/rewrite-links.ts";
import { texts } from "#app/server/texts.ts";

const other = '# Toinen\n\n<a name="vanha"></a>\n## Työn kulku {#kulku}\n\n```\n## Ei otsikko\n```\n';
const targets = (webRoot: string | null = null) =>
  linkTargets(
    new Map([
      ["data/teksti.md", { slug: "teksti", anchors: anchorsOf("## Osa yksi") }],
      ["Toinen sivu.md", { slug: "toinen-sivu", anchors: anchorsOf(other) }],
      ["ryhma/index.md", { slug: "ryhma", anchors: new Map() }],
    ]),
    ["kuva.png", "images/kuva.png", "data/oma.png", "data/ohje.pdf", "muut/ohje.pdf", "taulukko.xlsx"],
    webRoot,
  );
const rewrite = (source: string, webRoot: string | null = null) =>
  rewriteLinks(source, "data/teksti.md", targets(webRoot), texts("en").links);

describe("links between the texts of a folder", () => {
  test.each([
    ["[a](../Toinen%20sivu.md)", "[a](/kaytannot/toinen-sivu)"],
    ['[a](<../toinen sivu.md> "T")', '[a](/kaytannot/toinen-sivu "T")'],
    ["[a](../Toinen%20sivu.md#kulku)", "[a](/kaytannot/toinen-sivu#h-tyon-kulku)"],
    ["[a](../Toinen%20sivu#vanha)", "[a](/kaytannot/toinen-sivu#h-tyon-kulku)"],
    ["[a](../Toinen%20sivu.html#ty%C3%B6n-kulku)", "[a](/kaytannot/toinen-sivu#h-tyon-kulku)"],
    ["[a](../ryhma/)", "[a](/kaytannot/ryhma)"],
    ["[a](#osa-yksi) [b](#ei-ole)", "[a](#h-osa-yksi) [b](#ei-ole)"],
    ["[a][x]\n\n[x]: ../Toinen%20sivu.md", "[a][x]\n\n[x]: /kaytannot/toinen-sivu"],
    ['<a href="../ryhma">a</a>', '<a href="/kaytannot/ryhma">a</a>'],
    ["## Osa yksi {#osa}", "## Osa yksi"],
    ["> ```\n> [a](../ryhma)\n> ```\n\n[a](../ryhma)", "> ```\n> [a](../ryhma)\n> ```\n\n[a](/kaytannot/ryhma)"],
    ["`[a](../ryhma)`\n\n```\n[a](../ryhma)\n```", "`[a](../ryhma)`\n\n```\n[a](../ryhma)\n```"],
    [
      "[a](https://www.example.org/x.md) [b](mailto:a@example.org)",
      "[a](https://www.example.org/x.md) [b](mailto:a@example.org)",
    ],
  ])("%j becomes %j", (source, result) => expect(rewrite(source)).toMatchObject({ source: result, notes: [] }));

  test("are told to the importer, who hears of those to texts that were refused", () =>
    expect([...rewrite("[a](../ryhma) [b](#osa-yksi) [c](../Toinen%20sivu.md)").linked]).toEqual([
      "ryhma",
      "toinen-sivu",
    ]));
});

describe("files of the folder", () => {
  test.each([
    ["![a](oma.png)", "![a](oma.png)", {}],
    ["![a](../kuva.png)", "![a](kuva.png)", { "kuva.png": "kuva.png" }],
    ["![a](images/kuva.png)", "![a](kuva.png)", { "kuva.png": "images/kuva.png" }],
    [
      "![a](../kuva.png) ![b](../images/kuva.png)",
      "![a](kuva.png) ![b](images-kuva.png)",
      { "kuva.png": "kuva.png", "images-kuva.png": "images/kuva.png" },
    ],
    ["[a](../kuva.png)", "![a](kuva.png)", { "kuva.png": "kuva.png" }],
    ["[![a](../kuva.png)](../images/kuva.png)", "![a](kuva.png)", { "kuva.png": "kuva.png" }],
    [
      "![a](../images/kuva.png) ![b](../kuva.png)",
      "![a](kuva.png) ![b](2-kuva.png)",
      { "kuva.png": "images/kuva.png", "2-kuva.png": "kuva.png" },
    ],
    ["[a](../muut/ohje.pdf)", "[a](ohje.pdf)", { "ohje.pdf": "muut/ohje.pdf" }],
    ['<Figure src="../kuva.png" alt="a" />', '<Figure src="kuva.png" alt="a" />', { "kuva.png": "kuva.png" }],
  ])("%j becomes %j", (source, result, files) => {
    const rewritten = rewrite(source);
    expect(rewritten.source).toBe(result);
    expect(Object.fromEntries(rewritten.files)).toEqual(files);
  });
});

describe("what does not work is told", () => {
  test.each([
    ["[a](../ei-ole.md)", "a", "the link leads nowhere: ../ei-ole.md"],
    ["[a](../../salaisuus.md)", "a", "the link leads nowhere: ../../salaisuus.md"],
    [
      "[Taulukko](../taulukko.xlsx)",
      "Taulukko",
      "the file cannot be imported, only pictures and PDFs can: ../taulukko.xlsx",
    ],
    ["[a](/Toinen%20sivu)", "a", "the link begins at the root of a site, tell it with --root: /Toinen%20sivu"],
    ["![a](ei-ole.png)", "![a](ei-ole.png)", "the link leads nowhere: ei-ole.png"],
    [
      "[a](../Toinen%20sivu.md#eiole)",
      "[a](/kaytannot/toinen-sivu)",
      "the place that the link names does not exist: ../Toinen%20sivu.md#eiole",
    ],
  ])("%j", (source, result, note) => expect(rewrite(source)).toMatchObject({ source: result, notes: [note] }));

  test("and works with the root of the site", () => {
    expect(rewrite("[a](/Toinen%20sivu) ![b](/images/kuva.png)", "")).toMatchObject({
      source: "[a](/kaytannot/toinen-sivu) ![b](kuva.png)",
      notes: [],
    });
    expect(rewrite("![b](/kuva.png)", "images").source).toBe("![b](kuva.png)");
  });
});
