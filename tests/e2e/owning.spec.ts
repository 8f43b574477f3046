import path from "node:path";
import type { Page } from "playwright/test";
import { compileSource, PIPELINE_VERSION } from "#app/mdx/compile.ts";
import { publish } from "#app/practices/publish.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";
import { writeUp } from "#tests/support/write-up.ts";

const openLibrary = () => openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
const letters = () => crypto.randomUUID().replace(/[^a-f]/g, "");

/** Publishes a practice of an organisation before the page is opened. */
async function publishAs(page: Page, organisation: string, slug: string, title: string) {
  const db = await openLibrary();
  const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
  await publish(db, compiler, { slug, source: writeUp({ title, organisation }), via: "command" });
  await db.destroy();
  await expect.poll(async () => (await page.request.get(`/kaytannot/${slug}`)).status()).toBe(200);
}

test.use({ expectedStatuses: [410] });

test("an owner confirms and renames a practice", async ({ page, context, baseURL }) => {
  const slug = `tori-${letters()}`;
  await signInAs(context, baseURL, "haapavesi", "author");
  await publishAs(page, "haapavesi", slug, `Omistajan tori ${slug}`);
  const check = async () => {
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  };
  await page.goto(`/kaytannot/${slug}`);
  await check();
  await page.getByRole("button", { name: "Vahvista ajantasaiseksi" }).click();
  await expect(page.getByRole("status")).toContainText("vahvistettu ajantasaiseksi");
  await expect(page.getByText(/Vahvistettu ajantasaiseksi \d/)).toBeVisible();

  await page.getByRole("link", { name: "Hallinta", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Käytännön hallinta");
  await check();
  await page.getByLabel("Uusi tunniste osoitteen loppuun").fill(`${slug}-uusi`);
  await page.getByLabel(/osoite vaihtuu heti/).check();
  await page.getByRole("button", { name: "Vaihda osoite" }).click();
  await expect(page.getByRole("status")).toHaveText("Osoite on vaihdettu.");
  await page.goto(`/kaytannot/${slug}`);
  await expect(page).toHaveURL(`/kaytannot/${slug}-uusi`);
});

test("an owner withdraws and restores a practice", async ({ page, context, baseURL }) => {
  const slug = `tori-${letters()}`;
  await signInAs(context, baseURL, "haapavesi", "author");
  await publishAs(page, "haapavesi", slug, `Omistajan tori ${slug}`);
  await page.goto(`/kaytannot/${slug}/hallinta`);
  await page.getByLabel("Syy lukijoille").fill("Toiminta loppui");
  await page.getByRole("button", { name: "Poista näkyvistä" }).click();
  await expect(page.getByRole("status")).toHaveText("Käytäntö on poistettu näkyvistä.");
  const [cookie] = await context.cookies();
  await context.clearCookies();
  await page.goto(`/kaytannot/${slug}`);
  await expect(page.getByText("Syy: Toiminta loppui")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Pyydä lisätietoja" }).click();
  await expect(page.getByText(`Käytäntö: Omistajan tori ${slug}`)).toBeVisible();

  if (cookie) await context.addCookies([cookie]);
  await page.goto(`/kaytannot/${slug}/hallinta`);
  await page.getByRole("button", { name: "Palauta näkyviin" }).click();
  await expect(page.getByRole("status")).toHaveText("Käytäntö on palautettu näkyviin.");
});

test("a practice handed over with the keyboard is among those of the new owner", async ({ page, context, baseURL }) => {
  const slug = `luovutus-${letters()}`;
  await signInAs(context, baseURL, "haapavesi", "contact");
  await publishAs(page, "haapavesi", slug, `Luovutettava ${slug}`);
  await page.goto(`/kaytannot/${slug}/hallinta`);
  const form = page.getByRole("region", { name: "Luovuta toiselle organisaatiolle" });
  await form.getByLabel("Organisaatio", { exact: true }).focus();
  await page.keyboard.type("Kuhmo");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("Käytäntö on luovutettu.");
  await expect(page.getByText("Omistajat nyt: Kuhmo, Haapavesi")).toBeVisible();
  await signInAs(context, baseURL, "kuhmo", "author");
  await page.goto("/oma");
  await expect(page.getByRole("link", { name: `Luovutettava ${slug}`, exact: true })).toBeVisible();
});

test("all practices of an organisation are confirmed at once", async ({ page, context, baseURL }) => {
  const slug = `kaikki-${letters()}`;
  await signInAs(context, baseURL, "kajaani", "wellbeing_coordinator");
  await publishAs(page, "kajaani", slug, `Vahvistettava ${slug}`);
  await page.goto("/oma");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Vahvista kaikki ajantasaisiksi" }).click();
  await expect(page.getByRole("status").filter({ hasText: "vahvistettu" })).toBeVisible();
  await page.goto(`/kaytannot/${slug}`);
  await expect(page.getByText(/Vahvistettu ajantasaiseksi \d/)).toBeVisible();
});
