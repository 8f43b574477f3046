import { describe, expect, it } from "vitest";
import { prepare } from "#app/mdx/prepare.ts";

const check = (source: string) => prepare(source, { messages: "en" });
const places = (source: string) => {
  const result = check(source);
  return result.ok ? "published" : result.errors.map(({ line, column }) => `${line}:${column}`).join(" ");
};

/** Each refused source with the position of its problem, and the corrected source. */
describe.each([
  ["unknown component", "a\n\n<Foo />", "3:1", "a\n\n\\<Foo />"],
  ["unknown component within text", 'a <Foo x="1"> b', "1:3", "a <Foo> b"],
  ["unquoted value", "<Callout type=tip>x</Callout>", "1:15", '<Callout type="tip">x</Callout>'],
  ["braced value", '<Callout type={"tip"}>x</Callout>', "1:10", "<Callout type='tip'>x</Callout>"],
  ["curly quotes", "<Callout type=”tip”>x</Callout>", "1:15", '<Callout type="tip">x</Callout>'],
  ["unknown attribute", '<Callout id="x">x</Callout>', "1:10", '<Callout title="x">x</Callout>'],
  ["unknown callout type", '<Callout type="note">x</Callout>', "1:10", '<Callout type="info">x</Callout>'],
  ["left open", "a\n\n<Callout>\n\nx", "3:1", "a\n\n<Callout>\n\nx\n\n</Callout>"],
  ["closed only", "a\n\n</Callout>", "3:2", "a\n\n`</Callout>`"],
  ["empty callout", "<Callout></Callout>", "1:1", "<Callout>x</Callout>"],
  ["inside a link", "[<Callout>x</Callout>](https://a.fi)", "1:2", "<Callout>[x](https://a.fi)</Callout>"],
  ["inside HTML", "<div>\n<Callout>x</Callout>\n</div>", "2:1 2:11", "<div>\n\n<Callout>x</Callout>\n\n</div>"],
  [
    "video host",
    '<Video src="https://a.fi/v" title="x" />',
    "1:8",
    '<Video src="https://vimeo.com/12345" title="x" />',
  ],
  [
    "video title",
    '<Video src="https://vimeo.com/12345" />',
    "1:1",
    '<Video src="https://vimeo.com/12345" title="x" />',
  ],
  ["picture without alt", '<Figure src="a.png" />', "1:1", '<Figure src="a.png" alt="x" />'],
  ["empty alt", '<Figure src="a.png" alt="" />', "1:21", '<Figure src="a.png" alt="" decorative />'],
  ["bullets as steps", "<Steps>\n\n- a\n\n</Steps>", "1:1", "<Steps>\n\n1. a\n\n</Steps>"],
  ["result without a value", '<Result indicator="x" />', "1:1", '<Result indicator="x" after="1" />'],
  ["script address", "a\n\nb [x](javascript:y)", "3:3", "a\n\nb [x](https://y.fi)"],
  ["script", "a\n\n<script>x</script>", "3:1", "a\n\n`<script>x</script>`"],
  ["handler", 'a <b onclick="x">y</b>', "1:3", "a <b>y</b>"],
  ["open comment", "a\n\n<!-- b\n\nc", "3:1", "a\n\n<!-- b -->\n\nc"],
  ["open tag", '<div class="x>\nteksti\n</div>', "1:1", '<div class="x">\nteksti\n</div>'],
  ["engine", "---js\nx\n---", "1:1", "---\ntitle: x\n---"],
  ["front matter left open", "---\ntitle: x\n\nTeksti", "1:1", "---\ntitle: x\n---\n\nTeksti"],
  ["unknown key", "---\ntitle: x\nrole: admin\n---", "3:1", "---\ntitle: x\nkind: model\n---"],
  ["tag", "---\ntitle: !!js/undefined x\n---", "2:8", "---\ntitle: '!!js/undefined x'\n---"],
  ["alias", "---\ntitle: &a x\n---", "2:11", "---\ntitle: '&a x'\n---"],
  ["nested value", "---\ntopics: [[a]]\n---", "2:1", "---\ntopics: [a]\n---"],
  ["duplicate key", "---\ntitle: x\ntitle: y\n---", "3:1", "---\ntitle: x\nsummary: y\n---"],
  ["both names of a key", "---\ntags: [a]\ntopics: [b]\n---", "3:1", "---\ntags: [a]\n---"],
  ["long title", `---\ntitle: ${"x".repeat(121)}\n---`, "2:8", `---\ntitle: ${"x".repeat(120)}\n---`],
  ["stage", "---\nstage: done\n---", "2:8", "---\nstage: in-use\n---"],
  ["slug", "---\ntopics: [ok, Ei Käy]\n---", "2:14", "---\ntopics: [ok, kay]\n---"],
  ["year", "---\nstarted: 23\n---", "2:10", "---\nstarted: 2023\n---"],
  ["years in order", "---\nstarted: 2023\nended: 2020\n---", "3:8", "---\nstarted: 2020\nended: 2023\n---"],
  ["source", "---\nsources: ['ftp://a.fi']\n---", "2:11", "---\nsources: ['https://a.fi']\n---"],
  ["four themes", "---\nthemes: [a, b, c, d]\n---", "2:19", "---\nthemes: [a, b, c]\n---"],
])("%s", (_name, bad, place, good) => {
  it("is refused with line and column", () => expect(places(bad)).toBe(place));
  it("is published when corrected", () => expect(places(good)).toBe("published"));
});

describe("the author's language", () => {
  it.each([
    ["fi", "Tuntematon osa <Foo>, sallitut: Callout, Figure, Result, Steps, Video"],
    ["sv", "Okänd del <Foo>, tillåtna: Callout, Figure, Result, Steps, Video"],
    ["en", "Unknown part <Foo>, allowed: Callout, Figure, Result, Steps, Video"],
  ] as const)("%s", (messages, words) => {
    const result = prepare("a\n\n<Foo />", { messages });
    expect(result).toMatchObject({ ok: false, errors: [{ line: 3, column: 1 }] });
    expect(result.ok ? "" : result.errors[0]?.message).toContain(words);
  });
  it("counts the front matter's lines", () => {
    expect(places("---\ntitle: x\n---\n\n<Foo />")).toBe("5:1");
    expect(places("\uFEFF---\r\ntitle: x\r\n---\r\n\r\n<Foo />")).toBe("5:1");
  });
});
