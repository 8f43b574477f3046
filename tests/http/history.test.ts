import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { rename } from "#app/practices/owning/rename.server.ts";
import { bringBack, withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";
import { writeUp } from "#tests/support/write-up.ts";

const slug = "kokeilutori";
const practice = `/kaytannot/${slug}`;
const compiler = { pipeline: 7, compile: compileSource };

let data: string;
let server: RunningServer;
let db: Db;
let aino: Awaited<ReturnType<typeof addPerson>>;
/** Cookies of an author of the owner, an author of another organisation, the coordinator. */
let author: string;
let other: string;
let coordinator: string;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  aino = await addPerson(db, "liminka", ["author"], "Aino Kirjoittaja");
  author = (await cookieFor(db, aino.id)).cookie;
  other = (await cookieFor(db, (await addPerson(db, "oulu", ["author"], "Oili Toinen")).id)).cookie;
  coordinator = (await cookieFor(db, (await addPerson(db, "thl", ["coordinator"], "Kaisa Koordinaattori")).id)).cookie;
  await change("Torilla on kokeilu, johon saa tulla.", "Ensimmäinen", "topics: [osallisuus]\nthemes: [yhdyspinnat]");
  await change("Torilla on pysyvä toiminta, johon saa tulla.", "Kokeilu vakiintui <b>nyt</b>", "topics: [osallisuus]");
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  await rm(data, { recursive: true });
});

async function change(body: string, note: string, front: string) {
  const source = writeUp({ title: "Kokeilutori", front, body });
  const result = await publish(db, compiler, { slug, source, via: "web", by: aino.actor, note });
  if (!result.ok) throw new Error(result.errors[0]?.message);
  await waitForStatus(practice, 200);
}

/** Waits until the server has noticed a change written to its database. */
async function waitForStatus(address: string, status: number) {
  while ((await get(address)).status !== status) await new Promise((resolve) => setTimeout(resolve, 50));
}

const get = (address: string, cookie = "") =>
  fetch(server.url + address, { redirect: "manual", headers: cookie ? { cookie } : {} });
const read = async (address: string, cookie = "") => (await get(address, cookie)).text();
const newest = async () => {
  const numbers = db.selectFrom("revision").innerJoin("practice", "practice.id", "practice_id").select("number");
  return (await numbers.where("slug", "=", slug).orderBy("number", "desc").executeTakeFirstOrThrow()).number;
};

/** Sends the form that restores a revision with its own values, some of them changed. */
async function restore(cookie: string, number: number, fields: Record<string, string> = {}) {
  const address = `${practice}/versiot/${number}?palauta=1`;
  const html = await read(address, cookie);
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
  const note = /name="muutos"[^>]*>([^<]*)</.exec(html)?.[1] ?? "";
  const body = new URLSearchParams({ avain: hidden("avain"), pohja: hidden("pohja"), muutos: note, ...fields });
  const headers = { origin: server.url, ...(cookie && { cookie }) };
  return fetch(server.url + address, { method: "POST", redirect: "manual", body, headers });
}

