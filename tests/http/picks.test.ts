import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maxPicks } from "#app/picks/address.ts";
import { publish } from "#app/practices/publish.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { compiler } from "#tests/comments/people.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";
import { writeUp } from "#tests/support/write-up.ts";
import { readZip } from "#tests/support/zip.ts";

const many = Array.from({ length: maxPicks + 5 }, (_, index) => `monta-${index}`);

let data: string;
let server: RunningServer;
let db: Db;
let cookie: string;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  for (const slug of many) await publish(db, compiler, { slug, source: writeUp({ title: slug }), via: "command" });
  cookie = (await cookieFor(db, (await addPerson(db, "oulu", ["author"])).id)).cookie;
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  await rm(data, { recursive: true });
});

const get = (address: string, as = "") =>
  fetch(server.url + address, { redirect: "manual", headers: as ? { cookie: as } : {} });
const read = async (address: string, as = "") => (await get(address, as)).text();

async function post(address: string, fields: Record<string, string>, as = cookie) {
  const token = /name="avain" value="([^"]+)"/.exec(await read("/poiminnat", as))?.[1] ?? "";
  return fetch(server.url + address, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: as, origin: server.url, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ avain: token, ...fields }),
  });
}

describe("a list in the address", () => {
  test("of fifty is shown; a longer one is refused with links that divide it", async () => {
    const fits = await get(`/poiminnat?k=${many.slice(0, maxPicks).join()}`);
    expect(fits.status).toBe(200);
    expect(await fits.text()).toContain("50 käytäntöä");
    const over = await get(`/poiminnat?k=${many.join()}`);
    expect(over.status).toBe(422);
    const page = await over.text();
    expect(page).toContain("Osoitteessa on 55 käytäntöä.");
    expect(page).toContain(`href="/poiminnat?k=${many.slice(maxPicks).join()}"`);
  });

  test("of unknown practices says so; a too long address is refused in the reader's language", async () => {
    const unknown = Array.from({ length: 500 }, (_, index) => `ei-ole-${index}`);
    const page = await get(`/poiminnat?k=${unknown.join()}`);
    expect(page.status).toBe(200);
    const text = await page.text();
    expect(text).toContain("Näitä ei löytynyt palvelusta");
    expect(text).toContain("ei-ole-0");
    const long = await get(`/sv/poiminnat?k=${"pitka-tunnus-".repeat(1_200)}`);
    expect(long.status).toBe(414);
    expect(await long.text()).toContain("Adressen är för lång.");
  });

  test("is extended by a form, with a redirect to its short form", async () => {
    const answer = await get("/poiminnat?k=monta-1&k=monta-2&lisaa=monta-3");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toContain("/poiminnat?k=monta-1,monta-2,monta-3&tehty=lisaa");
  });
});

describe("the files", () => {
  test("are a text and a document with the list's practices, and have names", async () => {
    const text = await get("/poiminnat.txt?k=mielen-hyvinvoinnin-abc");
    expect(text.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(text.headers.get("content-disposition")).toMatch(
      /attachment; filename\*=UTF-8''poiminnat-hyvinvointisuunnitelmaan-\d{4}-\d\d-\d\d\.txt$/,
    );
    expect(await text.text()).toMatch(
      /Mielen hyvinvoinnin ABC[\s\S]*Tavoitteet[\s\S]*Mittarit ja tulokset[\s\S]*Lähteet/,
    );
    const file = await get("/en/poiminnat.docx?k=mielen-hyvinvoinnin-abc,monta-1");
    expect(file.headers.get("content-type")).toContain("wordprocessingml.document");
    const body = readZip(new Uint8Array(await file.arrayBuffer())).get("word/document.xml") ?? "";
    expect(body).toContain("Mielen hyvinvoinnin ABC");
    expect(body).toContain("Not stated.");
  });

  test("of an empty or a too long list redirect to the page that says why", async () => {
    for (const query of ["", "?k=ei-ole", `?k=${many.join()}`]) {
      const answer = await get(`/poiminnat.docx${query}`);
      expect([query, answer.status, answer.headers.get("location")]).toEqual([query, 302, `/poiminnat${query}`]);
    }
  });
});

describe("a signed-in person's list", () => {
  test("is extended on a practice's page, downloaded and cleared; visitors never see it", async () => {
    const added = await post("/poiminnat", { lisaa: "mielen-hyvinvoinnin-abc", takaisin: "kaytanto" });
    expect(added.headers.get("location")).toBe("/kaytannot/mielen-hyvinvoinnin-abc?tehty=poimittu#poiminta");
    expect(await read("/kaytannot/mielen-hyvinvoinnin-abc", cookie)).toContain("Tämä on poiminnoissasi.");
    expect(await read("/poiminnat", cookie)).toContain("Mielen hyvinvoinnin ABC");
    expect(await read("/poiminnat.txt", cookie)).toContain("Mielen hyvinvoinnin ABC");
    expect(await read("/poiminnat")).toContain("Luettelossa ei ole vielä käytäntöjä.");
    const cleared = await post("/poiminnat", { tyhjenna: "1" });
    expect(await read(cleared.headers.get("location") ?? "", cookie)).toContain("Palauta tyhjennetty luettelo");
    expect(await read("/poiminnat", cookie)).toContain("Luettelossa ei ole vielä käytäntöjä.");
  });

  test("takes at most fifty; when more are added it stays unchanged", async () => {
    const all = await post("/poiminnat", { lisaa: many.join() });
    expect(all.status).toBe(422);
    expect(await all.text()).toContain("enintään 50 käytäntöä, joten mitään ei lisätty");
    expect(await read("/poiminnat", cookie)).toContain("Luettelossa ei ole vielä käytäntöjä.");
    expect((await post("/poiminnat", { lisaa: many.slice(0, maxPicks).join() })).status).toBe(302);
    expect((await post("/poiminnat", { lisaa: many[maxPicks] ?? "" })).status).toBe(422);
    expect(await read("/poiminnat", cookie)).toContain("50 käytäntöä");
    await post("/poiminnat", { tyhjenna: "1" });
  });

  test("is not changed with a wrong form token or by an empty form", async () => {
    const forged = await post("/poiminnat", { avain: "vaara", lisaa: "monta-1" });
    expect(forged.status).toBe(422);
    expect(await forged.text()).toContain("mitään ei muutettu");
    expect((await post("/poiminnat", {})).status).toBe(400);
    expect((await post("/poiminnat", { lisaa: "monta-1" }, "")).status).toBe(422);
    expect(await read("/poiminnat", cookie)).toContain("Luettelossa ei ole vielä käytäntöjä.");
  });
});
