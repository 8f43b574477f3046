import { rm } from "node:fs/promises";
import { request } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commentsPerPage } from "#app/comments/pages.ts";
import { postComment } from "#app/comments/write.server.ts";
import { makeLink } from "#app/people/links.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { textServices } from "#tests/comments/people.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor, password } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";

const practice = "/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa";
const discussion = `${practice}/keskustelu`;
const other = "/kaytannot/mielen-hyvinvoinnin-abc/keskustelu";

let data: string;
let server: RunningServer;
let db: Db;
/** Cookies of an author of Liminka, an elected representative, the coordinator. */
let author: string;
let elected: string;
let coordinator: string;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  author = (await cookieFor(db, (await addPerson(db, "liminka", ["author"], "Aino Kirjoittaja")).id)).cookie;
  coordinator = (await cookieFor(db, (await addPerson(db, "thl", ["coordinator"], "Kaisa Koordinaattori")).id)).cookie;
  // One of them joins as people do, by an invitation link.
  const link = await makeLink(db, "invitation", (await addPerson(db, "pori", ["elected"], "Eero Valtuutettu")).id);
  const joined = await post(`/kutsu/${link}`, { salasana: password });
  elected = joined.headers.get("set-cookie")?.split(";")[0] ?? "";
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  await rm(data, { recursive: true });
});

const get = (address: string, cookie = "") =>
  fetch(server.url + address, { redirect: "manual", headers: cookie ? { cookie } : {} });
const read = async (address: string, cookie = "") => (await get(address, cookie)).text();

function post(address: string, fields: Record<string, string>, cookie = "", origin = server.url) {
  const headers = { origin, ...(cookie && { cookie }) };
  const body = new URLSearchParams(fields);
  return fetch(server.url + address, { method: "POST", redirect: "manual", body, headers });
}

async function formTokenFor(cookie: string): Promise<string> {
  return /name="avain" value="([^"]+)"/.exec(await read("/oma", cookie))?.[1] ?? "";
}

/** Sends a form with the session's form token. */
const send = async (cookie: string, fields: Record<string, string>, address = discussion) =>
  post(address, { avain: await formTokenFor(cookie), ...fields }, cookie);

/** Posts a comment and returns its id. */
async function addComment(cookie: string, teksti: string, more: Record<string, string> = {}): Promise<string> {
  const { status, headers } = await send(cookie, { teko: "new", teksti, ...more });
  const id = /#kommentti-(\d+)$/.exec(headers.get("location") ?? "")?.[1];
  if (status !== 302 || !id) throw new Error(String(status));
  return id;
}

const rows = async () => (await db.selectFrom("comment").select("id").execute()).length;
const typed = "Tämä teksti ei saa kadota & <b>";
const shown = "Tämä teksti ei saa kadota &amp; &lt;b&gt;";

