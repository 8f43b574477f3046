import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeLink } from "#app/people/links.server.ts";
import { hashPassword } from "#app/people/password.server.ts";
import type { Role } from "#app/people/rights.ts";
import { codeAt } from "#app/people/second-factor/codes.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor, password } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";

let data: string;
let server: RunningServer;
let db: Db;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data, { SECOND_FACTOR: "coordinators" });
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  await rm(data, { recursive: true });
});

const get = (address: string, cookie = "") => fetch(server.url + address, { redirect: "manual", headers: { cookie } });

function post(address: string, cookie: string, fields: Record<string, string>): Promise<Response> {
  const headers = { cookie, origin: server.url };
  const body = new URLSearchParams(fields);
  return fetch(server.url + address, { method: "POST", redirect: "manual", headers, body });
}

const setupPage = "/oma/varmennus";
const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? "";
const location = (answer: Response) => answer.headers.get("location");

/** The cookies that an answer sets, as the browser sends them. */
const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((it) => it.split(";")[0] ?? "")
    .filter((it) => !it.endsWith("="))
    .join("; ");

async function add(organisation: string, role: Role, name: string) {
  const person = await addPerson(db, organisation, [role], name);
  const password_hash = await hashPassword(password);
  await db.updateTable("person").set({ password_hash }).where("id", "=", person.id).execute();
  return { ...person, cookie: (await cookieFor(db, person.id)).cookie };
}

/** Sets up the second factor on the page; returns the secret and the recovery codes. */
async function setUp(cookie: string) {
  const page = await (await get(setupPage, cookie)).text();
  const secret = hidden(page, "salaisuus");
  const fields = { avain: hidden(page, "avain"), salaisuus: secret, teko: "kayttoon" };
  const answer = await post(setupPage, cookie, { ...fields, koodi: codeAt(secret, Date.now()) });
  const shown = await answer.text();
  return { answer, shown, secret, fields, codes: shown.match(/(?:\d{4} ){4}\d{4}/g) ?? [] };
}

describe("the page of the second factor", () => {
  test("shows secret and picture, keeps both after a wrong code, and shows the recovery codes once", async () => {
    const { cookie } = await add("liminka", "author", "Asettaja Aino");
    const page = await (await get(setupPage, cookie)).text();
    const secret = hidden(page, "salaisuus");
    expect(page).toContain(secret.match(/.{4}/g)?.join(" "));
    expect(page).toMatch(/<svg[^>]*role="img"[^>]*><title>[^<]+<\/title>/);
    expect(page).toMatch(/<input id="koodi"[^>]*autoComplete="one-time-code"[^>]*>/i);
    expect(page).toMatch(/<input id="koodi"[^>]*inputMode="numeric"[^>]*>/i);
    expect(page).not.toContain("style=");
    const fields = { avain: hidden(page, "avain"), salaisuus: secret, teko: "kayttoon", koodi: "12" };
    const wrong = await post(setupPage, cookie, fields);
    const again = await wrong.text();
    expect([wrong.status, hidden(again, "salaisuus")]).toEqual([422, secret]);
    expect(again).toContain('aria-describedby="koodi-vihje koodi-virhe"');
    const forged = await post(setupPage, cookie, { ...fields, avain: "x", koodi: codeAt(secret, Date.now()) });
    expect([forged.status, hidden(await forged.text(), "salaisuus")]).toEqual([422, secret]);
    const on = await post(setupPage, cookie, { ...fields, koodi: codeAt(secret, Date.now()) });
    const shown = await on.text();
    expect([on.status, shown.match(/(?:\d{4} ){4}\d{4}/g)?.length]).toEqual([200, 10]);
    expect(on.headers.get("cache-control")).toContain("no-store");
    const after = await (await get(setupPage, cookie)).text();
    expect(after).not.toMatch(/(?:\d{4} ){4}\d{4}|salaisuus/);
    expect(after).toContain("palautuskoodeja: 10");
    for (const [prefix, text] of [
      ["/sv", "Oanvända återställningskoder: 10"],
      ["/en", "Unused recovery codes: 10"],
    ])
      expect(await (await get(prefix + setupPage, cookie)).text()).toContain(text);
  });

  test("makes new recovery codes and turns it off with a code, and does neither without", async () => {
    const { cookie } = await add("liminka", "author", "Poistaja Pia");
    const { codes, fields } = await setUp(cookie);
    const { avain } = fields;
    const change = (teko: string, koodi = "") => post(setupPage, cookie, { avain, teko, koodi });
    expect([(await change("pois")).status, (await change("uudet-koodit", "123456789")).status]).toEqual([422, 422]);
    const renewed = await (await change("uudet-koodit", codes[0])).text();
    const [code = ""] = renewed.match(/(?:\d{4} ){4}\d{4}/g) ?? [];
    expect(codes).not.toContain(code);
    expect((await change("pois", codes[1])).status).toBe(422);
    const off = await change("pois", code);
    expect(location(off)).toBe(`${setupPage}?tehty=pois`);
    expect(await (await get(location(off) ?? "", cookie)).text()).toContain("ei enää kysytä koodia");
    expect((await change("toinen")).status).toBe(400);
  });
});

