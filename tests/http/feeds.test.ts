import { rm } from "node:fs/promises";
import path from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { publish } from "#app/practices/publish.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";
import { writeUp } from "#tests/support/write-up.ts";

const publicUrl = "https://vertaiskunta.example.org";
/** A title that would end a script, an element and an attribute if it were not escaped. */
const title = `</script><b x='1'>Tori & "tori" ]]>`;
const practice = "/kaytannot/kokeilutori";

let data: string;
let server: RunningServer;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data, { PUBLIC_URL: publicUrl });
  const db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  for (const it of ["Vanha tori", JSON.stringify(title)]) {
    const source = writeUp({ title: it, front: "themes: [hyvinvointitalous]" });
    await publish(db, { pipeline: 7, compile: compileSource }, { slug: "kokeilutori", source, via: "command" });
  }
  await db.destroy();
  while ((await get(`${practice}/versiot/2`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 50));
});
afterAll(async () => {
  await server.stop();
  await rm(data, { recursive: true });
});

const get = (address: string, init?: RequestInit) => fetch(server.url + address, { redirect: "manual", ...init });
const textOf = async (address: string) => (await get(address)).text();
const always = ["entry", "category", "author", "url"];
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => always.includes(name) });

/** Fetches an XML document and checks that it is well-formed. */
async function read(address: string) {
  const text = await textOf(address);
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text);
}

