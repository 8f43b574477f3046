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
  test("is ranked, says why, and is kept out of search engines", async () => {
    const html = await textOf("/kaytannot?vertaa=simo");
    const owners = ownersIn(html);
    expect(owners[0]).toBe("Paltamo");
    expect(reasonsIn(html)[0]).toBe("Lähes samankokoinen, molemmat maaseutumaisia kuntia");
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
    expect(html).toMatch(/rel="canonical" href="[^"?]*\/kaytannot"/);
  });

  test("keeps another order that is asked for, and still says why", async () => {
    const html = await textOf("/kaytannot?vertaa=simo&jarjestys=nimi");
    expect(ownersIn(html)).toEqual(ownersIn(await textOf("/kaytannot?jarjestys=nimi")));
    expect(reasonsIn(html).length).toBeGreaterThan(0);
  });

  test("goes with what narrows it: facets, words and pages keep it", async () => {
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

  test("each municipality's list is another page, kept apart from the others and from the bare list", async () => {
    const addresses = ["/kaytannot", "/kaytannot?vertaa=simo", "/kaytannot?vertaa=helsinki"];
    const pages = await Promise.all(addresses.map((it) => textOf(it)));
    const again = await Promise.all(addresses.map((it) => textOf(it)));
    expect(again).toEqual(pages);
    expect(new Set(pages.map((html) => ownersIn(html).join())).size).toBe(3);
  });
});

describe("whom a reader means", () => {
  test.each([
    ["Pomarkun", "pomarkku"],
    ["N%C3%A4rpes", "narpio"],
    ["KAINUUN+HYVINVOINTIALUE", "kainuun-hyvinvointialue"],
    ["SIMO", "simo"],
  ])("%s leads to the address of its slug, with the rest kept", async (typed, slug) => {
    const answer = await get(`/sv/kaytannot?vertaa=${typed}&teema=hyvinvointitalous&jarjestys=nimi`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe(`/sv/kaytannot?teema=hyvinvointitalous&vertaa=${slug}&jarjestys=nimi`);
  });

  test("an unknown one is said, with the usual list below, and that page is not kept", async () => {
    const answer = await get("/kaytannot?vertaa=Olematonkunta");
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toContain("no-store");
    expect(html).toContain("Kuntaa tai hyvinvointialuetta ”Olematonkunta” ei löytynyt.");
    expect(html).toMatch(/<input[^>]*name="vertaa"[^>]*aria-invalid="true"/);
    expect(ownersIn(html)).toEqual(ownersIn(await textOf("/kaytannot")));
    expect((await get("/kaytannot?vertaa=simo")).headers.get("cache-control")).toBe("no-cache");
  });

  test("names that begin alike are offered", async () => {
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
  ])("an odd value is no error: %s", async (value) => {
    const answer = await get(`/kaytannot?vertaa=${value}`);
    expect([200, 302]).toContain(answer.status);
    expect(await answer.text()).not.toContain("<script>alert");
  });

  test("the first of repeated keys counts, an empty one is none, and likeness to nobody is no order", async () => {
    expect(await textOf("/kaytannot?vertaa=simo&vertaa=helsinki")).toContain("Vertailussa Simo");
    const usual = ownersIn(await textOf("/kaytannot"));
    expect(ownersIn(await textOf("/kaytannot?vertaa="))).toEqual(usual);
    expect(ownersIn(await textOf("/kaytannot?jarjestys=kaltaisuus"))).toEqual(usual);
  });
});

describe("a search compared to a municipality", () => {
  test("ranks what is found, says why, and keeps words and choices", async () => {
    const bare = ownersIn(await textOf("/haku?q=hyvinvointi"));
    const html = await textOf("/haku?q=hyvinvointi&vertaa=kouvola");
    expect(ownersIn(html)).toHaveLength(bare.length);
    expect(ownersIn(html)).not.toEqual(bare);
    expect(reasonsIn(html).join()).toContain("olemmat kaupunkimaisia kuntia");
    expect(html).toContain('aria-label="Poista rajaus: Vertailussa Kouvola"');
    expect(html).toContain('<input type="hidden" name="q" value="hyvinvointi"/>');
    expect(html).not.toContain("jarjestys=");
  });

  test("a name leads to its slug, an unknown one is said, and without words it is the list", async () => {
    const named = await get("/haku?q=hyvinvointi&vertaa=Kouvolan");
    expect(named.headers.get("location")).toBe("/haku?q=hyvinvointi&vertaa=kouvola");
    expect(await textOf("/haku?q=hyvinvointi&vertaa=Olematonkunta")).toContain("”Olematonkunta” ei löytynyt.");
    expect((await get("/haku?vertaa=kouvola")).headers.get("location")).toBe("/kaytannot?vertaa=kouvola");
    expect((await get(`/haku?q=${"x".repeat(300)}&vertaa=Kouvolan`)).status).toBe(200);
  });
});

describe("who is signed in", () => {
  test("is offered their own first; a visitor and THL are not", async () => {
    const offer = "Näytä oman organisaatiosi";
    expect(await textOf("/kaytannot", { headers: await cookieOf("vaala") })).toContain(`${offer} (Vaala) kaltaiset`);
    expect(await textOf("/kaytannot?vertaa=vaala", { headers: await cookieOf("vaala") })).not.toContain(offer);
    expect(await textOf("/kaytannot")).not.toContain(offer);
    expect(await textOf("/kaytannot", { headers: await cookieOf("thl") })).not.toContain(offer);
  });

  test("comes from a theme to their own; a visitor is asked", async () => {
    const theme = "/teemat/hyvinvointitalous";
    expect(await textOf(theme, { headers: await cookieOf("vaala") })).toContain(
      'href="/kaytannot?teema=hyvinvointitalous&amp;vertaa=vaala"',
    );
    expect(await textOf(theme)).toContain('href="/kaytannot?teema=hyvinvointitalous#kaltaiset"');
  });
});

test("a municipality's page names five members like it; a county's and THL's none", async () => {
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

  test("begins with one's own and its likes, and says why; bare it is by name", async () => {
    const html = await textOf("/jasenet?vertaa=simo");
    const alike = namesIn(html);
    expect(alike[0]).toBe("Simo");
    expect(html).toMatch(/<span class="alike small">Lähes samankokoinen[^<]*maaseutumaisia/);
    expect(html).toContain("Kaltaisuus lasketaan asukasluvusta, kuntatyypistä, sijainnista ja kielistä.");
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
    const bare = namesIn(await textOf("/jasenet"));
    expect(bare[0]).not.toBe("Simo");
    expect([...alike].sort()).toEqual([...bare].sort());
  });

  test("may be compared to who is no member; a name leads to its slug, an unknown one is said", async () => {
    expect((await get("/sv/jasenet?vertaa=Kervo")).headers.get("location")).toBe("/sv/jasenet?vertaa=kerava");
    const bare = namesIn(await textOf("/jasenet"));
    expect(namesIn(await textOf("/jasenet?vertaa=keitele"))[0]).not.toBe(bare[0]);
    const unknown = await get("/jasenet?vertaa=Olematonkunta");
    expect(unknown.headers.get("cache-control")).toBe("no-store");
    const html = await unknown.text();
    expect(html).toContain("”Olematonkunta” ei löytynyt");
    expect(namesIn(html)).toEqual(bare);
  });

  test("offers who is signed in their own", async () => {
    expect(await textOf("/jasenet", { headers: await cookieOf("oulu") })).toContain('href="/jasenet?vertaa=oulu"');
  });
});