describe("the history", () => {
  test("lists authors, days and notes, the newest first, and links to the changes", async () => {
    const html = await read(`${practice}/versiot`);
    expect(html.indexOf("Versio 2")).toBeLessThan(html.indexOf("Versio 1<"));
    expect(html).toContain("Aino Kirjoittaja, Liminka");
    expect(html).toContain("Muutos: Kokeilu vakiintui &lt;b&gt;nyt&lt;/b&gt;");
    expect(html).toContain(`href="${practice}/vertaa?vanha=1&amp;uusi=2"`);
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
    expect(html).not.toMatch(/<script(?! type="module" src="\/assets\/search-)|\sstyle=|palauta=1/);
    expect(await read(`/sv${practice}/versiot`)).toContain("Versionshistorik");
    expect(await read(`/en${practice}/versiot?sivu=99`)).toContain("Version history");
  });

  test("of a starter text names no author", async () => {
    const html = await read("/kaytannot/mielen-hyvinvoinnin-abc/versiot");
    expect(html).toContain("koottu julkisista lähteistä");
    expect(html).toContain("Versioita on vasta yksi");
    expect(html).not.toContain('type="radio"');
  });

  test("is linked from the practice and its revisions", async () => {
    for (const address of ["/kaytannot/mielen-hyvinvoinnin-abc", "/kaytannot/mielen-hyvinvoinnin-abc/versiot/1"])
      expect(await read(address)).toContain('href="/kaytannot/mielen-hyvinvoinnin-abc/versiot"');
  });

  test("offers restoring to owners and the coordinator only", async () => {
    for (const [cookie, may] of [
      ["", false],
      [other, false],
      [author, true],
      [coordinator, true],
    ] as const) {
      expect((await read(`${practice}/versiot`, cookie)).includes("palauta=1")).toBe(may);
      expect((await read(`${practice}/versiot/1`, cookie)).includes("palauta=1")).toBe(may);
    }
  });
});

describe("comparing", () => {
  test("marks words in the text and names the changed fields", async () => {
    const html = await read(`${practice}/vertaa`);
    expect(html).toMatch(/<del class="diff-removed">.*kokeilu<\/del><ins class="diff-added">.*pysyvä toiminta<\/ins>/);
    expect(html).toMatch(/Teemat.*<del class="diff-removed">Kuntien ja hyvinvointialueiden yhdyspinnat/s);
    expect(html).not.toMatch(/<script(?! type="module" src="\/assets\/search-)|\sstyle=/);
  });

  test("compares the source line by line", async () => {
    const html = await read(`${practice}/vertaa?vanha=1&uusi=2&tapa=lahde`);
    expect(html).toContain('class="source-differences"');
    expect(html).toContain('<ins class="diff-added">pysyvä toiminta</ins>');
  });

  test.each([
    ["?vanha=0&uusi=99", "Pyydettyä versiota ei ole"],
    ["?vanha=x&uusi=%00", "Pyydettyä versiota ei ole"],
    ["?vanha=2&uusi=2", "saman version kahdesti"],
    ["?vanha=2&uusi=1", "Versio 1 ja versio 2"],
    ["?vanha=1&vanha=2&uusi=&tapa=x", "Versio 1 ja versio 2"],
    ["?sivu=1&__proto__=x", "Versio 1 ja versio 2"],
  ])("malformed numbers are no error: %s", async (query, words) => {
    const answer = await get(`${practice}/vertaa${query}`);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(words)]);
  });

  test("a practice with one revision says so; an unknown practice or revision is 404", async () => {
    expect(await read("/kaytannot/mielen-hyvinvoinnin-abc/vertaa")).toContain("Versioita on vasta yksi");
    for (const page of ["versiot", "vertaa", "versiot/1"])
      expect((await get(`/kaytannot/ei-ole/${page}`)).status).toBe(404);
    for (const number of ["9", "0", "01", "1.0", "x"])
      expect((await get(`${practice}/versiot/${number}`)).status).toBe(404);
  });
});

describe("restoring", () => {
  test("is confirmed by a form, and readers see the text at once", async () => {
    expect(await read(`${practice}/versiot/1?palauta=1`, author)).toContain(">Palautettu versio 1</textarea>");
    const before = await newest();
    const answer = await restore(author, 1);
    expect([answer.status, answer.headers.get("location")]).toEqual([302, practice]);
    expect(await newest()).toBe(before + 1);
    expect(await read(practice)).toContain("kokeilu");
    expect(await read(`${practice}/versiot`)).toContain("Palautettu versiosta 1.");
  });

  test("without a note, with an expired form or from an older revision: 422, with the note given back", async () => {
    const before = await newest();
    const empty = await restore(author, 2, { muutos: " " });
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining("Kuvaa muutos lyhyesti.")]);
    const expired = await restore(author, 2, { avain: "x", muutos: "Pitkään <mietitty>" });
    const html = await expired.text();
    expect([expired.status, html.includes("Pitkään &lt;mietitty&gt;</textarea>")]).toEqual([422, true]);
    expect(expired.headers.get("cache-control")).toBe("private, no-store");
    for (const pohja of ["1", "x", "-1", "99"]) {
      const late = await restore(author, 2, { pohja, muutos: "Tämä säilyy" });
      const page = await late.text();
      expect([late.status, page.includes("Mitään ei muutettu"), page.includes("Tämä säilyy")]).toEqual([
        422,
        true,
        true,
      ]);
      // The form that gives it back is based on the newest revision.
      expect(page).toContain(`name="pohja" value="${before}"`);
    }
    expect(await newest()).toBe(before);
  });

  test("an old text that can no longer be published is refused with line numbers", async () => {
    await db.updateTable("theme").set({ slug: "poistunut" }).where("slug", "=", "yhdyspinnat").execute();
    await change("Jotain ihan muuta.", "Muutos", "topics: [osallisuus]");
    const refused = await restore(author, 1);
    const html = await refused.text();
    expect([refused.status, html]).toEqual([422, expect.stringMatching(/Rivi 6: .*yhdyspinnat/)]);
    expect(html).toContain("Avaa version lähdekoodi");
    await db.updateTable("theme").set({ slug: "yhdyspinnat" }).where("slug", "=", "poistunut").execute();
    expect((await restore(author, 1)).status).toBe(302);
  });

  test("is for owners and the coordinator; a visitor signs in and the note is kept", async () => {
    const address = `${practice}/versiot/1?palauta=1`;
    expect((await get(address, other)).status).toBe(403);
    expect((await get(`${practice}/versiot/1.data?palauta=1`, other)).status).toBe(403);
    expect((await restore(other, 2, { avain: "x", pohja: "1", muutos: "x" })).status).toBe(403);
    expect((await get(address)).headers.get("location")).toBe(`/kirjaudu?jatka=${encodeURIComponent(address)}`);
    const visitor = await restore("", 2, { muutos: "Oma syyni" });
    const back = new URL(visitor.headers.get("location") ?? "", server.url).searchParams.get("jatka") ?? "";
    expect([visitor.status, await read(back, author)]).toEqual([302, expect.stringContaining(">Oma syyni</textarea>")]);
    expect((await restore(coordinator, 2)).status).toBe(302);
  });
});

