import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Db, openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";

const address = "/yllapito/henkilot/lista";
let data: string;
let server: RunningServer;
let db: Db;
let cookies: { contact: string; coordinator: string };
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  const contact = await addPerson(db, "liminka", ["contact"], "Lista Liminka");
  const coordinator = await addPerson(db, "thl", ["coordinator"], "Lista Koordinaattori");
  await addPerson(db, "oulu", ["author"], "Lista Oulu");
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

async function send(cookie: string, fields: Record<string, string>, page = address) {
  const html = await (await fetch(server.url + page, { headers: { cookie } })).text();
  const body = new URLSearchParams({ avain: /name="avain" value="([^"]+)"/.exec(html)?.[1] ?? "", ...fields });
  const headers = { cookie, origin: server.url };
  const answer = await fetch(server.url + page, { method: "POST", redirect: "manual", headers, body });
  return { status: answer.status, html: await answer.text() };
}

const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|#x27|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#x27": "'" })[name] ?? "&",
  );
const listIn = (html: string) => unescaped(/<textarea id="lista"[^>]*>([^<]*)</.exec(html)?.[1] ?? "?");
const linksIn = (html: string) => unescaped(/<textarea id="linkit"[^>]*>([^<]*)</.exec(html)?.[1] ?? "?");
const markIn = (html: string) => /name="katsottu" value="([^"]+)"/.exec(html)?.[1] ?? "";
const emails = async (like: string) =>
  (await db.selectFrom("person").select("email").where("email", "like", like).orderBy("email").execute()).map(
    (it) => it.email,
  );

const chosen = { organisaatio: "liminka", kieli: "fi", rooli: "author" };