describe("signing in with a second factor", () => {
  test("asks for the code before there is a session, and returns to the page that was asked for", async () => {
    const { cookie, email, id } = await add("liminka", "contact", "Kirjautuja Kalle");
    const { secret, codes } = await setUp(cookie);
    const first = await post("/kirjaudu", "", { email, salasana: password, jatka: "/yllapito/henkilot" });
    expect(location(first)).toBe("/kirjaudu/koodi?jatka=%2Fyllapito%2Fhenkilot");
    expect(first.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^vertaiskunta-koodi=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/),
    ]);
    const half = cookiesOf(first);
    const token = half.split("=")[1];
    // Neither its own cookie nor its token as a session opens anything.
    for (const cookie of [half, `vertaiskunta=${token}`])
      for (const page of ["/oma", "/oma/tiedot.json", "/yllapito/henkilot", setupPage])
        expect(location(await get(page, cookie))).toContain("/kirjaudu?jatka=");
    const page = await get(location(first) ?? "", half);
    expect([page.status, page.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect(hidden(await page.text(), "jatka")).toBe("/yllapito/henkilot");
    const wrong = await post("/kirjaudu/koodi", half, { koodi: "1", jatka: "/yllapito/henkilot" });
    expect([wrong.status, wrong.headers.get("set-cookie")]).toEqual([422, null]);
    expect(hidden(await wrong.text(), "jatka")).toBe("/yllapito/henkilot");
    const next = codeAt(secret, Date.now() + 30_000);
    const done = await post("/kirjaudu/koodi", half, { koodi: next, jatka: "/yllapito/henkilot" });
    expect(location(done)).toBe("/yllapito/henkilot");
    expect((await get("/yllapito/henkilot", cookiesOf(done))).status).toBe(200);
    // The half-session is used up.
    const used = await post("/kirjaudu/koodi", half, { koodi: codes[0] ?? "", jatka: "//evil.example.org" });
    expect(location(used)).toBe("/kirjaudu?jatka=%2Foma&vanheni=1");
    expect(await (await get(location(used) ?? "")).text()).toContain("ehti vanhentua");
    // A link that sets a new password asks for the code as well.
    const link = await makeLink(db, "recovery", id);
    const recovered = await post(`/kutsu/${link}`, "", { salasana: "kolme muuta sanaa nyt" });
    expect(location(recovered)).toBe("/kirjaudu/koodi");
    const opened = await post("/kirjaudu/koodi", cookiesOf(recovered), { koodi: codes[1] ?? "" });
    expect(location(opened)).toBe("/oma");
    expect((await get("/oma", cookiesOf(opened))).status).toBe(200);
  });

  test("too many wrong codes are answered 429 with the time to wait", async () => {
    const { cookie, email } = await add("liminka", "author", "Arvaaja Arvo");
    await setUp(cookie);
    const half = cookiesOf(await post("/kirjaudu", "", { email, salasana: password }));
    const attempt = () => post("/kirjaudu/koodi", half, { koodi: "000" });
    for (let n = 0; n < 5; n++) expect((await attempt()).status).toBe(422);
    // Each further wrong one doubles the wait, so that a slow test is slowed down too.
    let answer = await attempt();
    for (let n = 0; n < 10 && answer.status !== 429; n++) answer = await attempt();
    expect([answer.status, Number(answer.headers.get("retry-after")) > 0]).toEqual([429, true]);
    expect(await answer.text()).toContain("Liian monta väärää koodia");
  });

  test("the page for the code without a half-session leads to the sign-in page", async () => {
    expect(location(await get("/kirjaudu/koodi?jatka=/teemat"))).toBe("/kirjaudu?jatka=%2Fteemat");
    expect(location(await post("/kirjaudu/koodi", "", { koodi: "123456" }))).toContain("vanheni=1");
  });
});

