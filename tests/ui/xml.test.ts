import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { atomDocument, type Feed } from "#app/pages/feeds/atom.ts";
import { siteMapDocument } from "#app/pages/feeds/site-map.ts";
import { element, escapeXml, xmlDocument } from "#app/pages/feeds/xml.ts";

const read = (xml: string) => new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(xml);

describe("escaping", () => {
  test.each([
    ["<b>&\"'", "&lt;b&gt;&amp;&quot;&apos;"],
    ["]]>", "]]&gt;"],
    ["&amp;", "&amp;amp;"],
    ["a\u0000b\u0008c\u001Bd\u007Fe\u009Ff", "abcdef"],
    ["rivi\r\ntoinen\tkolmas\u2028neljäs", "rivi toinen kolmas neljäs"],
    ["x\uD83Dy\uDE00z\uFFFE\uFFFF\uFDD0", "xyz"],
    ["åäö – 😀 \uFFFD", "åäö – 😀 \uFFFD"],
    ["", ""],
  ])("%j becomes %j", (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });

  test("every character gives well-formed XML 1.0", () => {
    let all = "";
    for (let code = 0; code <= 0xffff; code++) all += `${String.fromCharCode(code)}-`;
    const document = xmlDocument(element("a", { b: all }, all));
    expect(XMLValidator.validate(document)).toBe(true);
    expect(Buffer.from(document).toString()).toBe(document);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
    expect(document).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/);
  });

  test("an attribute without a value is left out, an element without content is closed", () => {
    expect(element("a", { b: undefined, c: "" }).xml).toBe('<a c=""/>');
  });
});

const hostile = "</title>]]><x a='1' b=\"2\">&lol;\u0000\uD800";

function feed(text: string): Feed {
  return {
    id: "https://example.org/syote.xml",
    language: "fi",
    title: text,
    subtitle: text,
    author: text,
    rights: text,
    updated: "2026-01-02T03:04:05.678Z",
    self: "https://example.org/syote.xml",
    page: "https://example.org/kaytannot?a=1&b=2",
    deleted: [],
    entries: [
      {
        id: "urn:uuid:0",
        language: "sv",
        title: text,
        summaryLanguage: "sv",
        summary: text,
        page: "https://example.org/kaytannot/a",
        published: "2026-01-01T00:00:00.000Z",
        updated: "2026-01-02T03:04:05.678Z",
        authors: [{ name: text, uri: "https://example.org/jasenet/a" }],
        categories: [{ term: "a", scheme: "https://example.org/teemat", label: text }],
      },
    ],
  };
}

describe("an Atom feed", () => {
  test("has what RFC 4287 requires of a feed and of an entry", () => {
    const { feed: root } = read(atomDocument(feed("Otsikko")));
    expect(root).toMatchObject({
      "@_xmlns": "http://www.w3.org/2005/Atom",
      "@_xml:lang": "fi",
      id: "https://example.org/syote.xml",
      title: "Otsikko",
      updated: "2026-01-02T03:04:05.678Z",
      author: { name: "Otsikko" },
      rights: "Otsikko",
    });
    expect(root.link.map((it: Record<string, string>) => it["@_rel"])).toEqual(["self", "alternate"]);
    expect(root.link[1]["@_href"]).toBe("https://example.org/kaytannot?a=1&b=2");
    expect(root.entry).toMatchObject({
      id: "urn:uuid:0",
      title: { "#text": "Otsikko", "@_xml:lang": "sv" },
      author: { name: "Otsikko", uri: "https://example.org/jasenet/a" },
      category: { "@_term": "a", "@_scheme": "https://example.org/teemat", "@_label": "Otsikko" },
      link: { "@_rel": "alternate", "@_href": "https://example.org/kaytannot/a" },
    });
  });

  test("stays well-formed with any text", () => {
    const document = atomDocument(feed(hostile));
    expect(XMLValidator.validate(document)).toBe(true);
    expect(read(document).feed.entry.summary["#text"]).toBe("</title>]]><x a='1' b=\"2\">&lol;");
  });

  test("may have no entries", () => {
    const document = atomDocument({ ...feed("x"), entries: [] });
    expect(XMLValidator.validate(document)).toBe(true);
    expect(read(document).feed).not.toHaveProperty("entry");
  });
});

describe("a sitemap", () => {
  const addresses = { fi: "https://example.org/?a=1&b=2", sv: "https://example.org/sv", en: "https://example.org/en" };

  test("lists each page once in each language, with links to all languages", () => {
    const document = siteMapDocument([{ addresses, changed: "2026-01-02T03:04:05.678Z" }, { addresses }]);
    expect(XMLValidator.validate(document)).toBe(true);
    const { url } = read(document).urlset;
    expect(url).toHaveLength(6);
    expect(url[1].loc).toBe("https://example.org/sv");
    expect(url[1].lastmod).toBe("2026-01-02T03:04:05.678Z");
    expect(url[5]).not.toHaveProperty("lastmod");
    const alternates = url[2]["xhtml:link"].map((it: Record<string, string>) => [it["@_hreflang"], it["@_href"]]);
    expect(alternates).toEqual([...Object.entries(addresses), ["x-default", addresses.fi]]);
  });
});
