import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Db, openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";

let data: string;
let server: RunningServer;
let db: Db;
let coordinator: string;
let author: string;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  coordinator = (await cookieFor(db, (await addPerson(db, "thl", ["coordinator"])).id)).cookie;
  author = (await cookieFor(db, (await addPerson(db, "oulu", ["author"])).id)).cookie;
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  await rm(data, { recursive: true });
});

const get = (address: string, cookie = "", headers: Record<string, string> = {}) =>
  fetch(server.url + address, { redirect: "manual", headers: { ...(cookie && { cookie }), ...headers } });
const read = async (address: string, cookie = coordinator) => (await get(address, cookie)).text();
const searchFor = (q: string, more = "", headers = {}) =>
  get(`/haku?${new URLSearchParams({ q })}${more}`, "", headers).then((answer) => answer.text());
const post = (fields: Record<string, string>, cookie = coordinator) =>
  fetch(`${server.url}/yllapito/hakusanat`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(fields),
    headers: { origin: server.url, cookie },
  });
const formTokenFor = async (cookie = coordinator) =>
  /name="avain" value="([^"]+)"/.exec(await read("/oma", cookie))?.[1] ?? "";

/** The count of a search in the coordinator's CSV. */
async function countOf(query: string): Promise<number> {
  const line = (await read("/yllapito/haut.csv?paivat=7")).split("\r\n").find((it) => it.startsWith(`${query};`));
  return Number(line?.split(";")[1] ?? 0);
}

