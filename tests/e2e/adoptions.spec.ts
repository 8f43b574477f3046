import path from "node:path";
import type { Page } from "playwright/test";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, type Typed } from "#app/adoptions/typed.ts";
import { compileSource, PIPELINE_VERSION } from "#app/mdx/compile.ts";
import { publish } from "#app/practices/publish.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { addPerson } from "#tests/support/people.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";
import { writeUp } from "#tests/support/write-up.ts";

/** Publishes a model of THL for one test. */
async function addModel(page: Page): Promise<string> {
  const slug = `malli-${crypto.randomUUID().replace(/[^a-f]/g, "")}`;
  const db = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
  const source = writeUp({ title: `Malli ${slug}`, organisation: "thl" });
  await publish(db, { pipeline: PIPELINE_VERSION, compile: compileSource }, { slug, source, via: "command" });
  await db.destroy();
  await expect.poll(async () => (await page.request.get(`/kaytannot/${slug}`)).status()).toBe(200);
  return `/kaytannot/${slug}`;
}

const everyText: Partial<Typed> = {
  ...{ work: "over-1", money: "unknown", evidence: "not-evaluated", contact: "Liikuntapalvelut", language: "sv" },
  ...{ audience: "Alla", doer: "En handledare", reach: "Också unga", amount: "Sju gånger", method: "I grupp" },
  ...{ tools: "Kort", reason: "Vi är små", results: `Lång text ${"och ännu mera ".repeat(40)}`, measure: "Enkät" },
  ...{ otherwise: "Börja tidigare", advice: "Fråga oss", candid: "Aikaa ei ollut riittävästi" },
};

/** Saves Kotka's card on a model before the page is opened. */
async function fillCard(model: string, typed: Partial<Typed>, seen = "0") {
  const db = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
  const { actor } = await addPerson(
    db,
    "kotka",
    ["author"],
    `Kortin tekijä ${crypto.randomUUID().replace(/[^a-f]/g, "")}`,
  );
  const card = { practice: model.split("/").at(-1) ?? "", organisation: "kotka", typed: blankTyped(typed) };
  expect(await saveAdoption(db, actor, { ...card, seenState: seen, checked: true })).toMatchObject({ ok: true });
  await db.destroy();
}

/** Opens a part of the form, which is collapsed while it is empty. */
const open = (page: Page, name: string) => page.locator("summary", { hasText: name }).click();
const section = (page: Page) => page.getByRole("region", { name: "Näin muut ovat soveltaneet tätä käytäntöä" });
const row = (page: Page, organisation: string) => section(page).locator(`#sovellus-${organisation}`);

test.use({ expectedStatuses: [409, 422] });

