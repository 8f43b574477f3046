import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, type Typed } from "#app/adoptions/typed.ts";
import { withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { compiler } from "#tests/comments/people.ts";
import { addPerson } from "#tests/support/people.ts";
import { writeUp } from "#tests/support/write-up.ts";
import { openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

const model = "/kaytannot/mielen-hyvinvoinnin-abc";
let desk: WritingDesk;
let member: Writer;
beforeAll(async () => {
  desk = await openDesk();
  member = await desk.join("pori", ["elected"], "Pori Valtuutettu");
});
afterAll(() => desk.close());

/** Publishes to the server's database, and waits until the server has noticed. */
async function addPractice(slug: string, organisation: string, front?: string) {
  const source = writeUp({ title: `Testin ${slug}`, organisation, front: front && `topics: [osallisuus]\n${front}` });
  await publish(desk.db, compiler, { slug, source, via: "command" });
  await waitForText(`/kaytannot/${slug}`, "Testin");
  return `/kaytannot/${slug}`;
}

const waitForText = (address: string, text: string, cookie?: string) =>
  expect.poll(async () => desk.read(address, cookie)).toContain(text);

async function save(organisation: string, slug: string, typed: Partial<Typed>) {
  const { actor } = await addPerson(
    desk.db,
    organisation,
    ["author"],
    `Tekijä ${crypto.randomUUID().replace(/[^a-f]/g, "")}`,
  );
  const card = { practice: slug, organisation, typed: blankTyped({ language: "fi", ...typed }) };
  expect(await saveAdoption(desk.db, actor, { ...card, seenState: "0", checked: true })).toMatchObject({ ok: true });
}

const namesIn = (html: string) => [...html.matchAll(/id="sovellus-([^"]+)" class="adoption"/g)].map(([, slug]) => slug);

describe("the spread of a practice", () => {
  test("the model has Haapavesi and Liminka on its page, and on the map with its table", async () => {
    const html = await desk.read(model);
    expect(namesIn(html).sort()).toEqual(["haapavesi", "liminka"]);
    expect(html).toContain("Pohjois-Pohjanmaa (2)");
    expect(html).toContain(`<a href="${model}/levinneisyys">`);
    const spread = await desk.read(`${model}/levinneisyys`);
    for (const slug of ["thl", "haapavesi", "liminka"]) expect(spread).toContain(`id="rivi-${slug}"`);
    expect(spread).toContain('<a href="#rivi-liminka" aria-label="Liminka, ');
    expect(spread).toContain("1 omistaja, 2 soveltajaa.");
  });

  test("a plan for members only is not in the counts, map, table and years that visitors see", async () => {
    const practice = await addPractice("leviava", "thl");
    await save("kuhmo", "leviava", { status: "planning", since: "2024" });
    const [open, signedIn] = [await desk.read(practice), await desk.read(practice, member.cookie)];
    expect(open).not.toContain("Kuhmo");
    expect(open).not.toContain("levinneisyys");
    expect(signedIn).toContain("1 soveltaja");
    const spread = `${practice}/levinneisyys`;
    expect(await desk.read(spread)).not.toContain("Kuhmo");
    expect(await desk.read(spread)).toContain('content="noindex, follow"');
    const seen = await desk.read(spread, member.cookie);
    expect(seen).toContain('id="rivi-kuhmo"');
    expect(seen).toContain("Vain jäsenille");
    expect(seen).not.toContain("2024 loppuun");
    await save("kajaani", "leviava", { status: "in-use", since: "2023" });
    await waitForText(spread, "Kajaani");
    const html = await desk.read(spread);
    expect(html).toContain("Vuoden 2023 loppuun mennessä oli alkanut yhteensä 1 kokeilu tai käyttöönotto.");
    expect(html).not.toContain("Kuhmo");
  });

  test("a practice without adopters has no map, and its spread says so; a withdrawn one is 410", async () => {
    const practice = await addPractice("yksinainen", "thl");
    expect(await desk.read(practice)).not.toContain("small-map");
    expect(await desk.read(`${practice}/levinneisyys`)).toContain("Kukaan ei ole vielä kertonut soveltaneensa tätä.");
    const { actor } = await addPerson(desk.db, "thl", ["coordinator"], "Kaisa Koordinaattori");
    await withdraw(desk.db, actor, "yksinainen", "Pois");
    await expect.poll(async () => (await desk.get(`${practice}/levinneisyys`)).status).toBe(410);
    expect((await desk.get("/kaytannot/ei-tallaista/levinneisyys")).status).toBe(404);
  });
});

describe("a family", () => {
  test("of three is shown on the page of each, one of two is not", async () => {
    await addPractice("alku", "thl");
    await addPractice("ensimmainen", "salo", "applies: alku");
    expect(await desk.read("/kaytannot/alku")).not.toContain("Samaan malliin perustuvat kuvaukset");
    await addPractice("version-versio", "loppi", "applies: ensimmainen");
    for (const slug of ["alku", "ensimmainen", "version-versio"]) {
      const html = await desk.read(`/kaytannot/${slug}`);
      expect(html).toContain("Kuvauksia on yhteensä 3.");
      expect(html.match(/\(tämä kuvaus\)/g)).toHaveLength(1);
      expect(html).toContain("Testin version-versio");
    }
  });

  test("a writer gets from the page to the form of an own version, which names the original", async () => {
    const author = await desk.join("pori", ["author"], "Pori Kirjoittaja");
    const html = await desk.read(model, author.cookie);
    expect(html).toContain('href="/kirjoita?soveltaa=mielen-hyvinvoinnin-abc"');
    const form = await desk.read("/kirjoita?soveltaa=mielen-hyvinvoinnin-abc", author.cookie);
    expect(form).toMatch(/name="soveltaa"[^>]*value="Mielen hyvinvoinnin ABC/);
    expect(form).toContain("Kuvaat omaa toteutustanne. Pohjana on: Mielen hyvinvoinnin ABC");
    expect(await desk.read("/kirjoita?soveltaa=ei-tallaista", author.cookie)).not.toContain(
      "Kuvaat omaa toteutustanne",
    );
    expect(await desk.read(model, member.cookie)).not.toContain("/kirjoita?soveltaa=");
    expect(await desk.read(model)).not.toContain("/kirjoita?soveltaa=");
  });
});

describe("likeness among the adopters of a practice", () => {
  test("a name redirects to the slug; the most similar come first with reasons; not indexed", async () => {
    const { status, headers } = await desk.get(`${model}?vertaa=Pyh%C3%A4joki`);
    expect([status, headers.get("location")]).toEqual([302, `${model}?vertaa=pyhajoki`]);
    const html = await desk.read(`${model}?vertaa=pyhajoki`);
    expect(namesIn(html)).toEqual(["haapavesi", "liminka"]);
    expect(html).toContain("Vertailukohta on Pyhäjoki: samankaltaisimmat ovat ensin.");
    expect(html).toContain('<p class="alike">Sama hyvinvointialue');
    expect(html).toContain('content="noindex, follow"');
    expect(namesIn(await desk.read(`${model}?vertaa=oulu`))).toEqual(["liminka", "haapavesi"]);
    expect(await desk.read(`${model}/levinneisyys?vertaa=pyhajoki`)).toContain('class="alike">Sama hyvinvointialue');
  });

  test("a list of a size has what is applied at that size, and says by whom", async () => {
    for (const list of ["/kaytannot?koko=5000-9999", "/haku?q=mielen+hyvinvoinnin+abc&koko=5000-9999"]) {
      expect(await desk.read(list)).toContain('<p class="alike">Valitun kokoinen soveltaja: Haapavesi</p>');
    }
    const both = '<p class="alike">Valitun kokoiset soveltajat: ';
    expect(await desk.read("/kaytannot?koko=5000-9999&koko=10000-19999")).toContain(both);
    expect(await desk.read("/kaytannot?koko=alle-5000")).not.toContain(`href="${model}"`);
    expect(await desk.read("/kaytannot")).not.toContain("Valitun kokoi");
    const found = await desk.get("/api/v1/search?koko=5000-9999&limit=100");
    const { results } = (await found.json()) as { results: { slug: string }[] };
    expect(results.map((it) => `/kaytannot/${it.slug}`)).toContain(model);
  });

  test("a compared list that names an adopter links to the practice with the same comparison, which is kept", async () => {
    const compared = `${model}?vertaa=pyhajoki`;
    for (const list of ["/kaytannot?vertaa=pyhajoki", "/haku?q=mielen+hyvinvoinnin+abc&vertaa=pyhajoki"]) {
      const html = await desk.read(list);
      expect(html).toContain("Soveltaja Haapavesi: sama hyvinvointialue");
      expect(html).toContain(`href="${compared}"`);
      expect(html).toContain(`href="${model}-haapavedella"`);
    }
    expect(await desk.read("/kaytannot")).not.toContain(`${model}?`);
    expect(await desk.read(compared)).toContain(`href="${model}/levinneisyys?vertaa=pyhajoki"`);
    expect(await desk.read(`${model}/levinneisyys?vertaa=pyhajoki`)).toContain(`href="${compared}#sovellukset"`);
    expect(await desk.read(model)).toContain(`href="${model}/levinneisyys"`);
  });

  test("an unknown name is reported with suggestions, and the order is the usual one", async () => {
    for (const address of [model, `${model}/levinneisyys`]) {
      const html = await desk.read(`${address}?vertaa=Pohjanmaa`);
      expect(html).toContain("Kuntaa tai hyvinvointialuetta ”Pohjanmaa” ei löytynyt.");
      expect(html).toContain(`href="${address}?vertaa=pohjanmaan-hyvinvointialue"`);
      expect(html).not.toContain('class="alike"');
      const empty = await desk.read(`${address}?vertaa=`);
      expect(empty).not.toContain("” ei löytynyt.");
    }
    const long = await desk.get(`${model}?vertaa=${"a".repeat(3_000)}`);
    expect(long.status).toBe(200);
    expect(await desk.read(`${model}?vertaa=${encodeURIComponent('"><script>x')}`)).not.toContain("<script>x");
  });

  test("a signed-in person's page is compared with the own organisation, a visitor's is not", async () => {
    const html = await desk.read(model, member.cookie);
    expect(html).toContain("Vertailukohta on Pori: samankaltaisimmat ovat ensin.");
    expect(html).not.toContain("Tavallinen järjestys");
    const thl = await desk.join("thl", ["coordinator"], "Verkoston Koordinaattori");
    expect(await desk.read(model, thl.cookie)).not.toContain("Ensin ne, jotka");
    expect(await desk.read(model)).not.toContain("Ensin ne, jotka");
  });

  test("each comparison is a page of its own in the cache", async () => {
    const addresses = [model, `${model}?vertaa=pyhajoki`, `${model}?vertaa=oulu`];
    const first = await Promise.all(addresses.map((it) => desk.read(it)));
    expect(new Set(first).size).toBe(3);
    expect(await Promise.all(addresses.map((it) => desk.read(it)))).toEqual(first);
  });

  test("lists and search count adopters whose card is public", async () => {
    await addPractice("tampereen-tapa", "tampere");
    const line = "Soveltaja Merikarvia: sama hyvinvointialue";
    const list = "/kaytannot?vertaa=pomarkku&jasen=tampere";
    const search = "/haku?q=tampereen-tapa&vertaa=pomarkku";
    await save("merikarvia", "tampereen-tapa", { status: "planning" });
    expect(await desk.read(list, member.cookie)).not.toContain(line);
    const { actor } = await addPerson(desk.db, "merikarvia", ["author"], "Merikarvian Kirjoittaja");
    const version = await readContentVersion(desk.db);
    const typed = blankTyped({ language: "fi", status: "in-use" });
    const card = { practice: "tampereen-tapa", organisation: "merikarvia", typed, seenState: "1", checked: true };
    expect(await saveAdoption(desk.db, actor, card)).toMatchObject({ ok: true });
    expect(await readContentVersion(desk.db)).toBeGreaterThan(version);
    await waitForText(list, line);
    await waitForText(search, line);
  });
});

describe("the pictures of themes", () => {
  test("each number links to a list of as many practices", async () => {
    const html = await desk.read("/teemat/kuvina");
    const cells = [...html.matchAll(/<a href="(\/kaytannot\?teema=[^"]+)" aria-label="(\d+) /g)];
    expect(cells.length).toBeGreaterThan(5);
    for (const [, address = "", count] of cells) {
      const list = await desk.read(address.replaceAll("&amp;", "&"));
      expect([address, /(\d+) käytäntö/.exec(list.slice(list.indexOf("<main")))?.[1]]).toEqual([address, count]);
    }
  });

  test("a theme has a map, one without practices says so, an unknown one is 404", async () => {
    const html = await desk.read("/teemat/hyvinvointitalous/kartta");
    expect(html).toContain('<a href="#rivi-paltamo" aria-label="Paltamo, omistaja">');
    expect(html).toContain('href="/kaytannot?teema=hyvinvointitalous&amp;jasen=paltamo"');
    expect(await desk.read("/teemat/hyvinvointitalous")).toContain("/teemat/hyvinvointitalous/kartta");
    expect(await desk.read("/teemat/sote-uudistus/kartta")).toContain("ei ole vielä julkaistu käytäntöjä");
    expect((await desk.get("/teemat/ei-ole/kartta")).status).toBe(404);
  });

  test("are in Swedish and English too, without inline styles, within their size limits", async () => {
    const pages = ["/teemat/kuvina", "/teemat/hyvinvointitalous/kartta", `${model}/levinneisyys`, model];
    const words = { "": "[Aa]loitet|Omia|Soveltaja", "/sv": "Började|Egna|[Tt]illämp", "/en": "Began|Own|[Aa]pplie" };
    for (const [prefix, word] of Object.entries(words)) {
      for (const page of pages) {
        const html = await desk.read(prefix + page);
        expect(html).toMatch(new RegExp(word));
        expect(html).not.toMatch(/ style=/);
        expect(gzipSync(html, { level: 9 }).length).toBeLessThan(page.endsWith(model) ? 15_000 : 25_000);
      }
    }
  });
});