describe("required of coordinators", () => {
  const elsewhere = [
    "/",
    "/oma",
    "/yllapito",
    "/yllapito/henkilot",
    "/oma/kaytannot",
    "/kirjoita",
    "/poiminnat.txt",
    "/kirjaudu",
    "/ei-ole",
    "/yllapito/henkilot.data",
    "/oma/varmennus/x",
  ];

  test("every page leads to setting it up, but the own data and signing out; then everything opens", async () => {
    const { cookie } = await add("thl", "coordinator", "Vaadittu Ville");
    for (const address of elsewhere) {
      const answer = await get(address, cookie);
      expect([address, answer.status, location(answer)]).toEqual([address, 303, setupPage]);
    }
    expect(location(await get("/sv/teemat", cookie))).toBe(`/sv${setupPage}`);
    for (const address of ["/oma/tiedot", "/oma/tiedot.json", "/ulos", setupPage, "/api/v1/practices"])
      expect([address, (await get(address, cookie)).status]).toEqual([address, 200]);
    const page = await (await get(setupPage, cookie)).text();
    expect(page).toContain("Koordinaattorina sinun");
    const invited = await post("/yllapito/henkilot", cookie, { avain: hidden(page, "avain"), teko: "kutsu" });
    expect([invited.status, location(invited)]).toEqual([303, setupPage]);
    expect((await setUp(cookie)).codes).toHaveLength(10);
    for (const address of ["/", "/oma", "/yllapito/henkilot"]) expect((await get(address, cookie)).status).toBe(200);
  });

  test("counts from the next request after the role was given, and not for other roles", async () => {
    const { cookie, id } = await add("thl", "contact", "Nouseva Niina");
    expect((await get("/yllapito/henkilot", cookie)).status).toBe(200);
    const now = new Date().toISOString();
    await db
      .insertInto("person_role")
      .values({ person_id: id, role: "coordinator", starts: now, ends: null })
      .execute();
    expect(location(await get("/yllapito/henkilot", cookie))).toBe(setupPage);
    const page = await (await get("/ulos", cookie)).text();
    expect(location(await post("/ulos", cookie, { avain: hidden(page, "avain") }))).toBe("/");
    expect(location(await get("/oma", cookie))).toContain("/kirjaudu?jatka=");
  });
});

test("the contact takes it away on the person's page, which others' pages do not offer", async () => {
  const contact = await add("liminka", "contact", "Nollaaja Noora");
  const { cookie, id } = await add("liminka", "author", "Kadottaja Kari");
  const page = `/yllapito/henkilot/${id}`;
  expect(await (await get(page, contact.cookie)).text()).not.toContain('value="varmennus"');
  await setUp(cookie);
  const shown = await (await get(page, contact.cookie)).text();
  expect(shown).toContain('value="varmennus"');
  const send = () => post(page, contact.cookie, { avain: hidden(shown, "avain"), teko: "varmennus" });
  expect(location(await send())).toBe(`${page}?tehty=varmennus`);
  const again = await send();
  expect([again.status, await again.text()]).toEqual([422, expect.stringContaining("ei ole enää kaksivaiheista")]);
  expect(location(await get("/oma", cookie))).toContain("/kirjaudu");
});