describe("a withdrawn practice", () => {
  test("shows its history to its owner and the coordinator only", async () => {
    expect(await withdraw(db, aino.actor, slug, "Vanhentunut")).toMatchObject({ ok: true });
    await waitForStatus(practice, 410);
    for (const page of ["versiot?x=1", "vertaa", "vertaa?tapa=lahde", "versiot/1?x=1"]) {
      const statuses = [other, author, coordinator].map(async (it) => (await get(`${practice}/${page}`, it)).status);
      expect([page, await Promise.all(statuses)]).toEqual([page, [410, 200, 200]]);
    }
    expect((await get(`${practice}/vertaa`)).status).toBe(410);
    expect((await get(`${practice}/versiot/1?palauta=1`, author)).status).toBe(200);
    expect(await bringBack(db, aino.actor, slug)).toMatchObject({ ok: true });
    await waitForStatus(practice, 200);
  });

  test("a former address redirects to the current one", async () => {
    await rename(db, aino.actor, slug, "uusi-tori");
    await waitForStatus("/kaytannot/uusi-tori", 200);
    for (const page of ["versiot", "vertaa?vanha=1", "versiot/1"]) {
      const answer = await get(`${practice}/${page}`);
      expect([answer.status, answer.headers.get("location")]).toEqual([301, `/kaytannot/uusi-tori/${page}`]);
    }
  });
});
