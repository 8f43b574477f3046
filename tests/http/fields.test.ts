import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { enough, type Fields, openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

let desk: WritingDesk;
let writer: Writer;
beforeAll(async () => {
  desk = await openDesk({ PUBLIC_URL: "http://vertaiskunta.test" });
  writer = await desk.join("liminka", ["author"], "Kirjoittaja Liminka");
});
afterAll(() => desk.close());

/** A value for each of the other fields of a practice, as the form sends them. */
const allFields: Fields = {
  toimintaymparisto: "Kylätalo ja kimppakyyti.",
  rahoittaja: "Kylärahasto",
  kokonaisuus: "Elävät kylät -hanke",
  eurot: "4 500",
  henkilotyovuodet: "0,5",
  kustannusvuosi: "2024",
  kustannuslisatieto: "Ilman vuokria.",
  sailytettava: "Sama ohjaaja joka kerta.",
  muutettava: "Paikka ja kellonaika.",
  yhteysosoite: "kylatalo@example.org",
  "lisatietoja-antaa": "Kyläsihteeri Kaarina Keksitty",
  "kunnan-osuus": "Antaa tilan.",
  "hyvinvointialueen-osuus": "Ohjaa kävijöitä.",
  "jarjestojen-osuus": "Keittää kahvit.",
  "innokyla-osoite": "https://innokyla.fi/fi/toimintamalli/kylatori",
  "tiivistelma-sv": "Torget är öppet för kylpparorna.",
};

/** Publishes through the form and returns the slug. */
async function publish(fields: Fields): Promise<string> {
  const answer = await desk.send(writer, { ...enough, ...fields });
  const slug = /^\/kaytannot\/([a-z0-9-]+)/.exec(answer.headers.get("location") ?? "")?.[1];
  if (!slug) throw new Error(`${answer.status} ${await answer.text()}`);
  return slug;
}

/** The text of a page, without tags. */
const textOf = async (address: string, cookie?: string) =>
  (await desk.read(address, cookie)).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("a practice with every field", () => {
  let slug: string;
  beforeAll(async () => {
    slug = await publish({ ...allFields, otsikko: "Kylätori", "osa-how": "Kahden ihmisen voimin." });
  });

  test("shows them on its page and in the form that edits it", async () => {
    const page = await desk.read(`/kaytannot/${slug}`);
    const words = page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    for (const it of ["Kylätalo ja kimppakyyti.", "Kylärahasto", "Elävät kylät -hanke", "Sama ohjaaja joka kerta."])
      expect(words).toContain(it);
    expect(words).toMatch(/Kustannukset ja työaika 4.500 € vuodessa 0,5 henkilötyövuotta vuodessa luvut vuodelta 2024/);
    expect(words).toMatch(/Yhteystaho kylatalo@example.org Kyläsihteeri Kaarina Keksitty/);
    expect(page).toContain('<a href="mailto:kylatalo@example.org">kylatalo@example.org</a>');
    expect(page).toContain('href="https://innokyla.fi/fi/toimintamalli/kylatori"');
    expect(page).toMatch(/<h2 id="soveltajalle">Tietoa soveltajalle<\/h2>/);
    const form = await desk.read(`/kaytannot/${slug}/muokkaa`, writer.cookie);
    for (const [name, value] of Object.entries({ ...allFields, eurot: "4500", henkilotyovuodet: "0.5" })) {
      expect([name, form.includes(`id="${name}"`)]).toEqual([name, true]);
      expect([name, form.includes(String(value))]).toEqual([name, true]);
    }
  });

  test("leads a visitor who wants to ask to its address; without one to the owner's website, else to the coordinator", async () => {
    const asking = async (of: string) =>
      /<section id="kysy"[\s\S]*?<\/section>/.exec(await desk.read(`/kaytannot/${of}`))?.[0].replaceAll("<!-- -->", "");
    expect(await asking(slug)).toContain('Liminka: <a href="mailto:kylatalo@example.org">kylatalo@example.org</a>');
    expect(await asking("mielen-hyvinvoinnin-abc-haapavedella")).toContain(
      'Haapavesi: <a href="https://haapavesi.fi/">haapavesi.fi</a>',
    );
    const unknown = await asking(await publish({ otsikko: "Osoitteeton tori" }));
    expect(unknown).toContain("Omistajan yhteystietoja ei ole palvelussa");
    expect(unknown).toContain('href="/palaute?kaytanto=osoitteeton-tori"');
  });

  test("gives costs and funder in the brief, which no longer asks about them", async () => {
    const brief = await textOf(`/kaytannot/${slug}/paattajalle`);
    expect(brief).toMatch(
      /Kustannukset ja työaika: 4.500 € vuodessa, 0,5 henkilötyövuotta vuodessa, luvut vuodelta 2024/,
    );
    expect(brief).toContain("Rahoittaja: Kylärahasto");
    expect(brief).not.toContain("Kustannukset vuodessa: ei ilmoitettu");
    expect(brief).not.toContain("Mitä tämä maksaisi meillä vuodessa");
  });

  test("fills the rows of Innokylä; a practice without the fields leaves the rows empty", async () => {
    const text = await desk.read(`/kaytannot/${slug}/innokyla.txt`);
    expect(text).toContain("Toimintamallin rahoittaja\n\nKylärahasto\n");
    expect(text).toContain("Toimintamallin kokonaisuus\n\nElävät kylät -hanke\n");
    expect(text).toMatch(/Toimintaympäristö\n\nLiminka[\s\S]*?Kylätalo ja kimppakyyti\.\n/);
    expect(text).toContain("Kunnan osuus: Antaa tilan.");
    expect(text).toContain("Mikä säilytetään: Sama ohjaaja joka kerta.");
    const bare = await publish({ otsikko: "Paljas tori" });
    expect(await desk.read(`/kaytannot/${bare}/innokyla.txt`)).toContain("Toimintamallin rahoittaja\n\n(tyhjä)\n");
    expect(await textOf(`/kaytannot/${bare}/innokyla`)).toContain("Tyhjä: täydennä itse Innokylässä.");
  });

  test("has them in the document of picks", async () => {
    const text = await desk.read(`/poiminnat.txt?k=${slug}`);
    for (const it of ["Rahoittaja: Kylärahasto", "Mitä voi muuttaa: Paikka ja kellonaika.", "Järjestöjen osuus"])
      expect(text).toContain(it);
    expect(text).toContain("Kyläsihteeri Kaarina Keksitty, kylatalo@example.org");
  });

  test("has them in the open interface, except the contact person and address", async () => {
    const answer = await desk.read(`/api/v1/practices/${slug}`);
    expect(JSON.parse(answer)).toMatchObject({
      context: "Kylätalo ja kimppakyyti.",
      funder: "Kylärahasto",
      costEuros: 4500,
      costPersonYears: 0.5,
      costYear: 2024,
      innokyla: "https://innokyla.fi/fi/toimintamalli/kylatori",
      summarySv: "Torget är öppet för kylpparorna.",
      summaryFi: null,
    });
    expect(answer).not.toMatch(/Kaarina|kylatalo@/);
  });

  test("is a hit for words of its fields and of its summary in another language, but not for a person's name", async () => {
    const isHit = async (words: string) => (await desk.read(`/haku?q=${words}`)).includes(`/kaytannot/${slug}"`);
    for (const words of ["kimppakyyti", "kylärahasto", "kylpparorna"])
      await expect.poll(() => isHit(words), { timeout: 60_000 }).toBe(true);
    expect(await isHit("keksitty")).toBe(false);
  });

  test("has its summary in the reader's language in lists, hits, feeds and for search engines", async () => {
    const swedish = '<p lang="sv">Torget är öppet för kylpparorna.</p>';
    expect(await desk.read("/sv/kaytannot")).toContain(swedish);
    expect(await desk.read("/kaytannot")).not.toContain("Torget är öppet");
    expect(await desk.read("/sv/haku?q=kimppakyyti")).toContain(swedish);
    const page = await desk.read(`/sv/kaytannot/${slug}`);
    expect(page).toContain('<p class="lead" lang="sv">Torget är öppet för kylpparorna.</p>');
    expect(page).toContain('<meta name="description" content="Torget är öppet för kylpparorna."/>');
    expect(await desk.read("/sv/syote.xml")).toContain('<summary xml:lang="sv">Torget är öppet');
    expect(await desk.read(`/sv/kaytannot/${slug}/paattajalle`)).toContain("Torget är öppet");
  });

  test("shows how they changed between versions", async () => {
    const changed = { ...allFields, eurot: "900", rahoittaja: "", otsikko: "Kylätori", muutos: "Halpeni." };
    const answer = await desk.send(writer, { ...enough, ...changed, pohja: "1" }, `/kaytannot/${slug}/muokkaa`);
    expect(answer.status).toBe(302);
    const words = await textOf(`/kaytannot/${slug}/vertaa?vanha=1&uusi=2`);
    expect(words).toMatch(/Kustannukset Ennen : 4.500 € vuodessa Jälkeen : 900 € vuodessa/);
    expect(words).toMatch(/Rahoittaja Ennen : Kylärahasto Jälkeen : ei mitään/);
    expect(await desk.read(`/kaytannot/${slug}/versiot/1`)).toContain("Kylärahasto");
  });
});

describe("an invalid value", () => {
  test.each([
    ["eurot", "-5", "Kirjoita pelkkä luku"],
    ["eurot", "paljon", "Kirjoita pelkkä luku"],
    ["eurot", "100000001", "enintään 100000000"],
    ["henkilotyovuodet", "1001", "enintään 1000"],
    ["kustannusvuosi", "24", "neljällä numerolla"],
    ["toimintaymparisto", "x".repeat(601), "enintään 600 merkkiä"],
    ["yhteysosoite", "kysy naapurilta", "Kirjoita sähköpostiosoite"],
    ["innokyla-osoite", "https://innokyla.fi.example.org/", "https://innokyla.fi/"],
    ["tiivistelma-fi", "Kaikille.", "sama kieli kuin tekstin kieli"],
  ])("%s: %s is an error beside its field, whose group is open", async (field, value, message) => {
    const answer = await desk.send(writer, { ...enough, otsikko: `Vika ${field}`, [field]: value });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toMatch(new RegExp(`<p class="fault" id="${field}-virhe">|<p id="${field}-virhe" class="fault">`));
    expect(page).toContain(message);
    const before = page.slice(0, page.indexOf(`id="${field}"`));
    expect(before.slice(before.lastIndexOf("<details"))).toContain("open");
  });

  test("is an error with line and column in a source", async () => {
    const lahde = `---\ntitle: Tori\nsummary: Avoin.\norganisation: liminka\ncostEuros: -5\nfundr: STM\n---\n\nTori.\n`;
    const answer = await desk.send(writer, { ...enough, tapa: "lahde", lahde });
    expect(answer.status).toBe(422);
    const page = (await answer.text()).replaceAll("<!-- -->", "");
    expect(page).toContain("Rivi 5, merkki 12: costEuros: ”-5” ei ole luku.");
    expect(page).toContain("Rivi 6, merkki 1: Tuntematon tieto ”fundr”.");
  });
});

describe("a text in Swedish", () => {
  const swedish = { otsikko: "Bytorget", tiivistelma: "Öppet för alla.", kieli: "sv" };

  test("needs a summary in Finnish, in the form and in a source", async () => {
    const refused = await desk.send(writer, { ...enough, ...swedish });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Ruotsinkielinen kuvaus tarvitsee tiivistelmän myös suomeksi");
    const lahde = "---\ntitle: Byn\nsummary: Alla.\norganisation: liminka\nlanguage: sv\n---\n\nTorg.\n";
    const source = await desk.send(writer, { ...enough, tapa: "lahde", lahde });
    expect([source.status, await source.text()]).toEqual([422, expect.stringContaining("Lisää rivi summaryFi")]);
    const slug = await publish({ ...swedish, "tiivistelma-fi": "Avoin kaikille." });
    expect(await desk.read(`/kaytannot/${slug}`)).toContain('<p class="lead" lang="fi">Avoin kaikille.</p>');
    expect(await desk.read(`/sv/kaytannot/${slug}`)).toContain('<p class="lead" lang="sv">Öppet för alla.</p>');
  });
});

test("the form asks for summaries in the two other languages, in a closed group", async () => {
  const page = await desk.read("/kirjoita", writer.cookie);
  expect(["fi", "sv", "en"].map((it) => page.includes(`id="tiivistelma-${it}"`))).toEqual([false, true, true]);
  const folded = page.slice(page.lastIndexOf("<details", page.indexOf('id="tiivistelma-sv"')));
  expect(folded.slice(0, folded.indexOf(">"))).not.toContain("open");
});
