import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { MembersMap } from "#app/pages/members/map.tsx";
import { Citation } from "#app/pages/practice/shared/citation.tsx";
import type { CitationView } from "#app/pages/practice/shared/citation-view.ts";
import { ThemeBars } from "#app/pages/themes/bars.tsx";
import type { MapDot } from "#app/ui/map/view.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

describe("the map", () => {
  const dot = (name: string, rest: Partial<MapDot>): MapDot => ({
    ...{ name, href: `/jasenet/${name}`, latitude: 65, longitude: 25, x: 10, y: 10, truePosition: null },
    ...{ practices: 0, whoDesignated: false },
    ...rest,
  });
  const html = renderToStaticMarkup(
    createElement(MembersMap, {
      language: "fi",
      notOnMap: [{ name: "Kainuu", href: "/jasenet/kainuu" }],
      skipTo: "#kunnat",
      map: {
        ...{ width: 320, height: 500, path: "M0 0Z" },
        dots: [
          dot("Simo", {}),
          dot("Liminka", { practices: 2, truePosition: { x: 1, y: 2 } }),
          dot("Turku", { practices: 1, whoDesignated: true }),
        ],
      },
    }),
  );

  test("names each dot by member, number of practices and designation", () => {
    expect(html).toContain('<a href="/jasenet/Simo" aria-label="Simo, ei vielä käytäntöjä">');
    expect(html).toContain('aria-label="Liminka, 2 käytäntöä"');
    expect(html).toContain('aria-label="Turku, 1 käytäntö, WHO:n nimeämä"');
  });

  test("distinguishes members by shape and fill, and draws a line to the true position of a moved dot", () => {
    const picture = html.slice(html.indexOf('class="land"'));
    expect(picture.match(/<circle class="mark" /g)).toHaveLength(1);
    expect(picture.match(/<circle class="mark filled" /g)).toHaveLength(1);
    expect(picture.match(/<path class="mark filled" /g)).toHaveLength(1);
    expect(picture).toContain('<path class="leader" d="M10 10L1 2"');
  });

  test("lists members without coordinates, and has no inline style", () => {
    expect(html).toContain('<a href="/jasenet/kainuu">Kainuu</a>');
    expect(html).not.toMatch(/\sstyle=/);
  });
});

describe("the bars of the themes", () => {
  const theme = (name: string, count: number) => ({ name, href: `/teemat/${name}`, count });

  test("have the lengths of their figures, the longest first", () => {
    const themes = [theme("a", 1), theme("b", 4), theme("c", 0)];
    const html = renderToStaticMarkup(createElement(ThemeBars, { language: "fi", themes }));
    expect([...html.matchAll(/rect width="([\d.]+)"/g)].map(([, width]) => width)).toEqual(["100", "25", "0"]);
    expect([...html.matchAll(/<\/svg> (\d+)<\/td>/g)].map(([, count]) => count)).toEqual(["4", "1", "0"]);
  });

  test("have no length without practices", () => {
    const html = renderToStaticMarkup(createElement(ThemeBars, { language: "fi", themes: [theme("a", 0)] }));
    expect(html).toContain('rect width="0"');
  });
});

describe("how to cite", () => {
  const citation: CitationView = {
    authors: "Kauniainen",
    year: "2026",
    title: "Välfärdsteori",
    language: "sv",
    origin: null,
    number: 2,
    date: "3.2.2026",
    address: "https://example.org/kaytannot/a/versiot/2",
    history: "/kaytannot/a/versiot",
  };
  const textOf = (it: CitationView) =>
    renderToStaticMarkup(createElement(Citation, { language: "fi", citation: it })).replace(/<[^>]+>/g, "");

  test("gives author, year, title, site, version, day and the fixed address", () => {
    expect(textOf(citation)).toContain(
      "Kauniainen (2026). Välfärdsteori. Vertaiskunta, versio 2, 3.2.2026. https://example.org/kaytannot/a/versiot/2",
    );
  });

  test("says when the author has not confirmed the text, and repeats no punctuation", () => {
    const text = textOf({ ...citation, title: "Mitä nyt?", origin: "Koottu julkisista lähteistä" });
    expect(text).toContain("Mitä nyt? Koottu julkisista lähteistä. Vertaiskunta");
  });
});

describe("the head of a page", () => {
  const page = { title: "x", pathname: "/sv/kaytannot/a/versiot/1", publicUrl: "https://example.org" };
  const links = (meta: ReturnType<typeof pageMeta>) =>
    meta.flatMap((it) => ("rel" in it ? [[it.rel, it.hrefLang ?? it.type, it.href]] : []));

  test("links to the canonical page in every language", () => {
    expect(links(pageMeta({ ...page, canonical: "/sv/kaytannot/a" }))).toEqual([
      ["canonical", undefined, "https://example.org/sv/kaytannot/a"],
      ["alternate", "fi", "https://example.org/kaytannot/a"],
      ["alternate", "sv", "https://example.org/sv/kaytannot/a"],
      ["alternate", "en", "https://example.org/en/kaytannot/a"],
    ]);
  });

  test("links to the feed and includes the structured data, when there are any", () => {
    const meta = pageMeta({ ...page, feed: { name: "Syöte", href: "/syote.xml" }, data: { a: 1 } });
    expect(links(meta)).toContainEqual(["alternate", "application/atom+xml", "/syote.xml"]);
    expect(meta).toContainEqual({ "script:ld+json": { a: 1 } });
    expect(JSON.stringify(pageMeta(page))).not.toMatch(/ld\+json|atom/);
  });
});
