import { describe, expect, it, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";

async function html(source: string): Promise<string> {
  const result = await compileSource(source, { kind: "comment" });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.html;
}

const rel = 'rel="ugc nofollow noopener"';

describe("Markdown that works in a comment", () => {
  it.each([
    ["**lihava** ja *vino* ja `koodi`", "<p><strong>lihava</strong> ja <em>vino</em> ja <code>koodi</code></p>"],
    ["- yksi\n- kaksi", "<ul>\n<li>yksi</li>\n<li>kaksi</li>\n</ul>"],
    ["> lainaus", "<blockquote>\n<p>lainaus</p>\n</blockquote>"],
    ["[THL](https://thl.fi)", `<p><a href="https://thl.fi" ${rel}>THL</a></p>`],
    ["https://thl.fi", `<p><a href="https://thl.fi" ${rel}>https://thl.fi</a></p>`],
    ["[kirje](mailto:a@b.fi)", `<p><a href="mailto:a@b.fi" ${rel}>kirje</a></p>`],
  ])("%j", async (source, expected) => {
    expect(await html(source)).toBe(expected);
  });

  it("a link in a write-up has no ugc and nofollow", async () => {
    const result = await compileSource("[THL](https://thl.fi)");
    expect(result).toMatchObject({ ok: true, html: '<p><a href="https://thl.fi" rel="noopener">THL</a></p>' });
  });
});

describe("source that a comment shows as text", () => {
  it.each([
    ['<Callout type="tip">x</Callout>', "<p>&lt;Callout type=&quot;tip&quot;&gt;x&lt;/Callout&gt;</p>"],
    ["<Tuntematon />", "<p>&lt;Tuntematon /&gt;</p>"],
    ["<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>"],
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    ["<div onclick=x>\n\nx", "<p>&lt;div onclick=x&gt;</p>\n<p>x</p>"],
    ["<iframe src=//x.fi>", "<p>&lt;iframe src=//x.fi&gt;</p>"],
    ["a <!-- b --> {/* c */} {nimi} <5 %", "<p>a &lt;!-- b --&gt; {/* c */} {nimi} &lt;5 %</p>"],
    ["export const a = 1\n\n{1 + 1}", "<p>export const a = 1</p>\n<p>{1 + 1}</p>"],
    ["katso[^1]\n\n[^1]: huom", "<p>katso[^1]</p>\n<p>[^1]: huom</p>"],
  ])("%j", async (source, expected) => {
    expect(await html(source)).toBe(expected);
  });
});

describe("headings and pictures that a comment replaces", () => {
  it.each([
    ["# Otsikko", "<p><strong>Otsikko</strong></p>"],
    ["Otsikko\n===", "<p><strong>Otsikko</strong></p>"],
    ["![kuva](https://x.fi/a.png)", `<p><a href="https://x.fi/a.png" ${rel}>kuva</a></p>`],
    ["![](https://x.fi/a.png)", `<p><a href="https://x.fi/a.png" ${rel}>https://x.fi/a.png</a></p>`],
    ["[![kuva](a.png)](https://x.fi)", `<p><a href="https://x.fi" ${rel}>kuva</a></p>`],
    ["![kuva][v]\n\n[v]: https://x.fi", `<p><a href="https://x.fi" ${rel}>kuva</a></p>`],
  ])("%j", async (source, expected) => {
    expect(await html(source)).toBe(expected);
  });
});

describe("front matter", () => {
  it.each(["---\ntitle: Ei otsikko\n---\nHei", "---js\nthrow 1\n---\nHei", "---\nHei", '---json\n{"a":1}\n---\nHei'])(
    "is not read from %j",
    async (source) => {
      const result = await compileSource(source, { kind: "comment", require: "publish" });
      expect(result).toMatchObject({ ok: true, frontMatter: { title: undefined, topics: [] } });
      expect(result.ok && result.text).toContain("Hei");
    },
  );
});

describe("source that is refused in a comment too", () => {
  test.each([
    ["[a](javascript:alert(1))", /javascript/],
    ["![a](data:text/html,x)", /data/],
    ["[a](https://thl.fi@evil.example)", /@/],
    ["[".repeat(5_000), /./],
    ["> ".repeat(500), /./],
  ])("%s", async (source, message) => {
    const result = await compileSource(source, { kind: "comment", messages: "fi" });
    expect(result).toMatchObject({ ok: false, errors: [{ message: expect.stringMatching(message) }] });
  });

  it("a comment has no ids, headings or landmarks, which could be taken for those of the page", async () => {
    const text = await html("# a\n\n[b](#sisalto)\n\n|a|\n|-|\n|b|\n\n- [x] c");
    expect(text).not.toMatch(/\sid=|<h[1-6]|role="region"/);
  });
});
