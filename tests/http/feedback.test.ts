import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Db, openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";

const slug = "mielen-hyvinvoinnin-abc-elintapaohjauksessa";
const practice = `/kaytannot/${slug}`;

let data: string;
let server: RunningServer;
let db: Db;
/** Cookies of an author of Liminka, an author of Pori, the coordinator. */
let author: string;
let stranger: string;
let coordinator: string;
beforeAll(async () => {
  data = await makeFilledData();
  // With one trusted proxy, so that the tests can send from several IP addresses.
  server = await startReadyServer(data, { TRUST_PROXY: "1" });
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  author = (await cookieFor(db, (await addPerson(db, "liminka", ["author"], "Aino Kirjoittaja")).id)).cookie;
  stranger = (await cookieFor(db, (await addPerson(db, "pori", ["author"], "Oili Toinen")).id)).cookie;
  coordinator = (await cookieFor(db, (await addPerson(db, "thl", ["coordinator"], "Kaisa Koordinaattori")).id)).cookie;
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  await rm(data, { recursive: true });
});

const get = (address: string, cookie = "") =>
  fetch(server.url + address, { redirect: "manual", headers: cookie ? { cookie } : {} });
const read = async (address: string, cookie = "") => (await get(address, cookie)).text();

function post(address: string, fields: Record<string, string>, cookie = "", from = "192.0.2.1") {
  const headers = { origin: server.url, "x-forwarded-for": from, ...(cookie && { cookie }) };
  return fetch(server.url + address, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(fields),
    headers,
  });
}

async function formTokenFor(cookie: string): Promise<string> {
  return /name="avain" value="([^"]+)"/.exec(await read("/oma", cookie))?.[1] ?? "";
}

describe("feedback", () => {
  test("is open to visitors, not stored by caches, and says what it is about", async () => {
    const page = await get(`/palaute?aihe=haltuunotto&kaytanto=${slug}`);
    const html = await page.text();
    expect([page.status, page.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect(html).toContain("Onko kuvaus teidän?");
    expect(html).toContain("Mielen hyvinvoinnin ABC osaksi elintapaohjausta");
    expect(html).toMatch(/value="takeover" selected/);
    expect(await read(practice)).toContain(`/palaute?aihe=haltuunotto&amp;kaytanto=${slug}`);
    expect(await read("/palaute?aihe=saavutettavuus")).toContain("14 päivän");
    expect(await read("/teemat")).toContain('href="/palaute?osoite=%2Fteemat"');
  });

  test("can be sent without a name, and only the coordinator sees it", async () => {
    const sent = await post("/palaute", { aihe: "accessibility", teksti: "Ei näy <b>ruudunlukijalla</b>" });
    expect([sent.status, sent.headers.get("location")]).toEqual([302, "/palaute?kiitos=accessibility"]);
    expect(await read("/palaute?kiitos=accessibility")).toContain("Kiitos viestistä");
    const list = await read("/yllapito", coordinator);
    expect(list).toContain("Ei näy &lt;b&gt;ruudunlukijalla&lt;/b&gt;");
    expect([(await get("/yllapito", author)).status, (await get("/yllapito")).status]).toEqual([404, 302]);
  });

  test("comes back filled in when it is refused", async () => {
    const answer = await post("/palaute", {
      aihe: "report",
      teksti: "Pitkä viesti",
      email: "ei osoite",
      kaytanto: slug,
    });
    const html = await answer.text();
    expect([answer.status, html.includes("Pitkä viesti"), html.includes('value="ei osoite"')]).toEqual([
      422,
      true,
      true,
    ]);
    expect(html).toMatch(/value="report" selected/);
    const expired = await post("/palaute", { avain: "vanha", teksti: "Toinen viesti" }, author);
    expect([expired.status, (await expired.text()).includes("Toinen viesti")]).toEqual([422, true]);
  });

  test("the sixth message within an hour from one IP address is refused with its text", async () => {
    const send = (teksti: string, from: string) => post("/palaute", { teksti }, "", from);
    for (let n = 0; n < 5; n++) expect((await send(`viesti ${n}`, "192.0.2.9")).status).toBe(302);
    const answer = await send("kuudes viesti", "192.0.2.9");
    expect([answer.status, (await answer.text()).includes("kuudes viesti")]).toEqual([429, true]);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(3_000);
    expect((await send("muualta", "192.0.2.10")).status).toBe(302);
  });

  test("the coordinator marks it as handled with a note", async () => {
    const { id } = await db.selectFrom("feedback").select("id").orderBy("id").executeTakeFirstOrThrow();
    const handle = async (cookie: string, huomautus: string) =>
      post("/yllapito", { avain: await formTokenFor(cookie), palaute: String(id), huomautus }, cookie);
    expect((await handle(author, "tehty")).status).toBe(404);
    expect((await handle(coordinator, "")).status).toBe(422);
    const expired = await post(
      "/yllapito",
      { avain: "x", palaute: String(id), huomautus: "Pitkä selitys" },
      coordinator,
    );
    expect([expired.status, (await expired.text()).includes("Pitkä selitys")]).toEqual([422, true]);
    expect((await handle(coordinator, "Korjattu")).status).toBe(302);
    expect(await read("/yllapito", coordinator)).not.toContain("ruudunlukijalla");
  });
});

describe("taking over", () => {
  const address = `${practice}/haltuun`;
  test("is for writers of the owners only", async () => {
    expect(await read(practice, stranger)).not.toContain(address);
    expect(await read(practice, author)).toContain(`action="${address}"`);
    expect([(await get(address, stranger)).status, (await get(address, author)).status]).toEqual([403, 200]);
    const refused = await post(address, { avain: await formTokenFor(stranger) }, stranger);
    expect(refused.status).toBe(403);
    expect((await post(address, {})).status).toBe(302);
    expect((await post(address, { avain: "vanha" }, author)).status).toBe(422);
    expect(await read(practice)).toContain("Koottu julkisista lähteistä");
  });

  test("makes the write-up the owner's own at once, also after a restart", async () => {
    const taken = await post(address, { avain: await formTokenFor(author) }, author);
    expect([taken.status, taken.headers.get("location")]).toEqual([302, practice]);
    for (const cookie of ["", author])
      expect(await read(practice, cookie)).not.toContain("Koottu julkisista lähteistä");
    expect((await post(address, { avain: await formTokenFor(author) }, author)).status).toBe(422);
    await server.stop();
    server = await startReadyServer(data, { TRUST_PROXY: "1" });
    expect(await read(practice)).not.toContain("Koottu julkisista lähteistä");
    expect(await read(`${practice}/versiot/1`)).toContain("Koottu julkisista lähteistä");
  });
});
