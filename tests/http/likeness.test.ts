import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";

let data: string;
let server: RunningServer;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
});
afterAll(async () => {
  await server.stop();
  await rm(data, { recursive: true });
});

const get = (address: string, init?: RequestInit) => fetch(server.url + address, { redirect: "manual", ...init });
const textOf = async (address: string, init?: RequestInit) => (await get(address, init)).text();
const reasonsIn = (html: string) => [...html.matchAll(/<p class="alike">([^<]*)/g)].map(([, text]) => text);
const ownersIn = (html: string) => [...html.matchAll(/<p class="owners">([^<]*)/g)].map(([, text = ""]) => text);

async function cookieOf(organisation: string): Promise<{ cookie: string }> {
  const db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  const name = `Kirjoittaja ${crypto.randomUUID().replace(/[^a-f]/g, "")}`;
  const { cookie } = await cookieFor(db, (await addPerson(db, organisation, ["author"], name)).id);
  await db.destroy();
  return { cookie };
}

describe("a list compared to a municipality", () => {
  test("is sorted by likeness with reasons, and is not indexed", async () => {
    const html = await textOf("/kaytannot?vertaa=simo");
    const owners = ownersIn(html);
    expect(owners[0]).toBe("Paltamo");
    expect(reasonsIn(html)[0]).toBe("Lähes samankokoinen, molemmat maaseutumaisia kuntia");
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
    expect(html).toMatch(/rel="canonical" href="[^"?]*\/kaytannot"/);
  });

  test("keeps another requested order, with reasons", async () => {
    const html = await textOf("/kaytannot?vertaa=simo&jarjestys=nimi");
    expect(ownersIn(html)).toEqual(ownersIn(await textOf("/kaytannot?jarjestys=nimi")));
    expect(reasonsIn(html).length).toBeGreaterThan(0);
  });

  test("links and forms for facets, words and pages keep the comparison", async () => {
    const html = await textOf("/kaytannot?vertaa=simo&koko=alle-5000");
    expect(html).toContain('href="/kaytannot?koko=alle-5000"');
    expect(html).toContain('href="/kaytannot?vertaa=simo"');
    expect(html).toContain('<input type="hidden" name="koko" value="alle-5000"/>');
    expect(html).toContain('<input type="hidden" name="vertaa" value="simo"/>');
    const found = await textOf("/haku?q=hyvinvointi&vertaa=simo");
    const itself = found.slice(found.lastIndexOf("<search"), found.lastIndexOf("</search>"));
    expect(itself).toContain('<input type="hidden" name="vertaa" value="simo"/>');
    expect(await textOf("/kaytannot?vertaa=simo")).toContain('href="/kaytannot?vertaa=simo&amp;sivu=2"');
  });

  test("a county is compared to its own municipalities and to counties", async () => {
    const html = await textOf("/kaytannot?vertaa=kainuun-hyvinvointialue");
    expect(reasonsIn(html)).toContain("Kunta omalla alueellasi");
    expect(html).toContain("kuntien määrästä");
  });

  test("each municipality's list is a page of its own in the cache", async () => {
    const addresses = ["/kaytannot", "/kaytannot?vertaa=simo", "/kaytannot?vertaa=helsinki"];
    const pages = await Promise.all(addresses.map((it) => textOf(it)));
    const again = await Promise.all(addresses.map((it) => textOf(it)));
    expect(again).toEqual(pages);
    expect(new Set(pages.map((html) => ownersIn(html).join())).size).toBe(3);
  });
});

