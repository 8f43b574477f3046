import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { password } from "#tests/support/people.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";

test("a contact invites a colleague, who chooses a password, signs out and in again", async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL, "liminka", "contact");
  await page.goto("/yllapito/henkilot");
  // Only the coordinator has links to the logs.
  await expect(page.getByRole("link", { name: "Turvaloki" })).toHaveCount(0);
  const email = `kollega.${crypto.randomUUID()}@example.org`;
  await page.getByLabel("Nimi").fill("Kollega Kuntalainen");
  await page.getByLabel("Sähköposti").fill(email);
  await page.getByRole("checkbox", { name: "kirjoittaja" }).check();
  await page.getByRole("button", { name: "Tee kutsulinkki" }).click();
  const link = (await page.getByRole("status").locator("code").textContent()) ?? "";
  await expectAccessible(page);

  await context.clearCookies();
  await page.goto(new URL(link).pathname);
  await page.getByLabel("Uusi salasana").fill(password);
  await page.getByRole("button", { name: "Tallenna ja kirjaudu" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Oma sivu");
  await page.getByRole("button", { name: "Kirjaudu ulos", exact: true }).click();
  await page.getByRole("link", { name: "Kirjaudu" }).click();
  await page.getByLabel("Sähköposti").fill(email);
  await page.getByLabel("Salasana").fill(password);
  await page.getByRole("button", { name: "Kirjaudu" }).click();
  await expect(page.getByText("Kollega Kuntalainen").first()).toBeVisible();
});

test.describe("with a wrong password", () => {
  test.use({ expectedStatuses: [422] });

  test("the page says so and keeps the e-mail address", async ({ page }) => {
    await page.goto("/kirjaudu");
    await page.getByLabel("Sähköposti").fill("kuka@example.org");
    await page.getByLabel("Salasana").fill("väärä salasana tämä");
    await page.getByRole("button", { name: "Kirjaudu" }).click();
    await expect(page.getByRole("alert")).toHaveText("Sähköposti tai salasana on väärin. Tarkista molemmat.");
    await expect(page.getByLabel("Sähköposti")).toHaveValue("kuka@example.org");
    await expectAccessible(page);
  });
});

test("the coordinator's pages fit and are accessible", async ({ page, context, baseURL }) => {
  const name = await signInAs(context, baseURL, "thl", "coordinator");
  for (const address of [
    "/",
    "/kaytannot/mielen-hyvinvoinnin-abc",
    "/oma",
    "/yllapito/henkilot",
    "/oma/varmennus",
    "/yllapito/henkilot/lista",
    "/oma/tiedot",
    "/kaytannot/mielen-hyvinvoinnin-abc/hallinta/poisto",
    "/yllapito/pyynnot",
    "/yllapito/loki",
    "/yllapito/turvaloki",
    "/sv/oma",
    "/en/yllapito/henkilot",
  ]) {
    await page.goto(address);
    await expect(page.getByRole("link", { name }).first(), address).toBeVisible();
    await expect(page.locator("h1"), address).toHaveCount(1);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});

test("a list of people: preview, links and what is left fit and are accessible", async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, "liminka", "contact");
  await page.goto("/yllapito/henkilot");
  await page.getByRole("link", { name: "Kutsu monta kerralla" }).click();
  const key = crypto.randomUUID();
  await page.getByRole("checkbox", { name: "kirjoittaja" }).check();
  await page
    .getByLabel("Henkilöluettelo", { exact: true })
    .fill(`Eka Listalta <eka.${key}@example.org>\nvirheellinen\nToka Listalta <toka.${key}@example.org>`);
  await page.getByRole("button", { name: "Tarkista luettelo" }).click();
  await expect(page.getByRole("cell", { name: "Tarkista sähköpostiosoite." })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Kutsu 2 henkilöä" }).click();
  await expect(page.getByRole("heading", { name: "2 henkilöä kutsuttiin" })).toBeVisible();
  await expect(page.getByLabel("Henkilöluettelo", { exact: true })).toHaveValue("virheellinen");
  await expect(page.locator("code")).toHaveCount(2);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("the page of a person and the step before ending fit and are accessible", async ({ page, context, baseURL }) => {
  const name = await signInAs(context, baseURL, "liminka", "contact");
  await page.goto("/yllapito/henkilot");
  await page.getByLabel("Etsi henkilöitä").fill(name);
  await page.getByRole("button", { name: "Etsi", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Siirry päättämään" }).click();
  await expect(page.getByLabel("Työn jatkaja")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
