import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "#app/routes.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";

let data: string;
let server: RunningServer;
let db: Db;
let contact: Awaited<ReturnType<typeof addPerson>>;
let coordinator: Awaited<ReturnType<typeof addPerson>>;
let cookies: { contact: string; coordinator: string };
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  contact = await addPerson(db, "liminka", ["contact"], "Yhteys Liminka");
  coordinator = await addPerson(db, "thl", ["coordinator"], "Koordinaattori Kaisa");
  await db.updateTable("person").set({ password_hash: "x" }).execute();
  cookies = {
    contact: (await cookieFor(db, contact.id)).cookie,
    coordinator: (await cookieFor(db, coordinator.id)).cookie,
  };
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  await rm(data, { recursive: true });
});

const get = (address: string, cookie: string) =>
  fetch(server.url + address, { redirect: "manual", headers: { cookie } });

async function send(address: string, cookie: string, fields: Record<string, string | string[]>) {
  const page = await (await get(address, cookie)).text();
  const body = new URLSearchParams({ avain: /name="avain" value="([^"]+)"/.exec(page)?.[1] ?? "" });
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  const headers = { cookie, origin: server.url };
  return fetch(server.url + address.split("?")[0], { method: "POST", redirect: "manual", headers, body });
}

const page = (id: number) => `/yllapito/henkilot/${id}`;

describe("the page of a person", () => {
  test("is there for the own organisation's contact and for coordinators, and for nobody else", async () => {
    const mine = await addPerson(db, "liminka", ["author"], "Oma Kirjoittaja");
    const theirs = await addPerson(db, "oulu", ["author"], "Vieras Kirjoittaja");
    const author = (await cookieFor(db, mine.id)).cookie;
    const status = async (id: number, cookie: string) => (await get(page(id), cookie)).status;
    expect([await status(mine.id, cookies.contact), await status(mine.id, cookies.coordinator)]).toEqual([200, 200]);
    expect([await status(theirs.id, cookies.contact), await status(theirs.id, cookies.coordinator)]).toEqual([
      404, 200,
    ]);
    expect([await status(coordinator.id, cookies.contact), await status(mine.id, author)]).toEqual([404, 404]);
    for (const wrong of ["0", "999999", "x", "1e9", "-1"])
      expect((await get(`/yllapito/henkilot/${wrong}`, cookies.coordinator)).status).toBe(404);
    const sent = await send(page(mine.id), cookies.contact, { teko: "tiedot", nimi: "Oma Uusi", email: mine.email });
    expect([sent.status, sent.headers.get("location")]).toEqual([302, `${page(mine.id)}?tehty=tiedot`]);
  });

  test("keeps what was typed when an act is refused, and says why beside the field", async () => {
    const { id } = await addPerson(db, "liminka", ["author"], "Virheen Saaja");
    const sent = await send(page(id), cookies.contact, {
      teko: "tiedot",
      nimi: "Hän <b>",
      email: "ei-osoite",
      kieli: "sv",
    });
    const html = await sent.text();
    expect(sent.status).toBe(422);
    expect(html).toContain('value="Hän &lt;b&gt;"');
    expect(html).toContain('value="ei-osoite"');
    expect(html).toMatch(/id="nimi-virhe"[^>]*>Kirjoita nimi/);
    const expired = await fetch(server.url + page(id), {
      method: "POST",
      headers: { cookie: cookies.contact, origin: server.url },
      body: new URLSearchParams({ avain: "vanha", teko: "tiedot", nimi: "Tallella Tämä", email: "a@example.org" }),
    });
    expect([expired.status, await expired.text()]).toEqual([422, expect.stringContaining('value="Tallella Tämä"')]);
  });

  test("asks before the last contact loses the role, and does it after the confirmation", async () => {
    const last = await addPerson(db, "pori", ["contact"], "Porin Ainoa");
    const take = { teko: "rooli-pois", rooli: "contact" };
    const asked = await send(page(last.id), cookies.coordinator, take);
    const html = await asked.text();
    expect([asked.status, html]).toEqual([422, expect.stringContaining("ainoa yhteyshenkilö")]);
    expect(html).toContain('name="vahvista" value="1"');
    expect((await send(page(last.id), cookies.coordinator, { ...take, vahvista: "1" })).status).toBe(302);
    expect(await (await get(page(last.id), cookies.coordinator)).text()).toContain("Ei voimassa olevaa roolia");
  });

  test("ends a person after a step of its own, then brings the person back; inviting again leads there", async () => {
    const { id, email } = await addPerson(db, "liminka", ["author"], "Poistuva Liminka");
    const session = (await cookieFor(db, id)).cookie;
    const list = await (await get("/yllapito/henkilot", cookies.contact)).text();
    expect(list).toContain(`href="${page(id)}"`);
    expect(list).not.toContain('value="paata"');
    expect(await (await get(`${page(id)}?paata=1`, cookies.contact)).text()).toContain("Työn jatkaja");
    const ended = await send(`${page(id)}?paata=1`, cookies.contact, { teko: "paata", jatkaja: String(contact.id) });
    expect(ended.headers.get("location")).toBe(`${page(id)}?tehty=paatetty`);
    expect((await get("/oma", session)).headers.get("location")).toContain("/kirjaudu");
    const invitation = { teko: "kutsu", nimi: "Poistuva Liminka", email, organisaatio: "liminka", rooli: "author" };
    const again = await send("/yllapito/henkilot", cookies.contact, invitation);
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining("Tuo hänet takaisin")]);
    expect(await (await get("/yllapito/henkilot", cookies.contact)).text()).not.toContain(email);
    expect(await (await get("/yllapito/henkilot?paattyneet=1", cookies.contact)).text()).toContain(email);
    const back = await send(page(id), cookies.contact, { teko: "takaisin", rooli: ["author", "elected"] });
    expect(back.headers.get("location")).toBe(`${page(id)}?tehty=takaisin`);
    const html = await (await get(page(id), cookies.contact)).text();
    expect(html).toContain("kirjoittaja</strong>");
    expect(html).toContain("luottamushenkilö</strong>");
  });

  test("the last coordinator who ends the own account names another, and is signed out", async () => {
    const next = await addPerson(db, "thl", ["author"], "Seuraava Koordinaattori");
    const refused = await send(`${page(coordinator.id)}?paata=1`, cookies.coordinator, { teko: "paata" });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining("Uusi koordinaattori")]);
    const ended = await send(`${page(coordinator.id)}?paata=1`, cookies.coordinator, {
      teko: "paata",
      koordinaattori: String(next.id),
    });
    expect([ended.status, ended.headers.get("location")]).toEqual([302, "/"]);
    expect((await get("/oma", cookies.coordinator)).status).toBe(302);
    coordinator = next;
    cookies.coordinator = (await cookieFor(db, next.id)).cookie;
  });
});

