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
let author: Awaited<ReturnType<typeof addPerson>>;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  coordinator = (await cookieFor(db, (await addPerson(db, "thl", ["coordinator"])).id)).cookie;
  author = await addPerson(db, "oulu", ["author"]);
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  await rm(data, { recursive: true });
});

const get = (address: string, cookie = coordinator) =>
  fetch(server.url + address, { redirect: "manual", headers: cookie ? { cookie } : {} });
const read = async (address: string) => (await get(address)).text();
const linesOf = async (address: string) => (await read(address)).replace("\uFEFF", "").trimEnd().split("\r\n");

const longAgo = "2020-01-01T10:00:00.000Z";

/** Adds a draft of Oulu that has not been changed for years. */
async function addDraft(title: string) {
  const { id, actor } = author;
  const owner = { organisation_id: actor.organisationId, created_by: id, updated_by: id, practice_id: null };
  const text = { base_number: 0, mode: "form" as const, content: '{"johdanto":["Salainen sisältö"]}', title };
  const state = { version: 1, saved_in: "", fork_of: null, created_at: longAgo, updated_at: longAgo };
  await db
    .insertInto("draft")
    .values({ ...owner, ...text, ...state })
    .execute();
}

describe("the board", () => {
  test("opens from the menu, and each number is that of the list it links to", async () => {
    expect(await read("/yllapito")).toContain('href="/yllapito/aukot"');
    const page = await read("/yllapito/aukot");
    expect(page).toContain("Puutteet ja tilannekuva");
    const cells = [...page.matchAll(/<a href="([^"]+)" aria-label="[^"]+: (\d+) käytäntöä?">/g)];
    expect(cells.length).toBeGreaterThan(10);
    for (const [, address = "", count] of cells.slice(0, 12)) {
      const list = await read(address.replaceAll("&amp;", "&"));
      const listed = /Luettelossa: (\d+)\./.exec(list)?.[1] ?? /(\d+) käytäntöä?/.exec(list)?.[1];
      expect([address, listed]).toEqual([address, count]);
    }
  });

  test("an empty cell says so and links to the members to ask", async () => {
    const page = await read("/yllapito/aukot");
    const empty =
      /<a href="([^"]+)" aria-label="Hyvinvointitalous, 5 000–9 999 asukasta: ei yhtään käytäntöä">ei yhtään</.exec(
        page,
      );
    const list = await read((empty?.[1] ?? "").replaceAll("&amp;", "&"));
    expect(list).toContain("Tästä ei ole yhtään käytäntöä.");
    expect(list).toContain("Teema: Hyvinvointitalous · Koko: 5 000–9 999 asukasta");
    expect(list).toContain("Verkoston jäsenet tässä ryhmässä");
    expect(list).toContain('href="/jasenet/haapavesi"');
  });

  test("shows another period's themes on request, and ignores malformed parameters", async () => {
    expect(await read("/yllapito/aukot?kausi=2017-2020")).toContain("Päätösten vaikutusten ennakkoarviointi (EVA)");
    const plain = await read("/yllapito/aukot");
    expect(plain).not.toContain("Päätösten vaikutusten ennakkoarviointi (EVA)");
    expect((await get("/yllapito/aukot?kausi=%00&teema=%FF&koko[]=x&sivu=-1")).status).toBe(200);
  });

  test("is not stored by caches, and unknown lists are 404", async () => {
    for (const address of [
      "/yllapito/aukot",
      "/yllapito/aukot/luonnokset",
      "/yllapito/aukot/vuosi",
      "/yllapito/aukot.csv",
    ])
      expect((await get(address)).headers.get("cache-control")).toContain("no-store");
    for (const address of ["/yllapito/aukot/muut", "/yllapito/aukot/constructor", "/yllapito/aukot/muut/taulukko.csv"])
      expect([address, (await get(address)).status]).toEqual([address, 404]);
  });
});

describe("the lists", () => {
  test("show a stuck draft's organisation and age, and nothing of its text", async () => {
    await addDraft("Kaveriverkosto");
    const list = await read("/yllapito/aukot/luonnokset");
    expect(list).toContain("Kaveriverkosto");
    expect(list).toContain('href="/jasenet/oulu"');
    expect(list).toMatch(/odottanut [12](&nbsp;|\s)\d{3} päivää/);
    expect(list).not.toContain("Salainen");
    expect(await read("/yllapito/aukot")).toMatch(/Pysähtyneet luonnokset(<!-- -->)?: (<!-- -->)?1</);
  });

  test("download as CSV, complete and without formulas", async () => {
    await addDraft('=HYPERLINK("http://x";"y")');
    for (let index = 0; index < 60; index += 1) await addDraft(`Luonnos ${index}`);
    const page = await read("/yllapito/aukot/luonnokset?sivu=2");
    expect(page).toContain("Luettelossa: 62.");
    expect(page).toContain('<a rel="prev" href="/yllapito/aukot/luonnokset">');
    const answer = await get("/yllapito/aukot/luonnokset/taulukko.csv");
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename\*=UTF-8''pysahtyneet-luonnokset-\d{4}-\d\d-\d\d\.csv$/,
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
    expect(lines).toHaveLength(63);
    expect(lines[0]).toBe('Mikä;Kenen;Tieto;Päivä;"Päiviä kulunut";Osoite');
    const formula = lines.find((it) => it.includes("HYPERLINK"));
    expect(formula).toMatch(
      /^"'=HYPERLINK\(""http:\/\/x"";""y""\)";Oulu;"luonnos uudesta käytännöstä";2020-01-01;\d+;http/,
    );
    expect(lines.join("\n")).not.toMatch(/^"?[=+\-@\t]/m);
  });
});

describe("the tables", () => {
  test("of the board have a line for each theme and size, sums included", async () => {
    const lines = await linesOf("/yllapito/aukot.csv");
    expect(lines[0]).toBe(
      'Teema;Koko;"Verkoston jäseniä";Käytäntöjä;Kiinnostunut;Suunnitteilla;Kokeilussa;Käytössä;Päättynyt;"Vaihe ei tiedossa"',
    );
    // Eight themes of the period, other themes and the sum; by six sizes, counties, others and the sum.
    expect(lines).toHaveLength(1 + 10 * 9);
    expect(lines.at(-1)).toMatch(/^Yhteensä;yhteensä;52;\d+;/);
    expect((await linesOf("/en/yllapito/aukot.csv"))[0]).toContain('Theme;Size;"Members of the network"');
  });

  test("of a year say how each figure is counted", async () => {
    const year = new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Europe/Helsinki" }).format(new Date());
    const page = await read("/yllapito/aukot/vuosi");
    expect(page).toContain(`Vuoden ${year} luvut`);
    expect(page).toContain("Hauista säilytetään vain viimeiset 90 päivää");
    const answer = await get("/yllapito/aukot/vuosi.csv?vuosi=1900");
    expect(answer.headers.get("content-disposition")).toContain(`vuoden-luvut-${year}-`);
    const lines = (await answer.text()).replace("\uFEFF", "").trimEnd().split("\r\n");
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('Osa;Luku;Määrä;"Miten laskettu"');
    expect(lines[1]).toMatch(/^Käytännöt;"Uusia kuvauksia";0;"/);
    expect(lines.find((it) => it.includes("mediaani"))).toContain('";"ei tiedossa";"');
  });
});