describe("the municipality that a text means", () => {
  test.each([
    ["Pomarkun", "pomarkku"],
    ["N%C3%A4rpes", "narpio"],
    ["KAINUUN+HYVINVOINTIALUE", "kainuun-hyvinvointialue"],
    ["SIMO", "simo"],
  ])("%s redirects to the address with the slug, keeping the other parameters", async (typed, slug) => {
    const answer = await get(`/sv/kaytannot?vertaa=${typed}&teema=hyvinvointitalous&jarjestys=nimi`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe(`/sv/kaytannot?teema=hyvinvointitalous&vertaa=${slug}&jarjestys=nimi`);
  });

  test("an unknown name is reported above the usual list, and that page is not cached", async () => {
    const answer = await get("/kaytannot?vertaa=Olematonkunta");
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toContain("no-store");
    expect(html).toContain("Kuntaa tai hyvinvointialuetta ”Olematonkunta” ei löytynyt.");
    expect(html).toMatch(/<input[^>]*name="vertaa"[^>]*aria-invalid="true"/);
    expect(ownersIn(html)).toEqual(ownersIn(await textOf("/kaytannot")));
    expect((await get("/kaytannot?vertaa=simo")).headers.get("cache-control")).toBe("no-cache");
  });

  test("names with the same beginning are suggested", async () => {
    const html = await textOf("/kaytannot?vertaa=Pohjanmaa&teema=hyvinvointitalous");
    expect(html).toContain('href="/kaytannot?teema=hyvinvointitalous&amp;vertaa=pohjanmaan-hyvinvointialue"');
  });

  test.each([
    "thl",
    "../../etc/passwd",
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "%00",
    "%F0%9F%8F%A0",
    "x".repeat(5_000),
    "simo%2Fpori",
    "constructor",
    "__proto__",
  ])("a malformed value is no error: %s", async (value) => {
    const answer = await get(`/kaytannot?vertaa=${value}`);
    expect([200, 302]).toContain(answer.status);
    expect(await answer.text()).not.toContain("<script>alert");
  });

  test("the first of repeated parameters counts, an empty one is ignored, likeness needs a municipality", async () => {
    expect(await textOf("/kaytannot?vertaa=simo&vertaa=helsinki")).toContain("Vertailukohta: Simo");
    const usual = ownersIn(await textOf("/kaytannot"));
    expect(ownersIn(await textOf("/kaytannot?vertaa="))).toEqual(usual);
    expect(ownersIn(await textOf("/kaytannot?jarjestys=kaltaisuus"))).toEqual(usual);
  });
});

describe("a search compared to a municipality", () => {
  test("sorts the hits with reasons, and keeps words and filters", async () => {
    const bare = ownersIn(await textOf("/haku?q=hyvinvointi"));
    const html = await textOf("/haku?q=hyvinvointi&vertaa=kouvola");
    expect(ownersIn(html)).toHaveLength(bare.length);
    expect(ownersIn(html)).not.toEqual(bare);
    expect(reasonsIn(html).join()).toContain("olemmat kaupunkimaisia kuntia");
    expect(html).toContain('aria-label="Poista rajaus: Vertailukohta: Kouvola"');
    expect(html).toContain('<input type="hidden" name="q" value="hyvinvointi"/>');
    expect(html).not.toContain("jarjestys=");
  });

  test("redirects a name to its slug, reports an unknown one, and without words redirects to the list", async () => {
    const named = await get("/haku?q=hyvinvointi&vertaa=Kouvolan");
    expect(named.headers.get("location")).toBe("/haku?q=hyvinvointi&vertaa=kouvola");
    expect(await textOf("/haku?q=hyvinvointi&vertaa=Olematonkunta")).toContain("”Olematonkunta” ei löytynyt.");
    expect((await get("/haku?vertaa=kouvola")).headers.get("location")).toBe("/kaytannot?vertaa=kouvola");
    expect((await get(`/haku?q=${"x".repeat(300)}&vertaa=Kouvolan`)).status).toBe(200);
  });
});

describe("a signed-in person", () => {
  test("gets a link for comparing with the own organisation; visitors and THL do not", async () => {
    const offer = "Näytä ensin samankaltaisten käytännöt. Vertailukohta:";
    expect(await textOf("/kaytannot", { headers: await cookieOf("vaala") })).toContain(`${offer} Vaala`);
    expect(await textOf("/kaytannot?vertaa=vaala", { headers: await cookieOf("vaala") })).not.toContain(offer);
    expect(await textOf("/kaytannot")).not.toContain(offer);
    expect(await textOf("/kaytannot", { headers: await cookieOf("thl") })).not.toContain(offer);
  });

  test("gets from a theme to the list compared with the own organisation; a visitor chooses there", async () => {
    const theme = "/teemat/hyvinvointitalous";
    expect(await textOf(theme, { headers: await cookieOf("vaala") })).toContain(
      'href="/kaytannot?teema=hyvinvointitalous&amp;vertaa=vaala"',
    );
    expect(await textOf(theme)).toContain('href="/kaytannot?teema=hyvinvointitalous#kaltaiset"');
  });
});

test("a municipality's page lists five similar members; a county's and THL's none", async () => {
  const html = await textOf("/jasenet/simo");
  const list = html.slice(html.indexOf('id="samankaltaisia"'));
  expect(list.match(/<li>/g)?.length).toBeGreaterThanOrEqual(5);
  expect(list).toContain("Sama hyvinvointialue, molemmat maaseutumaisia kuntia");
  expect(list).toContain('href="/kaytannot?vertaa=simo"');
  expect(await textOf("/jasenet/kainuun-hyvinvointialue")).toContain(
    'href="/kaytannot?vertaa=kainuun-hyvinvointialue"',
  );
  expect(await textOf("/jasenet/thl")).not.toContain("vertaa=");
});

describe("the list of members", () => {
  const namesIn = (html: string) =>
    [...html.slice(html.indexOf('id="kunnat"')).matchAll(/<li><a href="\/jasenet\/[^"]+">([^<]+)/g)].map(
      ([, it]) => it,
    );

  test("begins with the chosen municipality and similar ones, with reasons; without a choice it is by name", async () => {
    const html = await textOf("/jasenet?vertaa=simo");
    const alike = namesIn(html);
    expect(alike[0]).toBe("Simo");
    expect(html).toMatch(/<span class="alike small">Lähes samankokoinen[^<]*maaseutumaisia/);
    expect(html).toContain("Samankaltaisuus lasketaan asukasluvusta, kuntatyypistä, sijainnista ja kielistä.");
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
    const bare = namesIn(await textOf("/jasenet"));
    expect(bare[0]).not.toBe("Simo");
    expect([...alike].sort()).toEqual([...bare].sort());
  });

  test("can be compared with a non-member; redirects a name to its slug and reports an unknown one", async () => {
    expect((await get("/sv/jasenet?vertaa=Kervo")).headers.get("location")).toBe("/sv/jasenet?vertaa=kerava");
    const bare = namesIn(await textOf("/jasenet"));
    expect(namesIn(await textOf("/jasenet?vertaa=keitele"))[0]).not.toBe(bare[0]);
    const unknown = await get("/jasenet?vertaa=Olematonkunta");
    expect(unknown.headers.get("cache-control")).toBe("no-store");
    const html = await unknown.text();
    expect(html).toContain("”Olematonkunta” ei löytynyt");
    expect(namesIn(html)).toEqual(bare);
  });

  test("links to the comparison with the own organisation of a signed-in person", async () => {
    expect(await textOf("/jasenet", { headers: await cookieOf("oulu") })).toContain('href="/jasenet?vertaa=oulu"');
  });
});