describe("taking part", () => {
  test("visitors see a question, its answer and the mark at once", async () => {
    const before = (await get(practice)).headers.get("etag");
    const question = await addComment(elected, "Paljonko **aikaa** meni?", { laji: "question" });
    const page = await get(practice);
    expect(page.headers.get("etag")).not.toBe(before);
    expect(await page.text()).toContain("<p>Paljonko <strong>aikaa</strong> meni?</p>");
    const answer = await addComment(author, "Kaksi kuukautta.", { teko: "reply", kommentti: question });
    expect((await send(elected, { teko: "mark", kommentti: answer })).status).toBe(302);
    const html = await read(practice);
    expect(html).toContain("Kysymykseen on vastattu");
    expect(html).toContain('class="comment answer"');
  });

  test("the discussion has no script of its own, and forms only for signed-in people", async () => {
    for (const cookie of ["", elected, author, coordinator]) {
      const html = await read(practice, cookie);
      const known = cookie === "" ? "(?:search|picks)" : "search";
      const other = `<script(?! type="(?:application/ld\\+json"|module" src="/assets/${known}-))|\\sstyle=|\\son\\w+=`;
      expect(html).not.toMatch(new RegExp(other, "i"));
      expect(html.includes('name="teksti"')).toBe(cookie !== "");
      expect(html.includes("piilota=")).toBe(cookie === coordinator);
    }
    expect((await get(practice, elected)).headers.get("cache-control")).toBe("private, no-store");
  });

  test("a visitor gets a link to sign in and return", async () => {
    const back = encodeURIComponent(`${practice}#keskustelu`);
    expect(await read(practice)).toContain(`href="/kirjaudu?jatka=${back}"`);
    expect(await read(discussion)).toContain(`href="/kirjaudu?jatka=${back}"`);
  });

  test("unknown fields are ignored", async () => {
    const more = {
      author_id: "1",
      practice_id: "1",
      hidden_at: "x",
      created_at: "1999",
      kind: "question",
      parent: "1",
    };
    const id = Number(await addComment(elected, "Vain teksti", more));
    const row = await db.selectFrom("comment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ kind: "comment", parent_id: null, hidden_at: null });
    expect(row.created_at).not.toBe("1999");
    expect(await read(practice)).toMatch(/Eero Valtuutettu<\/strong>(?:(?!<li).)*Vain teksti/s);
  });
});

describe("a refusal gives the text back", () => {
  test("of an expired form", async () => {
    const before = await rows();
    for (const avain of ["", "vanha", await formTokenFor(author)]) {
      const answer = await post(discussion, { avain, teko: "new", teksti: typed, laji: "question" }, elected);
      const html = await answer.text();
      expect([answer.status, html.includes(shown)]).toEqual([422, true]);
      expect(html).toMatch(/value="question"[^>]*checked|checked[^>]*value="question"/);
      // The form that gives it back has the right token.
      expect(html).toContain(`name="avain" value="${await formTokenFor(elected)}"`);
    }
    expect(await rows()).toBe(before);
  });

  test("of a visitor's form, with a link to sign in", async () => {
    const before = await rows();
    const answer = await post(discussion, { teko: "new", teksti: typed });
    const html = await answer.text();
    expect([answer.status, html.includes(shown), html.includes("/kirjaudu?jatka=")]).toEqual([422, true, true]);
    expect([await rows(), answer.headers.get("cache-control")]).toEqual([before, "private, no-store"]);
  });

  test("of a too long text, a forbidden address, a reply to a deleted comment", async () => {
    const long = await send(elected, { teko: "new", teksti: "ä".repeat(5_001) });
    expect([long.status, (await long.text()).includes("ä".repeat(5_001))]).toEqual([422, true]);
    const link = await send(elected, { teko: "new", teksti: "Rivi\n\n[x](javascript:alert(1))" });
    expect([link.status, await link.text()]).toEqual([422, expect.stringContaining("Rivi 3: Osoite")]);
    const parent = await addComment(elected, "Tämä poistuu");
    expect((await send(elected, { teko: "delete", kommentti: parent })).status).toBe(302);
    const late = await send(author, { teko: "reply", kommentti: parent, teksti: typed });
    expect([late.status, (await late.text()).includes(shown)]).toEqual([422, true]);
    expect(await read(practice)).not.toContain("Tämä poistuu");
  });

  test("of a reply to a comment on another practice", async () => {
    const here = await addComment(author, "Täällä");
    const answer = await send(author, { teko: "reply", kommentti: here, teksti: typed }, other);
    expect([answer.status, (await answer.text()).includes(shown)]).toEqual([422, true]);
  });

  test("of the eleventh comment within ten minutes", async () => {
    const eager = (await cookieFor(db, (await addPerson(db, "oulu", ["author"], "Innokas Kirjoittaja")).id)).cookie;
    for (let n = 0; n < 10; n++) await addComment(eager, `Kommentti ${n}`);
    const answer = await send(eager, { teko: "new", teksti: typed });
    expect([answer.status, (await answer.text()).includes(shown)]).toEqual([429, true]);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
  });
});

describe("malicious requests", () => {
  test("a forged origin or none changes nothing", async () => {
    const before = await rows();
    const fields = { avain: await formTokenFor(elected), teko: "new", teksti: "väärennös" };
    for (const origin of ["https://evil.example", "null", `${server.url}.evil.example`]) {
      expect((await post(discussion, fields, elected, origin)).status).toBe(403);
    }
    const body = new URLSearchParams(fields);
    const bare = await fetch(server.url + discussion, { method: "POST", body, headers: { cookie: elected } });
    expect([bare.status, await rows()]).toEqual([403, before]);
  });

  test("oversized, endless and malformed forms are refused, and the site keeps working", async () => {
    expect((await post(discussion, { teksti: "x".repeat(310_000) }, elected)).status).toBe(413);
    expect(await endless(discussion)).toBe(413);
    expect(await endless("/palaute")).toBe(413);
    const headers = { origin: server.url, cookie: elected, "content-type": "application/json" };
    const json = await fetch(server.url + discussion, { method: "POST", body: "{}", headers });
    expect(json.status).toBe(415);
    expect((await send(elected, { teko: "hallitse" })).status).toBe(400);
    expect((await get(practice)).status).toBe(200);
  });

  test("an unknown practice or comment is answered 404", async () => {
    for (const address of ["/kaytannot/ei-ole/keskustelu", `${discussion}?muokkaa=99999`, `${discussion}?vastaa=x`]) {
      expect((await get(address, elected)).status).toBe(404);
    }
    expect((await send(elected, { teko: "delete", kommentti: "99999" })).status).toBe(404);
    expect((await send(elected, { teko: "new", teksti: "x" }, "/kaytannot/ei-ole/keskustelu")).status).toBe(404);
  });
});

describe("comments of others and the own", () => {
  test("another person's is neither changed, deleted nor hidden, by the page's or the data's address", async () => {
    const id = await addComment(author, "Ainon oma");
    for (const [task, teko] of [
      ["muokkaa", "edit"],
      ["poista", "delete"],
      ["piilota", "hide"],
    ] as const) {
      expect((await get(`${discussion}?${task}=${id}`, elected)).status).toBe(403);
      const fields = { teko, kommentti: id, teksti: "kaapattu", syy: "syy", versio: "" };
      expect((await send(elected, fields)).status).toBe(403);
      const asData = await send(elected, fields, `${discussion}.data`);
      expect(asData.status).toBeGreaterThanOrEqual(400);
    }
    expect(await read(practice)).toContain("<p>Ainon oma</p>");
    expect(await read(`${discussion}?muokkaa=${id}`, author)).toContain(">Ainon oma</textarea>");
  });

  test("the own is changed from its current form; an outdated form is refused with both texts", async () => {
    const id = await addComment(author, "Ensin näin");
    const versio = /name="versio" value="([^"]+)"/.exec(await read(`${discussion}?muokkaa=${id}`, author))?.[1] ?? "";
    const edit = (teksti: string) => send(author, { teko: "edit", kommentti: id, versio, teksti });
    expect((await edit("Sitten näin")).status).toBe(302);
    const late = await edit(typed);
    const html = await late.text();
    expect([late.status, html.includes(shown), html.includes("Sitten näin")]).toEqual([422, true, true]);
  });
});

