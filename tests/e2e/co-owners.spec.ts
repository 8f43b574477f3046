import path from "node:path";
import type { BrowserContext, Page } from "playwright/test";
import { compileSource, PIPELINE_VERSION } from "#app/mdx/compile.ts";
import { propose, takeBack } from "#app/practices/co-owners/propose.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { addPerson } from "#tests/support/people.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";
import { writeUp } from "#tests/support/write-up.ts";

const openLibrary = () => openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
const letters = () => crypto.randomUUID().replace(/[^a-f]/g, "");

/** Publishes a practice of Haapavesi before the page is opened. */
async function publishFor(page: Page, slug: string, title: string) {
  const db = await openLibrary();
  const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
  await publish(db, compiler, { slug, source: writeUp({ title, organisation: "haapavesi" }), via: "command" });
  await db.destroy();
  await expect.poll(async () => (await page.request.get(`/kaytannot/${slug}`)).status()).toBe(200);
}

async function asVisitor(context: BrowserContext, work: () => Promise<void>) {
  const cookies = await context.cookies();
  await context.clearCookies();
  await work();
  await context.addCookies(cookies);
}

test.use({ expectedStatuses: [409] });

test("a co-owner is proposed, accepts, and leaves", async ({ page, context, baseURL }) => {
  const slug = `yhteinen-${letters()}`;
  const title = `Yhteinen tupa ${slug}`;
  const sentence = "Haapavesi ehdottaa yhteisomistajaksi: Kuhmo";
  const check = async () => {
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  };
  await publishFor(page, slug, title);
  await signInAs(context, baseURL, "haapavesi", "author");
  await page.goto(`/kaytannot/${slug}/hallinta`);
  await page.getByRole("link", { name: /Ehdota yhteisomistajaa/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Yhteisomistajat");
  await check();
  await page.getByLabel("Organisaatio", { exact: true }).selectOption({ label: "Kuhmo" });
  await page.getByRole("button", { name: "Ehdota", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText("Ehdotus on lähetetty.");
  await expect(page.getByText(sentence)).toBeVisible();
  await check();
  await asVisitor(context, async () => {
    await page.goto(`/kaytannot/${slug}`);
    await expect(page.locator(".facts-card").getByText("Haapavesi")).toBeVisible();
    await expect(page.locator(".facts-card").getByText("Kuhmo")).toHaveCount(0);
    await expect(page.getByText("ehdottaa yhteisomistajaksi")).toHaveCount(0);
  });

  await signInAs(context, baseURL, "kuhmo", "contact");
  await page.goto(`/kaytannot/${slug}`);
  await expect(page.getByText(sentence)).toBeVisible();
  await check();
  await page.goto("/oma");
  const section = page.getByRole("region", { name: "Ehdotukset yhteisomistajiksi" });
  const row = section.getByRole("listitem").filter({ hasText: title });
  await expect(row).toContainText(sentence);
  await check();
  await row.getByRole("button", { name: /^Hyväksy/ }).click();
  await expect(page.getByRole("status")).toHaveText("Organisaatio on nyt yhteisomistaja.");
  await page.goto(`/kaytannot/${slug}`);
  await expect(page.locator(".facts-card").getByRole("link", { name: "Kuhmo" })).toBeVisible();

  await page.goto(`/kaytannot/${slug}/yhteisomistajat`);
  await check();
  await page.getByRole("button", { name: "Luovu yhteisomistuksesta" }).click();
  await expect(page.getByRole("status")).toHaveText("Yhteisomistus on päättynyt.");
  await page.goBack();
  await page.reload();
  await expect(page.getByRole("button", { name: "Luovu yhteisomistuksesta" })).toHaveCount(0);
  await expect(page.getByText("Organisaatiollanne ei ole avointa ehdotusta")).toBeVisible();
  await check();
});

test("a proposal that was withdrawn meanwhile is refused with its reason", async ({ page, context, baseURL }) => {
  const slug = `peruttu-${letters()}`;
  await publishFor(page, slug, `Peruttu tupa ${slug}`);
  const db = await openLibrary();
  const { actor } = await addPerson(db, "haapavesi", ["author"], `Kokeilija ${letters()}`);
  expect(await propose(db, actor, slug, "kuhmo")).toMatchObject({ ok: true });
  await signInAs(context, baseURL, "kuhmo", "author");
  await page.goto(`/kaytannot/${slug}`);
  expect(await takeBack(db, actor, slug, "kuhmo")).toMatchObject({ ok: true });
  await db.destroy();
  await page.getByRole("button", { name: /^Hyväksy/ }).click();
  await expect(page.getByRole("alert")).toContainText("Ehdotusta ei enää ole.");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
