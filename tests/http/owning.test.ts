import { rm } from "node:fs/promises";
import path from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileSource, PIPELINE_VERSION } from "#app/mdx/compile.ts";
import { type Role, roleNames } from "#app/people/rights.ts";
import { publish } from "#app/practices/publish.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { answersTo } from "#tests/support/roles.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";
import { writeUp } from "#tests/support/write-up.ts";

let data: string;
let server: RunningServer;
let db: Db;
let author: string;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  author = await cookieOf("liminka", "author");
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  await rm(data, { recursive: true });
});

let people = 0;
async function cookieOf(organisation: string, role: Role): Promise<string> {
  const letters = [...String(people++)].map((it) => "abcdefghij".charAt(Number(it))).join("");
  return (await cookieFor(db, (await addPerson(db, organisation, [role], `Omistaja ${letters}`)).id)).cookie;
}

const get = (address: string, cookie = "") =>
  fetch(server.url + address, { redirect: "manual", headers: cookie ? { cookie } : {} });
const read = async (address: string, cookie = "") => (await get(address, cookie)).text();

async function post(address: string, fields: Record<string, string> | [string, string][], cookie: string) {
  const key = /name="avain" value="([^"]+)"/.exec(await read("/oma", cookie))?.[1] ?? "";
  const body = new URLSearchParams(fields);
  if (!body.has("avain")) body.set("avain", key);
  const headers = { origin: server.url, ...(cookie && { cookie }) };
  return fetch(server.url + address, { method: "POST", redirect: "manual", body, headers });
}

/** Publishes a practice of Liminka and waits until the server shows it. */
async function add(slug: string, title = slug, front?: string): Promise<string> {
  const address = await write(slug, title, front);
  await waitForPage(address);
  return address;
}

async function write(slug: string, title = slug, front?: string): Promise<string> {
  const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
  const result = await publish(db, compiler, { slug, source: writeUp({ title, front }), via: "command" });
  if (!result.ok) throw new Error(result.errors[0]?.message);
  return `/kaytannot/${slug}`;
}