describe("hiding", () => {
  test("removes the text from all pages and shows the reason; restoring brings it back", async () => {
    const id = await addComment(elected, "Hyvin sopimaton sana");
    const none = await send(coordinator, { teko: "hide", kommentti: id, syy: " " });
    expect([none.status, await none.text()]).toEqual([422, expect.stringContaining("Kirjoita syy")]);
    expect((await send(coordinator, { teko: "hide", kommentti: id, syy: "Asiatonta kieltä" })).status).toBe(302);
    for (const cookie of ["", elected, coordinator]) {
      const html = await read(practice, cookie);
      expect([html.includes("sopimaton"), html.includes("Asiatonta kieltä")]).toEqual([false, true]);
    }
    const report = `/palaute?aihe=ilmoitus&kaytanto=${practice.split("/")[2]}&kommentti=${id}`;
    expect(await read(report)).not.toContain("sopimaton");
    expect((await send(coordinator, { teko: "restore", kommentti: id, syy: "Virhe" })).status).toBe(302);
    expect(await read(practice)).toContain("Hyvin sopimaton sana");
    expect(await read(report)).toContain("Hyvin sopimaton sana");
    expect(await read("/yllapito/loki", coordinator)).toMatch(/Palautti kommentin näkyviin.*Piilotti kommentin/s);
  });
});

function endless(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const type = "application/x-www-form-urlencoded";
    const headers = { origin: server.url, cookie: elected, "content-type": type, "transfer-encoding": "chunked" };
    const sent = request(server.url + address, { method: "POST", headers }, (answer) => {
      clearInterval(timer);
      resolve(answer.statusCode ?? 0);
      sent.destroy();
    });
    const timer = setInterval(() => sent.write(`teksti=${"x".repeat(50_000)}`), 5);
    sent.on("error", (error) => {
      clearInterval(timer);
      reject(error);
    });
  });
}

test("a long discussion is read in pages, and the address of each comment leads to it", async () => {
  const slug = "lihavuus-laskuun-ohjelma";
  const { actor } = await addPerson(db, "liminka", ["author"], "Pitkä Keskustelija");
  const ids: number[] = [];
  for (let n = 1; n <= 2 * commentsPerPage + 3; n++) {
    const posted = await postComment(db, textServices, actor, slug, { kind: "comment", text: `Sana ${n}.` });
    if (posted.ok) ids.push(posted.id);
  }
  const anchorsIn = (html: string) => [...html.matchAll(/id="kommentti-(\d+)"/g)].map(([, id]) => Number(id));
  const wordsIn = (html: string) => [...html.matchAll(/<p>Sana (\d+)\.<\/p>/g)].map(([, n]) => Number(n));
  const address = `/kaytannot/${slug}`;
  await expect.poll(async () => wordsIn(await read(address)).length).toBe(commentsPerPage);
  const first = await read(address);
  expect([
    first.includes("103 kommenttia"),
    first.includes('href="/kaytannot/lihavuus-laskuun-ohjelma?keskustelu=3#'),
  ]).toEqual([true, true]);
  // Each comment has one anchor on each page: its own, or at the link to its page.
  for (const page of ["", "?keskustelu=2", "?keskustelu=3", "?keskustelu=99"])
    expect(anchorsIn(await read(address + page)).sort((a, b) => a - b)).toEqual(ids);
  expect(wordsIn(await read(`${address}?keskustelu=3`))).toEqual([101, 102, 103]);
  for (const n of [1, 51, 103]) expect(wordsIn(await read(`${address}?kommentti=${ids[n - 1]}`))).toContain(n);
  expect(wordsIn(await read(`${address}?kommentti=999999`))).toContain(1);
});