describe("a search on the search page", () => {
  test("is seen at once by the coordinator, with its language and number of results", async () => {
    await searchFor("Avantouinti");
    await get("/sv/haku?q=avantouinti");
    await searchFor("mieli");
    const page = await read("/yllapito/haut");
    expect(page).toContain('aria-label="Hae uudelleen: avantouinti"');
    expect(page).toContain('href="/sv/haku?q=avantouinti&amp;tarkistus=1"');
    const failed = await read("/yllapito/haut.csv?tulos=ei");
    const today = new Date().toISOString().slice(0, 10);
    expect(failed).toContain(`\r\navantouinti;1;0;${today};suomi\r\n`);
    expect(failed).toContain(`\r\navantouinti;1;0;${today};ruotsi\r\n`);
    expect(failed).not.toContain("mieli;");
    expect(await countOf("mieli")).toBe(1);
  });

  test("counts once, without further pages and filters, and not for robots, prefetching and the API", async () => {
    await searchFor("kerran", "", { "user-agent": "Mozilla/5.0 (Windows NT 10.0) Firefox/150.0" });
    await searchFor("kerran", "&sivu=2");
    await searchFor("kerran", "&tarkistus=1");
    await searchFor("kerran", "&teema=yhdyspinnat");
    await searchFor("kerran", "", { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com)" });
    await searchFor("kerran", "", { "sec-purpose": "prefetch;prerender" });
    await searchFor("kerran", "", { "sec-fetch-dest": "image", "sec-fetch-site": "same-origin" });
    await searchFor("kerran", "", { "sec-fetch-dest": "document", "sec-fetch-site": "cross-site" });
    await get("/api/v1/search?q=kerran");
    expect(await countOf("kerran")).toBe(1);
    await searchFor("kerran", "&sivu=1&teema=", { "sec-fetch-dest": "document", "sec-fetch-site": "same-origin" });
    expect(await countOf("kerran")).toBe(2);
  });

  test("is not stored when it seems to contain personal data", async () => {
    for (const query of ["matti@example.org", "040 1234567", "131052-308T", "olematon henkilönimi"]) {
      await searchFor(query);
    }
    const page = await read("/yllapito/haut?paivat=90");
    expect(page).not.toMatch(/matti@|1234567|308t|henkilönimi/i);
  });

  test("cannot become a formula in a spreadsheet", async () => {
    await searchFor("=2+5");
    await searchFor("@XSUMMAX");
    const table = await read("/yllapito/haut.csv");
    expect(table).toMatch(/^'=2\+5;1;/m);
    expect(table).toContain("'@xsummax;1;0;");
    expect(table).not.toMatch(/^"?[=+\-@\t]/m);
  });
});

describe("the table", () => {
  test("is a download that no cache stores", async () => {
    const answer = await get("/yllapito/haut.csv", coordinator);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename\*=UTF-8''haut-\d{4}-\d\d-\d\d\.csv$/,
    );
    expect(answer.headers.get("cache-control")).toContain("no-store");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await read("/en/yllapito/haut.csv")).toContain('Search;Times;"Practices found"');
  });
});

describe("the words of search", () => {
  const word = { teko: "lisaa-sana", sana: "Kylmäuinti", merkitys: "Avantouinti" };

  test("are added and removed by the coordinator", async () => {
    const avain = await formTokenFor();
    const added = await post({ ...word, avain });
    expect([added.status, added.headers.get("location")]).toEqual([302, "/yllapito/hakusanat?tehty=lisays"]);
    const page = await read("/yllapito/hakusanat?tehty=lisays");
    expect(page).toContain("Sana on lisätty.");
    expect(page).toContain("kylmäuinti tarkoittaa: avantouinti");
    const row = await db.selectFrom("search_word").selectAll().executeTakeFirstOrThrow();
    expect([row.word, row.means]).toEqual(["kylmäuinti", "avantouinti"]);
    const removed = await post({ teko: "poista-sana", numero: String(row.id), avain });
    expect([removed.status, removed.headers.get("location")]).toEqual([302, "/yllapito/hakusanat?tehty=poisto"]);
    const again = await post({ teko: "poista-sana", numero: String(row.id), avain });
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining("Sana oli jo poistettu.")]);
    const log = await read("/yllapito/loki");
    expect(log).toMatch(/Poisti sanan haun sanastosta.*Lisäsi sanan haun sanastoon/s);
  });

  test.each([
    ["theme", "theme:yhdyspinnat", /Poisti teeman sanan haun sanastosta.*Lisäsi teemalle sanan haun sanastoon/s],
    ["target group", "target-group:nuoret", /Poisti kohderyhmän sanan.*Lisäsi kohderyhmälle sanan haun sanastoon/s],
  ])("of a %s find its practices once added, and the log tells it", async (_name, kohde, told) => {
    const avain = await formTokenFor();
    const find = async () => {
      const answer = await (await get("/api/v1/search?q=qwxzqwxz")).json();
      return answer.total > 0;
    };
    expect(await find()).toBe(false);
    const added = await post({ kohde, sanat: "qwxzqwxz,\r\nqwxzwwx", avain, teko: "lisaa-sanoja" });
    expect([added.status, added.headers.get("location")]).toEqual([302, "/yllapito/hakusanat?tehty=lisaykset"]);
    expect(await read("/yllapito/hakusanat?tehty=lisaykset")).toContain("Lisäys on tallennettu.");
    await expect.poll(find).toBe(true);
    for (const sana of ["qwxzqwxz", "qwxzwwx"])
      expect((await post({ kohde, sana, avain, teko: "poista-kohteen-sana" })).status).toBe(302);
    await expect.poll(find).toBe(false);
    expect(await read("/yllapito/loki")).toMatch(told);
  });

  test("of themes, topics, target groups and viewpoints are in one form and one list, by kind", async () => {
    const page = await read("/yllapito/hakusanat");
    for (const [kind, option] of [
      ["Teemat", "theme:yhdyspinnat"],
      ["Aiheet", "topic:liikunta"],
      ["Kohderyhmät", "target-group:nuoret"],
      ["TEAviisarin näkökulmat", "viewpoint:johtaminen"],
    ]) {
      expect(page).toMatch(new RegExp(`<optgroup label="${kind}">(?:(?!</optgroup>).)*value="${option}"`, "s"));
      expect(page).toContain(`<h3>${kind}</h3>`);
    }
    expect(page).toContain('aria-label="Poista vanhukset kohdasta Ikäihmiset"');
    expect(await read("/sv/yllapito/hakusanat")).toContain("Ta bort pensionärer från Äldre");
    expect(await read("/en/yllapito/hakusanat")).toContain("Remove elderly from Older people");
  });

  test.each<[string, Record<string, string>, string[]]>([
    [
      "two words as one",
      { ...word, sana: "kaksi sanaa" },
      ["vain yksi sana", 'value="kaksi sanaa"', 'value="Avantouinti"'],
    ],
    ["no meaning", { ...word, merkitys: "" }, ["mitä sana tarkoittaa", 'value="Kylmäuinti"']],
    ["a built-in word", { ...word, sana: "HVA", merkitys: "hyvinvointialue" }, ["Haku osaa tämän jo", 'value="HVA"']],
    [
      "words of an unknown theme",
      { teko: "lisaa-sanoja", kohde: "theme:x", sanat: "<b>" },
      ["Valitse teema, aihe, kohderyhmä tai näkökulma luettelosta.", ">&lt;b&gt;</textarea>"],
    ],
    [
      "a word that the theme has, among others",
      { teko: "lisaa-sanoja", kohde: "theme:jarjestoyhteistyo", sanat: "uusi, ngo" },
      ["”ngo”: Tämä sana on jo luettelossa.", 'value="theme:jarjestoyhteistyo" selected', ">uusi, ngo</textarea>"],
    ],
    [
      "a word that is too long",
      { teko: "lisaa-sanoja", kohde: "topic:liikunta", sanat: "x".repeat(101) },
      [`”${"x".repeat(60)}…”: Teksti on liian pitkä`],
    ],
    [
      "a word that the group does not have",
      { teko: "poista-kohteen-sana", kohde: "target-group:nuoret", sana: "x" },
      ["Sana oli jo poistettu."],
    ],
    ["a malformed id", { teko: "poista-sana", numero: "1e999" }, ["Sana oli jo poistettu."]],
  ])("are refused and given back: %s", async (_name, fields, texts) => {
    const answer = await post({ ...fields, avain: await formTokenFor() });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const text of texts) expect(html).toContain(text);
  });

  test("are refused with another session's form token, without a session and from others", async () => {
    const before = await db.selectFrom("search_word").select("id").execute();
    const stale = await post({ ...word, avain: await formTokenFor(author) });
    expect([stale.status, await stale.text()]).toEqual([422, expect.stringContaining('value="Kylmäuinti"')]);
    expect((await post({ ...word, avain: await formTokenFor(author) }, author)).status).toBe(404);
    expect((await post(word, "")).headers.get("location")).toContain("/kirjaudu");
    expect((await post({ ...word, teko: "x", avain: await formTokenFor() })).status).toBe(400);
    expect(await db.selectFrom("search_word").select("id").execute()).toEqual(before);
  });
});

test("counted searches are written when the server stops", async () => {
  const folder = await makeFilledData();
  const other = await startReadyServer(folder);
  await (await fetch(`${other.url}/haku?q=viimeinen`)).text();
  await other.stop();
  const closed = await openDatabase(path.join(folder, "vertaiskunta.sqlite"), { readOnly: true });
  expect(await closed.selectFrom("search_count").select(["query", "asked"]).execute()).toEqual([
    { query: "viimeinen", asked: 1 },
  ]);
  await closed.destroy();
  await rm(folder, { recursive: true });
});
