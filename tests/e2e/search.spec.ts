import path from "node:path";
import type { Page } from "playwright/test";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped } from "#app/adoptions/typed.ts";
import { createRateLimit } from "#app/comments/rate-limit.ts";
import { postComment } from "#app/comments/write.server.ts";
import { compileSource, PIPELINE_VERSION } from "#app/mdx/compile.ts";
import { publish } from "#app/practices/publish.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { addPerson } from "#tests/support/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

const letters = () => crypto.randomUUID().replace(/[^a-f]/g, "");

/** Opens the filters, which are collapsed on a narrow screen. */
async function openFilters(page: Page): Promise<void> {
  const summary = page.locator(".filters > summary");
  if (await summary.isVisible()) await summary.click();
}

async function check(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

test("results are narrowed by filters, which stay when the words change and can be removed", async ({ page }) => {
  await page.goto("/haku?q=hyvinvointi");
  await expect(page.getByRole("status").first()).toContainText(/\d+ käytäntöä haulla ”hyvinvointi”/);
  await openFilters(page);
  await page.getByRole("checkbox", { name: /^Hyvinvointitalous/ }).check();
  await page.getByRole("checkbox", { name: /^Alle 5 000 asukasta/ }).check();
  await page.getByRole("button", { name: "Näytä tulokset" }).first().click();
  await expect(page).toHaveURL("/haku?q=hyvinvointi&teema=hyvinvointitalous&koko=alle-5000");
  await expect(page.locator(".hits h3")).toHaveText(["Paltamon työllistämismalli 2009–2013"]);
  await check(page);

  await page.getByRole("searchbox").or(page.getByRole("combobox")).fill("työllistäminen");
  await page.getByRole("button", { name: "Hae", exact: true }).click();
  await expect(page).toHaveURL(/teema=hyvinvointitalous&koko=alle-5000/);
  await page.getByRole("link", { name: "Poista rajaus: Hyvinvointitalous" }).click();
  await expect(page).not.toHaveURL(/teema=/);
  await page.getByRole("link", { name: "Poista kaikki rajaukset" }).click();
  await expect(page).not.toHaveURL(/koko=/);
  await expect(page).toHaveURL(/q=ty/);
});

test("filters without results offer links that remove them", async ({ page }) => {
  await page.goto("/haku?q=hyvinvointi&koko=alle-5000&kieli=sv");
  await expect(page.getByRole("status").first()).toContainText("ei löytynyt käytäntöjä näillä rajauksilla");
  await check(page);
  await page.getByRole("link", { name: "Kuvauksen kieli: ruotsi", exact: true }).click();
  await expect(page).toHaveURL("/haku?q=hyvinvointi&koko=alle-5000");
  await expect(page.locator(".hits article").first()).toBeVisible();
});

test("words without results lead to themes, asking and writing", async ({ page }) => {
  await page.goto("/haku?q=xyzzyplugh");
  await expect(page.getByRole("heading", { name: "Verkoston teemat" })).toBeVisible();
  await check(page);
  await page.getByRole("link", { name: "Kysy lomakkeella" }).click();
  await expect(page.getByLabel("osoite", { exact: false }).first()).toHaveValue("/haku?q=xyzzyplugh");
});

test("a misspelt word is corrected, and the page says so", async ({ page }) => {
  await page.goto("/haku?q=hyvinvoiti");
  await expect(page.getByText("Tarkoititko hyvinvointi? Haulla ”hyvinvoiti” ei löytynyt mitään")).toBeVisible();
  await expect(page.getByRole("status").first()).toContainText("haulla ”hyvinvointi”");
  await check(page);
  await page.getByRole("link", { name: "hyvinvointi", exact: true }).click();
  await expect(page).toHaveURL("/haku?q=hyvinvointi");
});

test("words that name a filter are offered as that filter", async ({ page }) => {
  await page.goto("/haku?q=työllistämismalli+pieni+kunta");
  await check(page);
  await page.getByRole("link", { name: /^Kunnan koko: Alle 5 000 asukasta/ }).click();
  await expect(page).toHaveURL(/^[^?]*\?q=ty%C3%B6llist%C3%A4mismalli&koko=alle-5000/);
  await expect(page.locator(".hits h3").first()).toContainText("Paltamon");
});

test("a comment is found in its own section and links to its place", async ({ page }) => {
  const slug = `kohtaamo-${letters()}`;
  const word = `jututtamo${letters()}`;
  const db = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
  const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
  const source = writeUp({ title: `Kohtaamo ${slug}`, organisation: "kemi" });
  await publish(db, compiler, { slug, source, via: "command" });
  const { actor } = await addPerson(db, "kemi", ["elected"], `Kysyjä ${letters()}`);
  const door = { compiler, limit: createRateLimit(10, 60_000), language: "fi" as const };
  await postComment(db, door, actor, slug, { kind: "question", text: `Miten ${word} aloitettiin?` });
  await db.destroy();
  await expect.poll(async () => (await page.request.get(`/haku?q=${word}`)).text()).toContain("Keskustelusta");
  await page.goto(`/haku?q=${word}`);
  await check(page);
  const hit = page.locator(".remark-hit");
  await expect(hit.locator("mark")).toHaveText(word);
  await expect(hit).toContainText("Kemi");
  await expect(hit).not.toContainText("Kysyjä");
  await hit.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/kaytannot/${slug}\\?kommentti=(\\d+)#kommentti-\\1$`));
});

test("an adopter's card is found in its own section and links to its place", async ({ page }) => {
  const slug = `tupa-${letters()}`;
  const word = `rupattelutupa${letters()}`;
  const db = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
  const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
  await publish(db, compiler, {
    slug,
    source: writeUp({ title: "Yhteinen tupa", organisation: "kemi" }),
    via: "command",
  });
  const { actor } = await addPerson(db, "kotka", ["author"], `Kertoja ${letters()}`);
  const typed = blankTyped({ status: "ended", advice: `Tilaksi käy ${word}.` });
  const card = { practice: slug, organisation: "kotka", typed, seenState: "0", checked: true };
  expect(await saveAdoption(db, actor, card)).toMatchObject({ ok: true });
  await db.destroy();
  await expect.poll(async () => (await page.request.get(`/haku?q=${word}`)).text()).toContain("Soveltajien kokemuksia");
  await page.goto(`/haku?q=${word}`);
  await check(page);
  const hit = page.locator(".remark-hit");
  await expect(hit.locator("mark")).toHaveText(word);
  await expect(hit).toContainText("Päättynyt");
  await hit.getByRole("link", { name: "Kotka: Yhteinen tupa" }).click();
  await expect(page).toHaveURL(new RegExp(`/kaytannot/${slug}#sovellus-kotka$`));
  await expect(page.locator("#sovellus-kotka")).toContainText(word);
});

test("a too long query is reported and can be shortened", async ({ page }) => {
  await page.goto(`/haku?q=${"hyvinvointi+".repeat(20)}`);
  await expect(page.getByText("Hakuun mahtuu 200 merkkiä")).toBeVisible();
  await check(page);
  const field = page.getByRole("searchbox").or(page.getByRole("combobox"));
  expect((await field.inputValue()).length).toBe(239);
  await field.fill("liminka");
  await field.press("Enter");
  await expect(page.locator(".hits article").first()).toBeVisible();
});

test("the page is in the reader's language", async ({ page }) => {
  await page.goto("/sv/haku?q=xyzzyplugh&koko=alle-5000");
  await expect(page.getByText("hittade inga arbetssätt med de här begränsningarna")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Fråga nätverket" })).toBeVisible();
  await page.goto("/en/haku?q=xyzzyplugh");
  await expect(page.getByText("No practices were found for “xyzzyplugh”.")).toBeVisible();
});