describe("the feeds", () => {
  test.each([
    ["/syote.xml", "fi", "/kaytannot"],
    ["/sv/syote.xml", "sv", "/sv/kaytannot"],
    ["/en/syote.xml", "en", "/en/kaytannot"],
    ["/teemat/hyvinvointitalous/syote.xml", "fi", "/teemat/hyvinvointitalous"],
    ["/sv/teemat/sote-uudistus/syote.xml", "sv", "/sv/teemat/sote-uudistus"],
    ["/jasenet/liminka/syote.xml", "fi", "/jasenet/liminka"],
    ["/en/jasenet/simo/syote.xml", "en", "/en/jasenet/simo"],
  ])("%s is a complete Atom feed with absolute addresses", async (address, language, page) => {
    const { feed } = await read(address);
    expect(feed).toMatchObject({ "@_xml:lang": language, id: publicUrl + address });
    expect(feed.link.map((it: Record<string, string>) => it["@_href"])).toEqual([
      publicUrl + address,
      publicUrl + page,
    ]);
    for (const it of [feed, ...(feed.entry ?? [])]) {
      expect(new Date(it.updated).toISOString()).toBe(it.updated);
      expect(it.author.length).toBeGreaterThan(0);
      expect(it.title).toBeTruthy();
    }
    for (const it of feed.entry ?? []) {
      expect(it.id).toMatch(/^urn:uuid:/);
      expect(it.link["@_href"]).toMatch(new RegExp(`^${publicUrl}/([a-z]{2}/)?kaytannot/`));
      expect(it.summary["#text"]).toBeTruthy();
    }
  });

  test("have a hostile title unchanged", async () => {
    const { feed } = await read("/teemat/hyvinvointitalous/syote.xml");
    expect(feed.entry[0].title["#text"]).toBe(title);
    expect(feed.entry[0].author[0].name).toBe("Liminka");
    expect(feed.entry[0].category[0]["@_term"]).toBe("hyvinvointitalous");
  });

  test("have the type of Atom, are revalidated, and are answered 304 when unchanged", async () => {
    const first = await get("/syote.xml");
    expect(first.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    expect((await get("/syote.xml", { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  test("unknown themes and members have none, and POST is refused", async () => {
    for (const address of ["/teemat/ei-ole/syote.xml", "/jasenet/akaa/syote.xml", "/jasenet/ei-ole/syote.xml"]) {
      expect((await get(address)).status).toBe(404);
    }
    const post = { method: "POST", headers: { origin: server.url } };
    expect((await get("/syote.xml", post)).status).toBe(405);
  });

  test.each([
    ["/", "/syote.xml"],
    ["/sv/kaytannot", "/sv/syote.xml"],
    ["/teemat/hyvinvointitalous", "/teemat/hyvinvointitalous/syote.xml"],
    ["/en/jasenet/liminka", "/en/jasenet/liminka/syote.xml"],
  ])("%s links to its feed in the head and on the page", async (page, feed) => {
    const html = await textOf(page);
    expect(html).toMatch(new RegExp(`<link rel="alternate" type="application/atom\\+xml"[^>]*href="${feed}"`));
    expect(html).toContain(`<a href="${feed}"`);
  });
});

describe("for search engines", () => {
  test("the sitemap lists pages in three languages, and each is answered 200", async () => {
    const { url } = (await read("/sivukartta.xml")).urlset;
    const addresses: string[] = url.map((it: { loc: string }) => it.loc);
    expect(addresses.length % 3).toBe(0);
    expect(addresses.every((it) => it.startsWith(publicUrl))).toBe(true);
    expect(addresses).toContain(`${publicUrl}/sv${practice}`);
    expect(url.find((it: { loc: string }) => it.loc === publicUrl + practice).lastmod).toMatch(/^\d{4}-\d\d-\d\dT/);
    const statuses = addresses.map(async (it) => (await get(it.slice(publicUrl.length))).status);
    expect(new Set(await Promise.all(statuses))).toEqual(new Set([200]));
  });

  test("robots.txt names the sitemap and excludes searches and interfaces", async () => {
    const robots = await textOf("/robots.txt");
    expect(robots).toContain(`Sitemap: ${publicUrl}/sivukartta.xml`);
    expect(robots).toMatch(/^Disallow: \/haku$/m);
    expect(robots).toMatch(/^Disallow: \/api\/$/m);
  });

  test("there is an icon for old browsers", async () => {
    const icon = await get("/favicon.ico");
    expect(icon.headers.get("content-type")).toMatch(/^image\//);
    const bytes = new Uint8Array(await icon.arrayBuffer());
    expect([...bytes.slice(0, 4)]).toEqual([0, 0, 1, 0]);
    expect(bytes.length).toBeLessThan(5_000);
  });

  test("no title can end a practice's block of structured data", async () => {
    const html = await textOf(practice);
    const [, data] = html.match(/<script type="application\/ld\+json">([^<]*)<\/script>/) ?? [];
    expect(JSON.parse(data ?? "")).toMatchObject({ headline: title, "@id": publicUrl + practice });
    // The block, the search field's script and that of the picks.
    expect(html.match(/<script/g)).toHaveLength(3);
  });
});

describe("the permanent address of a revision", () => {
  test("an old revision says so, links to the newest and is not indexed", async () => {
    const html = await textOf(`${practice}/versiot/1`);
    expect(html).toContain("Tämä on aiempi versio 1");
    expect(html).toMatch(/<h1[^>]*>Vanha tori<\/h1>/);
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
    expect(html).toContain(`<link rel="canonical" href="${publicUrl}${practice}"/>`);
    expect(html).toContain(`<a href="${practice}">Siirry uusimpaan versioon</a>`);
    expect(html).not.toContain("kokeilutori&quot;");
  });

  test("the newest is indexed under the practice's own address, which cites it", async () => {
    const html = await textOf(`/sv${practice}/versiot/2`);
    expect(html).not.toContain("noindex");
    expect(html).toContain(`<link rel="canonical" href="${publicUrl}/sv${practice}"/>`);
    expect(await textOf(practice)).toContain(`<a href="${publicUrl}${practice}/versiot/2">`);
  });

  test.each(["0", "3", "01", "1.0", "-1", "1e0", "x", "9999999", "1%20", "%F0%9F%98%80"])(
    "there is no revision %s",
    async (number) => {
      expect((await get(`${practice}/versiot/${number}`)).status).toBe(404);
    },
  );

  test("an unknown practice has no revision", async () => {
    expect((await get("/kaytannot/ei-ole/versiot/1")).status).toBe(404);
  });
});