test("one's own name, language and address: the address by a link from the person's page", async () => {
  const { id, email } = await addPerson(db, "liminka", ["author"], "Nimen Vaihtaja");
  const { cookie } = await cookieFor(db, id);
  const bad = await send("/oma", cookie, { teko: "tiedot", nimi: "<b>", kieli: "sv" });
  expect([bad.status, await bad.text()]).toEqual([422, expect.stringContaining('value="&lt;b&gt;"')]);
  const named = await send("/oma", cookie, { teko: "tiedot", nimi: "Uusi Nimi", kieli: "sv" });
  expect(named.headers.get("location")).toBe("/oma?tehty=tiedot");
  await send("/oma", cookie, { teko: "osoite", "uusi-email": "uusi.nimi@example.org" });
  expect(await (await get("/oma", cookie)).text()).toContain("Odottaa vahvistusta: uusi.nimi@example.org");
  const made = await (await send(page(id), cookies.contact, { teko: "osoite" })).text();
  const [link = ""] = /\/kutsu\/[\w-]{43}/.exec(made) ?? [];
  const opened = await (await get(link, "")).text();
  expect(opened).toContain("Uusi osoite: uusi.nimi@example.org");
  expect(opened).not.toContain(email);
  const headers = { origin: server.url };
  const confirmed = await fetch(server.url + link, { method: "POST", headers, body: new URLSearchParams() });
  expect([confirmed.status, confirmed.headers.get("set-cookie")]).toEqual([200, null]);
  expect(await confirmed.text()).toContain("Osoite on vahvistettu");
  const person = await db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  expect(person).toMatchObject({ name: "Uusi Nimi", language: "sv", email: "uusi.nimi@example.org", new_email: null });
  expect((await get(link, "")).status).toBe(404);
});

test("the audit and the security log say everything in words of each language, never in codes", async () => {
  await send(`/ulos`, (await cookieFor(db, contact.id)).cookie, {});
  await fetch(`${server.url}/kirjaudu`, {
    method: "POST",
    headers: { origin: server.url },
    body: new URLSearchParams({ email: "ei.ole@example.org", salasana: "väärä salasana tämä" }),
  });
  for (const language of languages) {
    const prefix = language === "fi" ? "" : `/${language}`;
    const [audit, security] = await Promise.all(
      ["loki", "turvaloki"].map(async (log) =>
        cellsOf(await (await get(`${prefix}/yllapito/${log}`, cookies.coordinator)).text()),
      ),
    );
    expect(audit?.length).toBeGreaterThan(4);
    expect(security?.length).toBeGreaterThan(0);
    for (const cells of [...(audit ?? []), ...(security ?? [])])
      for (const cell of cells.slice(1))
        expect(cell).not.toMatch(/\b(person|role|field|successor|until):\S|[a-z]-[a-z]+-?person|sign-in|end-roles/);
  }
  const finnish = cellsOf(await (await get("/yllapito/loki", cookies.coordinator)).text());
  expect(finnish.map((it) => it.slice(1).join(" | "))).toContain(
    "Yhteys Liminka | Päätti henkilön tunnuksen | Poistuva Liminka | työn jatkaja: Yhteys Liminka",
  );
});

/** The cells of each row of a page's table, without markup. */
function cellsOf(html: string): string[][] {
  const [, body = ""] = /<tbody>(.*?)<\/tbody>/s.exec(html) ?? [];
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, "")),
  );
}