async function waitForPage(address: string): Promise<void> {
  while ((await get(address)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
}

const acts: [name: string, fields: Record<string, string>][] = [
  ["vahvista", { versio: "1" }],
  ["paata", { vuosi: "2024" }],
  ["luovuta", { organisaatio: "kemi", "jaa-omistajaksi": "1", ymmarran: "1" }],
  ["osoite", { tunniste: "", ymmarran: "1" }],
  ["poista", { syy: "Vanhentunut" }],
];

describe("the rights", () => {
  test.each(acts)("to %s: own and other organisation, by role", async (teko, fields) => {
    const slugOf = (organisation: string, role: Role) => `oikeus-${teko}-${organisation}-${role.replace("_", "-")}`;
    for (const organisation of ["liminka", "pori"])
      for (const role of roleNames) await write(slugOf(organisation, role));
    await waitForPage(`/kaytannot/${slugOf("pori", "coordinator")}`);
    const own: number[] = [];
    const other: number[] = [];
    for (const [organisation, answers] of [
      ["liminka", own],
      ["pori", other],
    ] as const) {
      for (const role of roleNames) {
        const slug = slugOf(organisation, role);
        const address = `/kaytannot/${slug}`;
        const sent = { teko, ...fields, ...(teko === "osoite" && { tunniste: `${slug}-uusi` }) };
        const cookie = await cookieOf(organisation, role);
        answers.push((await post(`${address}/hallinta`, sent, cookie)).status);
        expect((await get(`${address}/hallinta`, cookie)).status).toBe(
          answers.at(-1) === 403 ? 403 : teko === "osoite" ? 301 : 200,
        );
      }
    }
    expect({ own, other }).toEqual({
      own: answersTo(roleNames, "write", "own", { may: 302 }),
      other: answersTo(roleNames, "write", "another's", { may: 302 }),
    });
    console.log([teko, ...own, ...other].join("\t"));
  });

  test("visitors are redirected to sign in; a form of another session or without an act changes nothing", async () => {
    const address = await add("oikeus-muut");
    expect((await get(`${address}/hallinta`)).headers.get("location")).toContain("/kirjaudu");
    expect((await post(`${address}/hallinta`, { teko: "poista", syy: "x" }, "")).headers.get("location")).toContain(
      "/kirjaudu",
    );
    const stale = await post(`${address}/hallinta`, { teko: "poista", syy: "Pitkä syy", avain: "x" }, author);
    expect(stale.status).toBe(422);
    expect(await stale.text()).toContain("Pitkä syy</textarea>");
    expect((await post(`${address}/hallinta`, { teko: "muuta" }, author)).status).toBe(400);
    expect((await post("/kaytannot/ei-ole/hallinta", { teko: "poista", syy: "x" }, author)).status).toBe(404);
    expect((await get("/kaytannot/ei-ole/hallinta", author)).status).toBe(404);
    expect((await get(address)).status).toBe(200);
  });

  test("a refused form comes back filled in with the reason", async () => {
    const address = `${await add("oikeus-virhe")}/hallinta`;
    const slug = await post(address, { teko: "osoite", tunniste: "Iso Tori", ymmarran: "1" }, author);
    expect(slug.status).toBe(422);
    expect(await slug.text()).toMatch(/value="Iso Tori"/);
    const unread = await post(address, { teko: "luovuta", organisaatio: "kemi" }, author);
    expect([unread.status, await unread.text()]).toEqual([422, expect.stringContaining("Rastita ruutu")]);
    for (const bad of ["24", "2999", "", "20x4"])
      expect((await post(address, { teko: "paata", vuosi: bad }, author)).status).toBe(422);
    const changed = await post(address, { teko: "vahvista", versio: "7" }, author);
    expect(await changed.text()).toContain("uusi versio");
  });
});

describe("a withdrawn practice", () => {
  test("is removed from every list, and its page says that it was withdrawn", async () => {
    const title = "Kumpparilan kokeilutori";
    const address = await add("kadonnut-tori", title, "themes: [yhdyspinnat]\ntopics: [osallisuus]");
    const places = ["/kaytannot?teema=yhdyspinnat", "/jasenet/liminka", "/teemat/yhdyspinnat", "/sivukartta.xml"];
    const feeds = ["/syote.xml", "/sv/teemat/yhdyspinnat/syote.xml", "/jasenet/liminka/syote.xml"];
    const search = ["/haku?q=kumpparila", "/api/v1/search?q=kumpparila", "/kaytannot?q=kumpparila"];
    while (!(await read("/haku?q=kumpparila")).includes("kadonnut-tori")) await new Promise((r) => setTimeout(r, 20));
    for (const it of [...places, ...feeds, ...search])
      expect([it, await read(it)]).toEqual([it, expect.stringContaining("kadonnut-tori")]);
    await get(address);

    const answer = await post(`${address}/hallinta`, { teko: "poista", syy: "Tiedot <vanhenivat>" }, author);
    expect(answer.headers.get("location")).toBe(`${address}/hallinta?tehty=poista`);
    // At once, although the page cache and the index may still have it.
    for (const it of search) expect([it, await read(it)]).toEqual([it, expect.not.stringContaining("kadonnut-tori")]);
    expect(await read("/haku?q=kumpparila")).toContain("ei löytynyt");
    for (const it of [...places, ...feeds])
      expect([it, await read(it)]).toEqual([it, expect.not.stringContaining("kadonnut-tori")]);
    for (const prefix of ["", "/sv", "/en"]) {
      const page = await get(prefix + address);
      const html = await page.text();
      expect(page.status).toBe(410);
      expect(html).toContain(title);
      expect(html).toContain("Tiedot &lt;vanhenivat&gt;");
      expect(html).toContain('content="noindex, follow"');
      expect(html).not.toContain("ld+json");
      expect(html).not.toContain("saa tulla");
    }
    expect(await read("/palaute?aihe=feedback&kaytanto=kadonnut-tori")).toContain(title);
    for (const at of ["/versiot/1", "/keskustelu", "/haltuun"]) {
      const who = at === "/haltuun" ? author : "";
      expect([at, (await get(address + at, who)).status]).toEqual([at, 410]);
    }
    expect((await get(`${address}/versiot/1`, author)).status).toBe(200);
    expect((await get(`${address}/versiot/1`, await cookieOf("pori", "author"))).status).toBe(410);
    const comment = { teko: "new", laji: "comment", teksti: "Vielä?" };
    expect((await post(`${address}/keskustelu`, comment, author)).status).toBe(410);

    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "at:deleted-entry" });
    let reference = "";
    for (const feed of feeds) {
      const xml = await read(feed);
      expect(XMLValidator.validate(xml)).toBe(true);
      const parsed = parser.parse(xml).feed;
      expect(parsed["@_xmlns:at"]).toBe("http://purl.org/atompub/tombstones/1.0");
      const [tombstone] = parsed["at:deleted-entry"];
      reference = tombstone["@_ref"];
      expect(reference).toMatch(/^urn:uuid:/);
      expect(tombstone["@_when"]).toBe(parsed.updated);
    }

    expect((await post(`${address}/hallinta`, { teko: "palauta" }, author)).status).toBe(302);
    expect((await get(address)).status).toBe(200);
    expect(await read("/kaytannot?teema=yhdyspinnat")).toContain("kadonnut-tori");
    const feed = await read("/syote.xml");
    expect(feed).toContain(`<id>${reference}</id>`);
    expect(feed).not.toContain(`ref="${reference}"`);
  });
});