test("two municipalities of different size apply a model, and each sees what the other changed", async ({
  page,
  context,
  baseURL,
}) => {
  const check = () => expectNoSidewaysScroll(page);
  const model = await addModel(page);
  // Pomarkku, 2,000 people, is interested, which only members see.
  await signInAs(context, baseURL, "pomarkku", "author");
  await page.goto(model);
  await expect(section(page)).toContainText("Kukaan ei ole vielä kertonut soveltaneensa tätä.");
  await section(page).getByRole("link", { name: "Kokeillaan meilläkin" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kokeillaan meilläkin");
  await page.getByRole("radio", { name: "Kiinnostunut" }).check();
  await open(page, "Keneltä voi kysyä");
  await page.getByLabel("Yksikkö, jolta voi kysyä").fill("Vapaa-aikatoimi");
  await page.getByRole("button", { name: "Tallenna kortti" }).click();
  await expect(page.getByRole("status")).toHaveText("Kortti on tallennettu.");
  await expect(row(page, "pomarkku")).toContainText("Vain jäsenille");

  // Turku sees the interest, and shares its experience.
  await signInAs(context, baseURL, "turku", "wellbeing_coordinator");
  await page.goto(model);
  await expect(row(page, "pomarkku")).toContainText("Vapaa-aikatoimi");
  await section(page).getByRole("link", { name: "Kokeillaan meilläkin" }).click();
  await page.getByRole("radio", { name: "Käytössä" }).check();
  await open(page, "Milloin ja kenelle");
  await page.getByLabel("Mistä lähtien?").fill("5/2024");
  await open(page, "Mitä muutitte ja miksi");
  await page.getByLabel("Kuka tekee?").fill("Kaksi liikuntaneuvojaa");
  await open(page, "Mitä se vaati");
  await page.getByLabel("Oma työaika vuodessa").selectOption({ label: "0,5–1 henkilötyövuotta" });
  await page.getByRole("button", { name: "Tallenna kortti" }).click();
  await expect(row(page, "turku")).toContainText("Käytössä 5/2024–");

  // A year later Pomarkku tries it, and visitors see both side by side.
  await signInAs(context, baseURL, "pomarkku", "contact");
  await page.goto(model);
  await section(page).getByRole("link", { name: "Muokkaa korttianne" }).click();
  await page.getByRole("radio", { name: "Kokeilussa" }).check();
  await open(page, "Mitä muutitte ja miksi");
  await page.getByLabel("Kuka tekee?").fill("Nuoriso-ohjaaja muun työn ohessa");
  await open(page, "Vain verkoston jäsenille");
  await page.getByLabel("Mikä epäonnistui ja miksi?").fill("Ryhmä ei täyttynyt");
  await page.getByRole("button", { name: "Tallenna kortti" }).click();
  await context.clearCookies();
  await page.goto(model);
  await expect(section(page)).toContainText("2 soveltajaa");
  await expect(section(page)).toContainText("Alle 5 000 asukasta (1)");
  await expect(row(page, "pomarkku")).toContainText("Nuoriso-ohjaaja muun työn ohessa");
  await expect(row(page, "turku")).toContainText("Kaksi liikuntaneuvojaa");
  await expect(section(page)).not.toContainText("Ryhmä ei täyttynyt");
  await check();

  await row(page, "pomarkku")
    .getByRole("link", { name: /Koko kortti/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Soveltamiskortti: Pomarkku");
  await expect(page.getByRole("heading", { name: "Versio 2" })).toBeVisible();
  // The first version, an interest, is for members only.
  await expect(page.getByRole("heading", { name: "Versio 1" })).toHaveCount(0);
  await check();
  await signInAs(context, baseURL, "turku", "author");
  await page.reload();
  await expect(page.getByRole("row", { name: /Vaihe/ })).toContainText("Kiinnostunut");
  await expect(page.getByText("Ryhmä ei täyttynyt").first()).toBeVisible();
  await check();
});

test("two colleagues save the same card: the later one sees both texts", async ({ page, context, baseURL }) => {
  const model = await addModel(page);
  await signInAs(context, baseURL, "kotka", "author");
  await page.goto(`${model}/soveltaminen`);
  await page.getByRole("radio", { name: "Kokeilussa" }).check();
  await open(page, "Opit muille");
  await page.getByLabel("Mitä neuvoisitte aloittavalle?").fill("Myöhempi teksti");
  const form = await page
    .locator(".adoption-form")
    .evaluate((it) => Object.fromEntries(new FormData(it as HTMLFormElement) as unknown as Iterable<[string, string]>));
  await page.request.post(`${model}/soveltaminen`, {
    form: { ...form, neuvo: "Ensin ehtinyt teksti" },
    headers: { origin: baseURL ?? "" },
  });
  await page.getByRole("button", { name: "Tallenna kortti" }).click();
  await expect(page.getByRole("alert")).toContainText("Mitään ei ole hävinnyt");
  await expect(page.getByLabel("Mitä neuvoisitte aloittavalle?")).toHaveValue("Myöhempi teksti");
  await expect(page.getByText("Ensin ehtinyt teksti")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tallenna kortti" }).click();
  await expect(row(page, "kotka")).toContainText("Myöhempi teksti");
});

test("a form is refused, a card is left as a draft, removed and restored", async ({ page, context, baseURL }) => {
  const model = await addModel(page);
  await signInAs(context, baseURL, "kotka", "contact");
  await page.goto(`${model}/soveltaminen`);
  await page.getByRole("radio", { name: "Päättynyt" }).check();
  await open(page, "Milloin ja kenelle");
  await page.getByLabel("Mistä lähtien?").fill("2025");
  await page.getByLabel("Milloin päättyi?").fill("2024");
  await page.getByRole("button", { name: "Tallenna kortti" }).click();
  await expect(page.getByRole("alert")).toContainText("Päättymisaika ei voi olla ennen alkamisaikaa.");
  await expect(page.getByLabel("Milloin päättyi?")).toHaveAttribute("aria-invalid", "true");
  await expectNoSidewaysScroll(page);
  await page.getByLabel("Milloin päättyi?").fill("2026");
  await page.getByRole("button", { name: "Tallenna luonnoksena ja jatka myöhemmin" }).click();
  await expect(page.getByRole("status")).toHaveText(
    "Luonnos on tallennettu. Sen näkevät vain organisaatiosi kirjoittajat.",
  );
  await page.goto("/oma");
  await page
    .getByRole("region", { name: "Soveltamiskortit" })
    .getByRole("link", { name: `Malli ${model.split("/").at(-1)}` })
    .click();
  await expect(page.getByText("Jatkat luonnosta")).toBeVisible();
  await expect(page.getByLabel("Milloin päättyi?")).toHaveValue("2026");
  await page.getByRole("button", { name: "Tallenna kortti" }).click();
  await expect(row(page, "kotka")).toContainText("Päättynyt 2025–2026");

  await section(page).getByRole("link", { name: "Muokkaa korttianne" }).click();
  await page.getByRole("button", { name: "Poista kortti näkyvistä" }).click();
  await expect(page.getByRole("status")).toHaveText("Kortti on poistettu näkyvistä.");
  await page.getByRole("button", { name: "Palauta näkyviin sellaisenaan" }).click();
  await expect(row(page, "kotka")).toBeVisible();
});

test("the model, and the form of a card with everything open, in each language", async ({ page, context, baseURL }) => {
  for (const [prefix, words] of [
    ["", "Näin muut ovat soveltaneet tätä käytäntöä"],
    ["/sv", "Så här har andra tillämpat arbetssättet"],
    ["/en", "How others have applied this practice"],
  ]) {
    await context.clearCookies();
    await page.goto(`${prefix}/kaytannot/mielen-hyvinvoinnin-abc`);
    await expect(page.getByRole("region", { name: words }).locator("#sovellus-haapavesi")).toBeVisible();
    await expectNoSidewaysScroll(page);
    await signInAs(context, baseURL, "kotka", "author");
    await page.goto(`${prefix}/kaytannot/mielen-hyvinvoinnin-abc/soveltaminen`);
    const folded = page.locator("details:not([open]) > summary");
    while ((await folded.count()) > 0) await folded.first().click();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});

test("a card with every field filled is accessible to a member, on the practice's page and among its versions", async ({
  page,
  context,
  baseURL,
}) => {
  const model = await addModel(page);
  await fillCard(model, { status: "planning", candid: "Aikaa ei ollut" });
  await fillCard(model, { status: "ended", since: "2024", ended: "2025-03", ...everyText }, "1");
  await signInAs(context, baseURL, "turku", "elected");
  for (const part of ["", "/soveltaminen/versiot?jasen=kotka"]) {
    await page.goto(`${model}${part}`);
    await expect(page.getByText("Aikaa ei ollut riittävästi").first(), part).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
