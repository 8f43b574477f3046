import path from "node:path";
import type { BrowserContext, Page } from "playwright/test";
import { openDatabase } from "#db/client.server.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { paste } from "#tests/support/writing-form.ts";

const need = (page: Page) => page.getByLabel("Tarve ja tavoite", { exact: true });
const status = (page: Page) => page.locator("#tallennus");
const saved = /^Tallennettu klo \d+\.\d\d$/;

/** Opens an empty form as a new author; returns a function that signs the author in again. */
async function begin(page: Page, context: BrowserContext, baseURL: string | undefined) {
  const db = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
  const name = `Kirjoittaja ${crypto.randomUUID().replace(/[^a-f]/g, "")}`;
  const { id } = await addPerson(db, "pori", ["author"], name);
  await db.destroy();
  const signIn = async () => {
    const again = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
    const { token } = await cookieFor(again, id);
    await again.destroy();
    await context.addCookies([{ name: "vertaiskunta", value: token, url: baseURL ?? "" }]);
  };
  await signIn();
  await page.goto("/kirjoita");
  return signIn;
}

/** Simulates the author's return from another window. */
const returnToPage = (page: Page) => page.evaluate(() => dispatchEvent(new Event("focus")));

test("the toolbar works with the keyboard, and so do Ctrl with B, I, K and undo", async ({
  page,
  context,
  baseURL,
}) => {
  await begin(page, context, baseURL);
  const bar = page.getByRole("toolbar", { name: "Muotoile tekstiä: Tarve ja tavoite" });
  await need(page).fill("eka\ntoka");
  await need(page).press("Control+a");
  for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press("Shift+Tab");
  await expect(bar.getByRole("button", { name: "Luettelo", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(need(page)).toHaveValue("- eka\n- toka");
  await expect(need(page)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(need(page)).toHaveValue("eka\ntoka");

  await need(page).fill("sana");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+b");
  await expect(need(page)).toHaveValue("**sana**");
  await page.keyboard.press("Control+i");
  await expect(need(page)).toHaveValue("***sana***");
  await page.keyboard.press("Control+b");
  await page.keyboard.press("Control+i");
  await expect(need(page)).toHaveValue("sana");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("https://thl.fi");
  await expect(need(page)).toHaveValue("[sana](https://thl.fi)");
});

test("the text is saved while writing, and the page becomes that draft's", async ({ page, context, baseURL }) => {
  await begin(page, context, baseURL);
  await need(page).fill("Tallentuu itsestään");
  await expect(status(page)).toHaveText(saved);
  await expect(page).toHaveURL(/\/kirjoita\/\d+$/);
  await page.reload();
  await expect(need(page)).toHaveValue("Tallentuu itsestään");
  await expect(page.getByRole("button", { name: "Palauta se" })).toHaveCount(0);
  await need(page).fill("Toinen");
  await page.getByRole("button", { name: "Tallenna luonnos" }).last().click();
  await expect(page.getByText("Luonnos on tallennettu.")).toBeVisible();
  await expect(need(page)).toHaveValue("Toinen");
  await expect(page.getByRole("button", { name: "Palauta se" })).toHaveCount(0);
});

test("a form sent right after the last input leaves no copy in the browser", async ({ page, context, baseURL }) => {
  await begin(page, context, baseURL);
  await need(page).fill("Heti lähetetty");
  await page.getByRole("button", { name: "Tallenna luonnos" }).last().click();
  await expect(page.getByText("Luonnos on tallennettu.")).toBeVisible();
  await expect(need(page)).toHaveValue("Heti lähetetty");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["kirjoitus-esikatselu"]);
});

test.describe("when the session has ended", () => {
  test.use({ expectedStatuses: [401, 422] });

  test("the text is kept, and saved when the author has signed in elsewhere", async ({ page, context, baseURL }) => {
    const signIn = await begin(page, context, baseURL);
    await need(page).fill("Alku");
    await expect(status(page)).toHaveText(saved);
    await context.clearCookies();
    await need(page).fill("Alku ja jatko");
    const message = page.getByRole("status").filter({ hasText: "Kirjautumisesi on päättynyt" });
    await expect(message).toBeVisible();
    await expect(message.getByRole("link")).toHaveAttribute("target", "_blank");
    await signIn();
    await returnToPage(page);
    await expect(status(page)).toHaveText(saved);
    await expect(page.getByText("Teksti on taas tallessa palvelimella.")).toBeVisible();
    await page.reload();
    await expect(need(page)).toHaveValue("Alku ja jatko");
  });
});

test("a text written offline is saved when the network comes back", async ({ page, context, baseURL }) => {
  await begin(page, context, baseURL);
  // The browser's errors of the unreachable network are expected here.
  page.removeAllListeners("requestfailed").removeAllListeners("console");
  await context.setOffline(true);
  await need(page).fill("Junassa kirjoitettu");
  await expect(page.getByRole("status").filter({ hasText: "Palvelimeen ei saada yhteyttä" })).toBeVisible();
  await expect(status(page)).toHaveText("Ei vielä tallennettu palvelimelle");
  await context.setOffline(false);
  await expect(status(page)).toHaveText(saved);
});

test("a text that was not saved before closing is offered by the browser, and replaces nothing unasked", async ({
  page,
  context,
  baseURL,
}) => {
  await begin(page, context, baseURL);
  await need(page).fill("Palvelimella");
  await expect(status(page)).toHaveText(saved);
  page.removeAllListeners("requestfailed").removeAllListeners("console");
  await context.setOffline(true);
  await need(page).fill("Vain selaimessa");
  await expect(status(page)).toHaveText("Ei vielä tallennettu palvelimelle");
  const address = page.url();
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(address);
  await expect(need(again)).toHaveValue("Palvelimella");
  await expect(again.getByText("Tässä selaimessa on uudempi teksti").first()).toBeVisible();
  await again.getByRole("button", { name: "Palauta se" }).click();
  await expect(need(again)).toHaveValue("Vain selaimessa");
  await expect(status(again)).toHaveText(saved);
  await again.reload();
  await expect(need(again)).toHaveValue("Vain selaimessa");
  await expect(again.getByRole("button", { name: "Palauta se" })).toHaveCount(0);
});

test("signing out removes texts from the browser", async ({ page, context, baseURL }) => {
  await begin(page, context, baseURL);
  page.on("dialog", (dialog) => dialog.accept());
  page.removeAllListeners("requestfailed").removeAllListeners("console");
  await context.setOffline(true);
  await need(page).fill("Vain selaimessa");
  await expect(status(page)).toHaveText("Ei vielä tallennettu palvelimelle");
  await context.setOffline(false);
  await page.goto("/ulos");
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBeGreaterThan(0);
  await page.getByRole("main").getByRole("button").click();
  await expect(page).toHaveURL(/\/$/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("leaving the page warns only when the text is not saved", async ({ page, context, baseURL }) => {
  await begin(page, context, baseURL);
  let warnings = 0;
  page.on("dialog", (dialog) => {
    warnings += 1;
    return dialog.accept();
  });
  await need(page).pressSequentially("Tallentuu");
  await expect(status(page)).toHaveText(saved);
  await page.goto("/kirjoita");
  expect(warnings).toBe(0);
  page.removeAllListeners("requestfailed").removeAllListeners("console");
  await context.setOffline(true);
  await need(page).pressSequentially("Ei tallennu");
  await expect(status(page)).toHaveText("Ei vielä tallennettu palvelimelle");
  await context.setOffline(false);
  await page.goto("/teemat");
  expect(warnings).toBe(1);
});

test.describe("when two authors write in parallel", () => {
  test.use({ expectedStatuses: [409] });

  test("the later text becomes a draft of its own, which the page continues with", async ({
    page,
    context,
    baseURL,
  }) => {
    await begin(page, context, baseURL);
    await need(page).fill("Alku");
    await expect(status(page)).toHaveText(saved);
    const address = page.url();
    const other = await context.newPage();
    await other.goto(address);
    await need(other).fill("Toisen teksti");
    await expect(status(other)).toHaveText(saved);
    await need(page).fill("Minun tekstini");
    await expect(page.getByRole("status").filter({ hasText: "rinnakkaisena luonnoksena" })).toBeVisible();
    await expect(page).not.toHaveURL(address);
    await need(page).fill("Minun tekstini jatkuu");
    await expect(status(page)).toHaveText(saved);
    await page.reload();
    await expect(need(page)).toHaveValue("Minun tekstini jatkuu");
    await other.reload();
    await expect(need(other)).toHaveValue("Toisen teksti");
  });
});

test("the preview follows the text, and an error links to its line", async ({ page, context, baseURL }) => {
  await begin(page, context, baseURL);
  const preview = page.getByRole("region", { name: "Esikatselu" });
  await expect(preview).toBeHidden();
  await page.getByLabel("Otsikko", { exact: true }).fill("Kokeilu");
  await page.getByRole("button", { name: "Näytä esikatselu" }).click();
  await need(page).fill("Alle <5 % ja **{nimi}**");
  await expect(preview.locator(".prose")).toContainText("Alle <5 % ja {nimi}");
  await expect(preview.locator("strong")).toHaveText("{nimi}");
  await need(page).fill("Hyvä rivi\n\n<Olematon />");
  await preview.getByRole("link", { name: /^Tarve ja tavoite, rivi 3/ }).click();
  await expect(need(page)).toBeFocused();
  expect(await need(page).evaluate((it) => (it as HTMLTextAreaElement).selectionStart)).toBe(11);
  await page.getByRole("button", { name: "Piilota esikatselu" }).click();
  await expect(preview).toBeHidden();
});

test("the summary shows how many characters are left", async ({ page, context, baseURL }) => {
  await begin(page, context, baseURL);
  const summary = page.getByLabel("Tiivistelmä", { exact: true });
  await summary.fill("a".repeat(180));
  await expect(page.getByText("Jäljellä 120 merkkiä")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "merkkiä" })).toHaveCount(0);
  await summary.fill("a".repeat(285));
  await expect(page.getByRole("status").filter({ hasText: "Jäljellä 15 merkkiä" })).toHaveCount(1);
  await summary.fill("a".repeat(301));
  await expect(page.getByRole("status").filter({ hasText: "1 merkki liikaa" })).toHaveCount(1);
});

test("a helper inserts at the last cursor", async ({ page, context, baseURL }) => {
  await begin(page, context, baseURL);
  await need(page).fill("Alku\n\nLoppu");
  await need(page).press("Control+Home");
  await page.locator("#lisaa-tulos summary").click();
  await expect(page.locator("#tulos-kohta")).toHaveValue("osa-need");
  await page.getByRole("button", { name: "Lisää: Tulosluku" }).click();
  await expect(page.getByLabel("Mitä mitattiin?")).toBeFocused();
  await page.getByLabel("Mitä mitattiin?").fill("Kävijöitä");
  await page.getByLabel("Jälkeen tai nyt").fill("120");
  await page.getByRole("button", { name: "Lisää: Tulosluku" }).click();
  await expect(need(page)).toHaveValue('Alku\n\n<Result indicator="Kävijöitä" after="120" />\n\nLoppu');
  await expect(need(page)).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Lisätty kohtaan: Tarve ja tavoite" })).toHaveCount(1);
});

test("similar practices are shown below the title", async ({ page, context, baseURL }) => {
  await begin(page, context, baseURL);
  await page.getByLabel("Otsikko", { exact: true }).fill("Liikuntaneuvonnan palveluketju");
  const similar = page.getByRole("region", { name: "Onko tästä jo kirjoitettu?" });
  await expect(similar.getByRole("link").first()).toHaveAttribute("target", "_blank");
});

test("the form with everything open fits and is accessible", async ({ page, context, baseURL }) => {
  await begin(page, context, baseURL);
  await page.getByLabel("Otsikko", { exact: true }).fill("Liikuntaneuvonnan palveluketju");
  await page.getByLabel("Tiivistelmä", { exact: true }).fill("a".repeat(305));
  await paste(page, "Tarve ja tavoite", { plain: "Ratkaisun perusidea **\nIdea\n\nKehittäjäjoukko\nKuka" });
  await page.getByRole("button", { name: "Näytä esikatselu" }).click();
  for (const helper of await page.locator("details.helper > summary").all()) await helper.click();
  await expect(page.getByRole("region", { name: "Onko tästä jo kirjoitettu?" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Jaa osiin" }).first()).toBeVisible();
  const preview = page.getByRole("region", { name: "Esikatselu" });
  await expect(preview).toContainText("Korjattavaa");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByLabel("Tiivistelmä", { exact: true }).fill("Lyhyt");
  await expect(preview).toContainText("Lukija kysyisi vielä");
});