test("a list is looked at, confirmed once, and what was not invited stays in the form", async () => {
  const lista = [
    "Nimi;Sähköposti;Roolit;Puhelin",
    "Hyvä Yksi;a1@lista.example.org;;",
    "Huono Rooli;a2@lista.example.org;kirjuri;",
    "Muualla Jo;lista.oulu@example.org;;",
    "Jo Itse;lista.liminka@example.org;;",
    "Hyvä Kaksi;=a3@lista.example.org;kirjoittaja + luottamushenkilö;",
    "Hyvä Taas;a1@lista.example.org;;",
  ].join("\r\n");
  const seen = await send(cookies.contact, { ...chosen, lista, teko: "katso" });
  expect(seen.status).toBe(200);
  for (const text of [
    "Näitä sarakkeita ei lueta: Puhelin.",
    "Tuntematon rooli: kirjuri.",
    "Sama osoite on jo rivillä 2.",
    "Tällä sähköpostilla on jo tunnus.",
    "3 henkilöä kutsutaan, kun vahvistat. 3 riviä ei voi kutsua.",
    "Kutsu 3 henkilöä",
  ])
    expect(seen.html).toContain(text);
  expect(seen.html).not.toContain("Tätä osoitetta ei voi käyttää");
  expect(listIn(seen.html)).toBe(lista.replaceAll("\r\n", "\n"));
  expect(await emails("%@lista.example.org")).toEqual([]);

  const confirmation = { ...chosen, lista, teko: "kutsu", katsottu: markIn(seen.html) };
  const done = await send(cookies.contact, confirmation);
  expect(done.status).toBe(200);
  expect(done.html).toContain("2 henkilöä kutsuttiin");
  expect(done.html).toContain("4 riviä ei kutsuttu.");
  expect(done.html).toContain("Tätä osoitetta ei voi käyttää");
  expect(listIn(done.html).split("\n")).toEqual([0, 2, 3, 4, 6].map((line) => lista.split("\r\n")[line]));
  const [header, first, second] = linksIn(done.html).trim().split(/\r?\n/);
  expect(header).toBe('Nimi;Sähköposti;"Oma linkki"');
  expect(first).toMatch(/^"Hyvä Yksi";a1@lista\.example\.org;http:\S+\/kutsu\/[\w-]{43}$/);
  expect(second).toMatch(/^"Hyvä Kaksi";'=a3@lista\.example\.org;http:\S+\/kutsu\/[\w-]{43}$/);
  const [link = ""] = /\/kutsu\/[\w-]{43}/.exec(first ?? "") ?? [];
  expect(await (await fetch(server.url + link)).text()).toContain("Hyvä Yksi");
  expect(await emails("%@lista.example.org")).toEqual(["=a3@lista.example.org", "a1@lista.example.org"]);

  const again = await send(cookies.contact, confirmation);
  expect([again.status, again.html]).toEqual([200, expect.stringContaining("0 henkilöä kutsuttiin")]);
  expect(await emails("%@lista.example.org")).toHaveLength(2);
  const log = await (await fetch(`${server.url}/yllapito/loki`, { headers: { cookie: cookies.coordinator } })).text();
  expect(log).toContain("Hyvä Kaksi");
});

test("what is confirmed is what was looked at: a changed list, or changed choices, are looked at again", async () => {
  const lista = "Muutos Yksi <b1@lista.example.org>";
  const { html } = await send(cookies.contact, { ...chosen, lista, teko: "katso" });
  const confirmation = { ...chosen, lista, teko: "kutsu", katsottu: markIn(html) };
  for (const change of [
    { lista: `${lista}\nMuutos Kaksi <b2@lista.example.org>` },
    { rooli: "contact" },
    { katsottu: "" },
  ]) {
    const refused = await send(cookies.contact, { ...confirmation, ...change });
    expect([refused.status, refused.html]).toEqual([422, expect.stringContaining("muuttuivat esikatselun jälkeen")]);
    expect(listIn(refused.html)).toBe({ ...confirmation, ...change }.lista);
  }
  expect(await emails("b%@lista.example.org")).toEqual([]);
  expect((await send(cookies.contact, confirmation)).html).toContain("1 henkilö kutsuttiin");
  expect(await emails("b%@lista.example.org")).toEqual(["b1@lista.example.org"]);
});

test("the text is kept when the form is too old or empty, and the contact reaches no other organisation", async () => {
  const lista = "Tallella <b>Tämä</b> & muu";
  const expired = await send(cookies.contact, { ...chosen, lista, teko: "katso", avain: "vanha" });
  expect([expired.status, listIn(expired.html)]).toEqual([422, lista]);
  const empty = await send(cookies.contact, { ...chosen, lista: ";;\n \n", teko: "katso" });
  expect([empty.status, empty.html]).toEqual([422, expect.stringMatching(/id="lista-virhe"[^>]*>Luettelossa ei ole/)]);
  expect((await send(cookies.contact, { ...chosen, lista, teko: "muu" })).status).toBe(400);
  const row = { lista: "Toiseen Kuntaan;c1@lista.example.org;Oulu", rooli: "author", teko: "katso" };
  expect((await send(cookies.contact, row)).html).toContain("siihen et saa kutsua");
  const swedish = await send(
    cookies.coordinator,
    { ...row, lista: row.lista.replace("Oulu", "Uleåborg") },
    `/sv${address}`,
  );
  expect(swedish.html).toContain("1 person bjuds in när du bekräftar.");
});

test("of 5,000 rows the first 500 are looked at, all are kept, and nothing is saved", async () => {
  const lista = Array.from({ length: 5_000 }, (_, i) =>
    i % 3 ? `Rivi Hyvä;d${i}@lista.example.org` : `Virhe ${i}`,
  ).join("\n");
  const seen = await send(cookies.contact, { ...chosen, lista, teko: "katso" });
  expect([seen.status, listIn(seen.html)]).toEqual([200, lista]);
  expect(seen.html).toContain("Loput 4500 jäävät luetteloon");
  expect(seen.html.match(/<tr>/g)).toHaveLength(501);
  expect(await emails("d%@lista.example.org")).toEqual([]);
  const small = lista.split("\n").slice(0, 510).join("\n");
  const { html } = await send(cookies.contact, { ...chosen, lista: small, teko: "katso" });
  const done = await send(cookies.contact, { ...chosen, lista: small, teko: "kutsu", katsottu: markIn(html) });
  expect(done.html).toContain("333 henkilöä kutsuttiin");
  expect(listIn(done.html).split("\n")).toHaveLength(167 + 10);
  expect(done.html).toContain("Kutsu 7 henkilöä");
});

test("a list beyond 300 kB comes back whole, in the reader's language, and nothing is saved", async () => {
  const lista = "Rivi Pitkä;pitka@lista.example.org\n".repeat(9_000);
  for (const [prefix, words] of [
    ["", "Mitään ei tallennettu, koska tekstiä on liikaa"],
    ["/sv", "Inget sparades"],
    ["/en", "Nothing was saved"],
  ] as const) {
    const answer = await send(cookies.contact, { ...chosen, lista, teko: "katso" }, prefix + address);
    expect([answer.status, answer.html.includes(words), listIn(answer.html) === lista]).toEqual([413, true, true]);
  }
  expect(await emails("pitka@lista.example.org")).toEqual([]);
});