describe("a renamed practice", () => {
  test("is redirected to from its old addresses, in three languages and on every page", async () => {
    const address = await add("vanha-osoite");
    await post(`${address}/hallinta`, { teko: "osoite", tunniste: "uusi-osoite", ymmarran: "1" }, author);
    for (const prefix of ["", "/sv", "/en"])
      for (const page of ["", "/versiot/1", "/keskustelu", "/muokkaa", "/hallinta", "/haltuun"]) {
        const who = ["/muokkaa", "/hallinta", "/haltuun"].includes(page) ? author : "";
        const answer = await get(`${prefix}${address}${page}?x=1`, who);
        expect([answer.status, answer.headers.get("location")]).toEqual([
          301,
          `${prefix}/kaytannot/uusi-osoite${page}?x=1`,
        ]);
        expect(answer.headers.get("cache-control")).toMatch(/no-cache|no-store/);
      }
    // A text sent from a page that was opened before the change is not lost.
    const comment = await post(`${address}/keskustelu`, { teko: "new", laji: "comment", teksti: "Hyvä tori" }, author);
    expect(comment.headers.get("location")).toMatch(/^\/kaytannot\/uusi-osoite\?kommentti=(\d+)#kommentti-\1$/);
    expect(await read("/kaytannot/uusi-osoite")).toContain("Hyvä tori");
    // Renamed back: the first address is current again, the second redirects to it.
    const back = { teko: "osoite", tunniste: "vanha-osoite", ymmarran: "1" };
    expect((await post("/kaytannot/uusi-osoite/hallinta", back, author)).status).toBe(302);
    expect((await get(address)).status).toBe(200);
    expect((await get("/kaytannot/uusi-osoite")).headers.get("location")).toBe(address);
  });
});

describe("confirming", () => {
  test("by the button on the page is shown there and on cards", async () => {
    const address = await add("vahvistettava");
    const form = { teko: "vahvista", versio: "1", takaisin: "kaytanto" };
    const answer = await post(`${address}/hallinta`, form, author);
    expect(answer.headers.get("location")).toBe(`${address}?tehty=vahvista`);
    expect(await read(`${address}?tehty=vahvista`, author)).toMatch(/role="status">[^<]*vahvistettu ajantasaiseksi/);
    expect(await read(address)).toMatch(/Vahvistettu ajantasaiseksi \d+\.\d+\.\d{4}/);
    expect(await read(address)).not.toContain('<form method="post"');
    expect(await read("/jasenet/liminka")).toMatch(/ · vahvistettu \d+\.\d+\.\d{4}/);
  });

  test("a page and a card say when it has not been done for a year, and the card is listed last", async () => {
    const address = await add("vanhentunut");
    await db
      .updateTable("practice")
      .set({ created_at: "2020-01-01T00:00:00.000Z" })
      .where("slug", "=", "vanhentunut")
      .execute();
    const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
    const publishedAt = "2021-05-06T00:00:00.000Z";
    await publish(db, compiler, {
      slug: "vanhentunut",
      source: writeUp({ title: "Vanhentunut" }),
      via: "command",
      publishedAt,
    });
    while (!(await read(address)).includes("ei ole vahvistettu")) await new Promise((r) => setTimeout(r, 20));
    expect(await read(address)).toContain("6.5.2021");
    expect(await read("/jasenet/liminka")).toContain("Ajantasaisuutta ei ole vahvistettu vuoteen");
    expect(await read("/jasenet/liminka")).toMatch(/Vanhentunut<\/a>(?!.*<article)/s);
  });

  test("several at once leaves out those changed since the list was rendered", async () => {
    const cookie = await cookieOf("kemi", "contact");
    const ids: number[] = [];
    for (const slug of ["kemi-yksi", "kemi-kaksi"]) {
      const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
      const source = writeUp({ title: slug, organisation: "kemi" });
      const result = await publish(db, compiler, { slug, source, via: "command" });
      if (result.ok) ids.push(result.practiceId);
      while ((await get(`/kaytannot/${slug}`)).status !== 200) await new Promise((r) => setTimeout(r, 20));
    }
    const list = await read("/oma", cookie);
    for (const id of ids) expect(list).toContain(`name="kaytanto" value="${id}:1"`);
    const fields: [string, string][] = [
      ["organisaatio", "kemi"],
      ["takaisin", "oma"],
      ["kaytanto", `${ids[0]}:1`],
      ["kaytanto", `${ids[1]}:9`],
      ["kaytanto", "1:1"],
    ];
    const answer = await post("/oma/kaytannot", fields, cookie);
    expect(answer.headers.get("location")).toBe("/oma?maara=1&jai=2#organisaation-kaytannot");
    expect(await read("/oma?maara=1&jai=2", cookie)).toContain("2 jäi vahvistamatta");
    expect((await post("/oma/kaytannot", [["organisaatio", "liminka"]], cookie)).status).toBe(403);
    expect((await post("/oma/kaytannot", [["organisaatio", "ei-ole"]], cookie)).status).toBe(404);
    expect((await get("/oma/kaytannot?jasen=liminka", cookie)).status).toBe(403);
    expect((await get("/oma/kaytannot?jasen=kemi", await cookieOf("thl", "coordinator"))).status).toBe(200);
    expect(await read("/oma", await cookieOf("kemi", "elected"))).not.toContain("Käytännöt: Kemi");
  });
});
