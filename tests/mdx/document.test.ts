import { describe, expect, it } from "vitest";
import { urlFault } from "#app/mdx/addresses/urls.ts";
import { videoAddress } from "#app/mdx/addresses/video.ts";
import { compileSource, PIPELINE_VERSION } from "#app/mdx/compile.ts";
import { prepare } from "#app/mdx/prepare.ts";
import type { CompileOptions } from "#app/mdx/types.ts";
import { faultsIn } from "./published.ts";

const compile = async (source: string, options?: CompileOptions) => {
  const result = await compileSource(source, options);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
};

describe("front matter", () => {
  it("is read with the position of each value", async () => {
    const source =
      '---\ntitle: "Otsikko: osa"\nmunicipality: liminka\ntags: [mieli, arki]\nstarted: 2023\nexample: true\n---\nx';
    const { frontMatter } = await compile(source);
    expect(frontMatter).toMatchObject({
      title: "Otsikko: osa",
      organisation: "liminka",
      topics: ["mieli", "arki"],
      themes: [],
      started: 2023,
      example: true,
      kind: "practice",
      language: "fi",
      origin: "member",
    });
    expect(frontMatter.places).toMatchObject({
      title: { line: 2, column: 8 },
      organisation: { line: 3, column: 15 },
      "topics.1": { line: 4, column: 15 },
    });
  });
  it("must have the required fields only for publishing", () => {
    const bare = "Teksti";
    const full = "---\ntitle: a\nsummary: b\norganisation: c\n---\nTeksti";
    expect(prepare(bare).ok).toBe(true);
    expect(prepare(bare, { require: "publish" })).toMatchObject({ ok: false, errors: { length: 3 } });
    expect(prepare(full, { require: "publish" }).ok).toBe(true);
  });
  it("keeps numbers in text fields as they are written", async () => {
    expect((await compile("---\ntitle: 2030\nsummary: 1.10\n---\n")).frontMatter).toMatchObject({
      title: "2030",
      summary: "1.10",
    });
  });
});

describe("headings", () => {
  it("begin on the second level, skip no level and have unique ids", async () => {
    const { headings, html } = await compile("# Tulokset\n\n### Määrä\n\n## Tulokset\n\n# Ääni & öljy\n\n##\n");
    expect(headings).toEqual([
      { id: "h-tulokset", depth: 2, text: "Tulokset" },
      { id: "h-maara", depth: 3, text: "Määrä" },
      { id: "h-tulokset-2", depth: 3, text: "Tulokset" },
      { id: "h-aani-oljy", depth: 2, text: "Ääni & öljy" },
    ]);
    expect(html).toContain('<h3 id="h-maara">Määrä</h3>');
  });
  it("keep their levels when there is no first level", async () => {
    expect((await compile("## a\n\n### b\n\n#### c\n\n## d")).headings.map(({ depth }) => depth)).toEqual([2, 3, 4, 2]);
  });
  it("are the targets of the author's links", async () => {
    expect((await compile("[x](#mitä-tehdään)\n\n## Mitä tehdään")).html).toContain('href="#h-mita-tehdaan"');
  });
  it("have different ids when two write-ups are on one page", async () => {
    const source = "## a\n\nx[^1]\n\n[^1]: y";
    const [one, two] = await Promise.all([compile(source, { scope: "yksi" }), compile(source, { scope: "kaksi" })]);
    expect(faultsIn(one.html + two.html)).toEqual([]);
    expect(faultsIn(one.html + one.html)).not.toEqual([]);
  });
});

describe("text", () => {
  it("has the words of the document and nothing else", async () => {
    const source =
      "## Otsikko\n\nEka **vahva** rivi[^1].\n\n- yksi\n- kak\u00ADsi <!-- muistio -->\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: Viite";
    expect((await compile(source)).text).toBe("Otsikko\nEka vahva rivi.\nyksi\nkaksi\na\nb\nc\nd\nAlaviitteet\nViite");
  });
});

describe("pictures", () => {
  const stored = (digit: string) => `/tiedostot/${digit.repeat(64)}.webp`;
  it("of other sites become links, those of this site are shown", async () => {
    const { html } = await compile('![a](https://a.fi/x.png) ![b](b.png) <Figure src="c.png" alt="c" />', {
      files: {
        "b.png": { kind: "picture", src: stored("1") },
        "c.png": { kind: "picture", src: stored("2") },
      },
    });
    expect(html).not.toMatch(/<img[^>]*a\.fi/);
    expect(html).toContain('<a class="picture-link" href="https://a.fi/x.png" rel="noopener">');
    expect(html).toContain(`<img src="${stored("1")}" alt="b"`);
    expect(html).toContain(`<img src="${stored("2")}" alt="c"`);
  });
  it("must exist when publishing", () => {
    const options = { require: "publish", files: {} } as const;
    const head = "---\ntitle: a\nsummary: b\norganisation: c\ntopics: [d]\n---\n";
    expect(prepare(`${head}![a](a.png)`, options)).toMatchObject({ ok: false, errors: [{ line: 7, column: 1 }] });
    expect(prepare(`${head}![a](a.png)`, { ...options, files: { "a.png": { kind: "picture", src: "/x" } } }).ok).toBe(
      true,
    );
    expect(prepare(`${head}![a](a.png)`).ok).toBe(true);
  });
});

describe("addresses", () => {
  it.each([
    "https://thl.fi",
    "http://a.fi/?q=javascript:x",
    "mailto:a@b.fi",
    "tel:+358401234567",
    "/haku?q=a:b",
    "#kohta",
    "liite.pdf",
    "?x=1",
    "HTTPS://A.FI",
    "https://a.fi/%C3%A4",
  ])("%s may be followed", (url) => expect(urlFault(url)).toBeUndefined());
  it.each([
    "javascript:x",
    " JAVASCRIPT:x",
    "java\nscript:x",
    "\u0001javascript:x",
    "javascript%3Ax",
    "javascript%253Ax",
    "java&Tab;script&colon;x",
    "&#x6a;avascript:x",
    "data:x",
    "file:///x",
    "//a.fi",
    "\\\\a\\b",
    "/\\a.fi",
    "https://a@b.fi",
    "https://a\u200B.fi",
    `https://a.fi/${"x".repeat(2_000)}`,
  ])("%s may not", (url) => expect(urlFault(url)).toBeDefined());
  it.each([
    [
      "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s",
      "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42",
    ],
    ["http://youtu.be/dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"],
    ["https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"],
    ["https://vimeo.com/123456/abcdef123", "https://player.vimeo.com/video/123456?h=abcdef123"],
    ["https://areena.yle.fi/1-50000000", "https://areena.yle.fi/1-50000000"],
  ])("%s is a video", (src, href) => expect(videoAddress(src)?.href).toBe(href));
  it.each([
    "https://youtube.com.evil.fi/watch?v=dQw4w9WgXcQ",
    "https://evil.fi/youtube.com/",
    "https://youtube.com:8443/watch?v=dQw4w9WgXcQ",
    "https://youtube.com/redirect?q=x",
    "javascript:x",
    "dQw4w9WgXcQ",
  ])("%s is not a video", (src) => expect(videoAddress(src)).toBeUndefined());
});

it("compiles the same source to the same HTML, and the pipeline has a version", async () => {
  const source = "## a\n\n<Callout>b[^1]</Callout>\n\n[^1]: c";
  expect((await compile(source)).html).toBe((await compile(source)).html);
  expect(PIPELINE_VERSION).toBeGreaterThanOrEqual(1);
});
