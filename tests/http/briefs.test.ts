import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, type Typed } from "#app/adoptions/typed.ts";
import { rename } from "#app/practices/owning/rename.server.ts";
import { withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { compiler } from "#tests/comments/people.ts";
import { addPerson } from "#tests/support/people.ts";
import { writeUp } from "#tests/support/write-up.ts";
import { enough, openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

let desk: WritingDesk;
let writer: Writer;
beforeAll(async () => {
  desk = await openDesk({ PUBLIC_URL: "http://vertaiskunta.test" });
  writer = await desk.join("liminka", ["author"], "Kirjoittaja Liminka");
  const { actor } = await addPerson(desk.db, "liminka", ["author"]);
  await add("tori");
  await add("muuttava");
  await rename(desk.db, actor, "muuttava", "muuttanut");
  await add("poistuva");
  await withdraw(desk.db, actor, "poistuva", "Vanhentunut");
  await waitForStatus("/kaytannot/poistuva", 410);
});
afterAll(() => desk.close());

async function add(slug: string, body?: string, front?: string) {
  const result = await publish(desk.db, compiler, { slug, source: writeUp({ body, front }), via: "command" });
  if (!result.ok) throw new Error(result.errors[0]?.message);
  await waitForStatus(`/kaytannot/${slug}`, 200);
}

/** Waits until the server has noticed a change written to its database. */
async function waitForStatus(address: string, status: number) {
  while ((await desk.get(address)).status !== status) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function adopt(practice: string, organisation: string, typed: Partial<Typed>) {
  const { actor } = await addPerson(desk.db, organisation, ["author"]);
  const card = { practice, organisation, typed: blankTyped(typed), seenState: "0", checked: true };
  expect(await saveAdoption(desk.db, actor, card)).toMatchObject({ ok: true });
}

/** A page's text without its tags. */
const wordsOf = async (address: string, cookie?: string) =>
  (await desk.read(address, cookie)).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe.each(["paattajalle", "innokyla", "innokyla.txt"])("%s", (page) => {
  test("has the status of the practice's own page: known, unknown, withdrawn, moved", async () => {
    expect((await desk.get(`/kaytannot/tori/${page}`)).status).toBe(200);
    expect((await desk.get(`/sv/kaytannot/tori/${page}`)).status).toBe(200);
    expect((await desk.get(`/kaytannot/ei-ole/${page}`)).status).toBe(404);
    expect((await desk.get(`/kaytannot/poistuva/${page}`)).status).toBe(410);
    expect((await desk.get(`/kaytannot/poistuva/${page}`, writer.cookie)).status).toBe(410);
    const moved = await desk.get(`/kaytannot/muuttava/${page}`);
    expect([moved.status, moved.headers.get("location")]).toEqual([301, `/kaytannot/muuttanut/${page}`]);
  });
});

describe("the brief", () => {
  test("names missing information once, and asks for it", async () => {
    const words = await wordsOf("/kaytannot/tori/paattajalle");
    expect(words).toMatch(
      /Kuvaus ei kerro näistä: .*mitä tuloksista tiedetään, riskit, ketkä jäävät helposti tavoittamatta, hyvinvointisuunnitelman tavoitteet, kustannukset vuodessa\./,
    );
    expect(words.match(/ei ilmoitettu/gi)).toBeNull();
    expect(words).toContain("Tuloksia ei ole ilmoitettu.");
    expect(words).toContain("Lähteitä ei ole merkitty.");
    expect(words).not.toContain("Koottu julkisista lähteistä");
    expect(await wordsOf("/kaytannot/mielen-hyvinvoinnin-abc/paattajalle")).toContain("Koottu julkisista lähteistä");
  });

  test("shows what adopters share publicly, and nothing that is for members", async () => {
    await add("jaettu", "Tehdään.", "topics: [osallisuus]\ncost: none");
    await adopt("jaettu", "pomarkku", { status: "interested", reason: "Salainen aie" });
    const shared = { money: "under-1000", evidence: "feedback", results: "Hyvin", candid: "Salainen tappio" } as const;
    await adopt("jaettu", "raahe", { ...shared, status: "in-use", work: "0.1-0.5" });
    const page = () => wordsOf("/kaytannot/jaettu/paattajalle");
    await expect.poll(page).toContain("Raahe");
    for (const words of [await page(), await wordsOf("/kaytannot/jaettu/paattajalle", writer.cookie)]) {
      expect(words).toContain("Kustannukset vuodessa: ei erillistä määrärahaa.");
      expect(words).toContain("Soveltajat kertovat: kustannukset vuodessa alle 1 000 € (1); työaika vuodessa 0,1–0,5");
      expect(words).toMatch(/Soveltajien tieto tuloksista: [^.]*palaute \(1\)\./);
      expect(words).toContain("Raahe: Hyvin");
      expect(words).toMatch(/Raahe \([^)]+, käytössä\)\./);
      expect(words).not.toMatch(/Pomarkku|Salainen/);
    }
  });

  test("of a write-up that applies a model lists the other adopters of the model", async () => {
    const words = await wordsOf("/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa/paattajalle");
    expect(words).toMatch(/Ketkä muut tekevät tätä [^:]*Haapavesi/);
    expect(words).not.toMatch(/Ketkä muut tekevät tätä [^:]*Liminka \(/);
  });

  test("is small and cached for visitors", async () => {
    const address = "/kaytannot/lihavuus-laskuun-ohjelma/paattajalle";
    const first = await desk.get(address);
    expect(Buffer.byteLength(await first.text())).toBeLessThan(30_000);
    const again = await fetch(desk.server.url + address, {
      headers: { "if-none-match": first.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });
});

describe("Innokylä's fields", () => {
  test("have the unchanged text, on the page and in the file", async () => {
    await add("merkit", 'Osallistujia <5 % & "muita" {nimi}.');
    const text = 'Osallistujia <5 % & "muita" {nimi}.';
    const page = await desk.read("/kaytannot/merkit/innokyla");
    const field = /<textarea id="perusidea"[^>]*>([^<]*)<\/textarea>/.exec(page)?.[1] ?? "";
    expect(
      field
        .replace(/&lt;/g, "<")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, "&"),
    ).toBe(text);
    const file = await desk.get("/kaytannot/merkit/innokyla.txt");
    expect(file.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(file.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''merkit-innokyla.txt");
    expect(await file.text()).toContain(`Ratkaisun perusidea\n\n${text}\n`);
  });
});

describe("viewpoints", () => {
  test("of a practice are listed with the number of others, and with who has classified it", async () => {
    await add("kuuleva", "Kuullaan.", "topics: [osallisuus]\nviewpoints: [osallisuus]");
    const own = await wordsOf("/kaytannot/kuuleva");
    expect(own).toContain("Luokittelun on tehnyt kirjoittaja.");
    expect(own).toMatch(/Osallisuus : myös \d+ muuta käytäntöä/);
    expect(await wordsOf("/kaytannot/omastadi")).toContain("Luokittelun on tehnyt toimitus");
    expect(await wordsOf("/kaytannot/tori")).toContain("ei ole luokiteltu TEAviisarin näkökulmien mukaan");
  });

  test("narrow the list and the search; an unknown viewpoint finds nothing", async () => {
    const list = await desk.read("/kaytannot?nakokulma=osallisuus");
    expect([list.includes('href="/kaytannot/omastadi"'), list.includes('href="/kaytannot/kaikukortti"')]).toEqual([
      true,
      false,
    ]);
    expect(list).toContain("TEAviisarin näkökulma");
    expect(await desk.read("/haku?q=kunta&nakokulma=sitoutuminen")).toContain('name="nakokulma"');
    expect(await desk.read("/kaytannot?nakokulma=ei-ole")).toContain("Näillä rajauksilla ei löytynyt käytäntöjä.");
  });
});

test("fields for decision-makers go from the form to the page, and changes of them are compared", async () => {
  const fields = { ...enough, otsikko: "Päätettävä", raha: "under-1000", nakokulmat: ["johtaminen", "osallisuus"] };
  const first = await desk.send(writer, { ...fields, "osa-risks": "Jäitä.", "osa-equity": "Yövuorossa olevat." });
  const address = first.headers.get("location")?.split("?")[0] ?? "";
  expect([first.status, address]).toEqual([302, "/kaytannot/paatettava"]);
  const { source } = await desk.db
    .selectFrom("revision")
    .innerJoin("practice", "practice.id", "practice_id")
    .select("source")
    .where("slug", "=", "paatettava")
    .executeTakeFirstOrThrow();
  expect(source).toContain("cost: under-1000\nviewpoints: [johtaminen, osallisuus]\n");
  const brief = await wordsOf(`${address}/paattajalle`);
  expect(brief).toContain("Riskit Jäitä.");
  expect(brief).toContain("Kustannukset vuodessa: alle 1 000 €.");
  expect(await wordsOf(address)).toContain("Kustannukset vuodessa alle 1 000 €");
  const changed = source.replace("under-1000", "none").replace("johtaminen, ", "");
  await publish(desk.db, compiler, { slug: "paatettava", source: changed, via: "command" });
  const comparison = () => wordsOf(`${address}/vertaa`);
  await expect.poll(comparison).toContain("TEAviisarin näkökulmat");
  expect(await comparison()).toMatch(/ei erillistä määrärahaa/);
  const refused = await desk.send(writer, { ...fields, otsikko: "Toinen", raha: "paljon" });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("cost: ”paljon” ei käy");
});
