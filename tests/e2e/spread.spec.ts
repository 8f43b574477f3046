import path from "node:path";
import type { Page } from "playwright/test";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, type Typed } from "#app/adoptions/typed.ts";
import { compileSource, PIPELINE_VERSION } from "#app/mdx/compile.ts";
import { publish } from "#app/practices/publish.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { expect, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { addPerson } from "#tests/support/people.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";
import { writeUp } from "#tests/support/write-up.ts";

const letters = () => crypto.randomUUID().replace(/[^a-f]/g, "");
const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };

async function withDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const db = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** Publishes a model of THL, a version by Salo and a version of that by Loppi; three others have cards on the model. */
async function addSpreadModel(page: Page): Promise<string> {
  const slug = `leviava-${letters()}`;
  const source = (organisation: string, applies?: string) =>
    writeUp({
      title: `${organisation} ${slug}`,
      organisation,
      front: `topics: [osallisuus]${applies ? `\napplies: ${applies}` : ""}`,
    });
  await withDatabase(async (db) => {
    await publish(db, compiler, { slug, source: source("thl"), via: "command" });
    await publish(db, compiler, { slug: `salon-${slug}`, source: source("salo", slug), via: "command" });
    await publish(db, compiler, { slug: `lopen-${slug}`, source: source("loppi", `salon-${slug}`), via: "command" });
    const save = async (organisation: string, typed: Partial<Typed>) => {
      const { actor } = await addPerson(db, organisation, ["author"], `Tekijä ${letters()}`);
      const card = { practice: slug, organisation, typed: blankTyped({ language: "fi", ...typed }) };
      expect(await saveAdoption(db, actor, { ...card, seenState: "0", checked: true })).toMatchObject({ ok: true });
    };
    await save("kemi", { status: "ended", since: "2020", ended: "2022", contact: "Sivistyspalvelut" });
    await save("uusikaupunki", { status: "in-use", since: "2023", results: "Hyvin meni", contact: "Liikuntatoimi" });
    await save("posio", { status: "planning", since: "2025" });
  });
  await expect.poll(async () => (await page.request.get(`/kaytannot/${slug}`)).text()).toContain("sovellus-kemi");
  return `/kaytannot/${slug}`;
}

test("a visitor sees where a model has spread, sorts it by likeness and finds adopters to ask", async ({ page }) => {
  const model = await addSpreadModel(page);
  await page.goto(model);
  const section = page.getByRole("region", { name: "Näin muut ovat soveltaneet tätä käytäntöä" });
  await expect(section).toContainText("3 soveltajaa");
  await expect(section).toContainText("Varsinais-Suomi (2)");
  await expect(section).toContainText("Kemi: Sivistyspalvelut");
  await expect(section).not.toContainText("Posio");
  await page.getByText("Näytä ensin samankaltaisten kuntien käytännöt").click();
  await page.getByLabel("Oma kuntasi tai hyvinvointialueesi").fill("Torniota");
  await page.getByLabel("Oma kuntasi tai hyvinvointialueesi").press("Enter");
  await expect(page).toHaveURL(/\?vertaa=tornio#rinnakkain$/);
  const first = section.locator(".adoption").first();
  await expect(first).toContainText("Kemi");
  await expect(first.locator(".alike")).toHaveText(/^Lähes samankokoinen, sama hyvinvointialue/);
  await expectNoSidewaysScroll(page);
  await section.getByRole("link", { name: "Tavallinen järjestys" }).click();
  await expect(page).toHaveURL(new RegExp(`${model}#rinnakkain$`));
  await expect(section.locator(".alike")).toHaveCount(0);
});

test("the map links to the rows of its table, and the years are text too", async ({ page }) => {
  const model = await addSpreadModel(page);
  await page.goto(model);
  await page.getByRole("link", { name: "Katso kaikki kartalla ja taulukossa" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ketkä soveltavat:");
  const map = page.getByRole("group", { name: "Omistaja ja soveltajat kartalla" });
  await map.getByRole("link", { name: "Kemi, suunnitteilla, päättynyt tai vaihe ei tiedossa" }).click();
  await expect(page).toHaveURL(/#rivi-kemi$/);
  await expect(page.locator("#rivi-kemi")).toContainText("Päättynyt 2020–2022");
  await expect(map.getByRole("link", { name: /Posio/ })).toHaveCount(0);
  const years = page.getByRole("table", { name: "Milloin aloitettiin" });
  await expect(years.getByRole("row", { name: "2023 käytössä 1" })).toBeVisible();
  await expect(
    page.getByText("Vuoden 2023 loppuun mennessä oli alkanut yhteensä 2 kokeilua tai käyttöönottoa."),
  ).toBeVisible();
  await expect(page.getByText("Lisäksi 1 kortissa ei kerrota")).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("a family links a version of a version to the original, from which an own version is made", async ({
  page,
  context,
  baseURL,
}) => {
  const model = await addSpreadModel(page);
  const slug = model.split("/").at(-1);
  await signInAs(context, baseURL, "mikkeli", "author");
  await page.goto(`/kaytannot/lopen-${slug}`);
  const family = page.getByRole("list", { name: "Samaan malliin perustuvat kuvaukset" });
  await expect(family.getByRole("link")).toHaveCount(2);
  await expect(family).toContainText("(tämä kuvaus)");
  await family.getByRole("link", { name: `thl ${slug}` }).click();
  await expect(page.getByText("Vertailukohta on Mikkeli: samankaltaisimmat ovat ensin.")).toBeVisible();
  await page.getByRole("link", { name: "Kuvaa oma toteutuksenne" }).click();
  await expect(page.getByText(`Kuvaat omaa toteutustanne. Pohjana on: thl ${slug}`)).toBeVisible();
  await expect(page.getByLabel("Mitä mallia tai käytäntöä tämä soveltaa?")).toHaveValue(new RegExp(`thl ${slug}`));
  await page.getByLabel("Otsikko", { exact: true }).fill(`mikkeli ${slug}`);
  await page.getByLabel("Tiivistelmä", { exact: true }).fill("Teemme tämän omalla tavallamme ja pienemmin voimin.");
  await page.getByLabel("Osallisuus ja vaikuttaminen").check();
  await page.getByLabel("Saan julkaista tämän tekstin").check();
  await page.locator("section.publish").getByRole("button", { name: "Julkaise" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `mikkeli ${slug}` })).toBeVisible();
  const grown = page.getByRole("list", { name: "Samaan malliin perustuvat kuvaukset" });
  await expect(grown.getByRole("listitem")).toHaveCount(4);
  await expect(grown).toContainText(`mikkeli ${slug} (tämä kuvaus)`);
  await page.goto(model);
  await expect(page.locator("#sovellus-mikkeli")).toContainText("Soveltajan oma kuvaus");
});

test("themes by size link to their lists, a theme to its map", async ({ page }) => {
  await page.goto("/teemat");
  await page.getByRole("link", { name: "Katso teemat kuntakoon mukaan" }).click();
  const table = page.getByRole("table", { name: "Teemat ja kuntakoot" });
  await table.getByRole("link", { name: /käytäntö.*: Hyvinvointitalous, Alle 5 000 asukasta/ }).click();
  await expect(page).toHaveURL(/teema=hyvinvointitalous&koko=alle-5000$/);
  await page.goto("/teemat/hyvinvointitalous");
  await page.getByRole("link", { name: "Katso teema kartalla" }).click();
  await expect(page.getByRole("row", { name: /Paltamo/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
});
