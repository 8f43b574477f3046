import type { Page } from "playwright/test";
import { expect, test } from "#tests/support/browser-test.ts";
import { publishLongPractice } from "./long-practice.ts";

const abc = "/kaytannot/mielen-hyvinvoinnin-abc";

/** Numbers of printed sheets: with the page's own size, and on A4 with the browser's margins. */
async function sheets(page: Page): Promise<number[]> {
  const own = await page.pdf({ preferCSSPageSize: true });
  const a4 = await page.pdf({ format: "A4" });
  return [own, a4].map((pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0);
}

test("a short brief and the longest possible one are one sheet of A4 each, in every language", async ({ page }) => {
  const long = await publishLongPractice(page);
  for (const address of [`${abc}/paattajalle`, long, `/sv${long}`, `/en${long}`]) {
    await page.goto(address);
    expect([address, await sheets(page)]).toEqual([address, [1, 1]]);
  }
  // A longer page has more sheets, so the count works.
  await page.goto(long.replace("/paattajalle", ""));
  expect((await sheets(page))[0]).toBeGreaterThan(1);
});

test("a field for Innokylä is copied with one button, and the page can be printed with one", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/kaytannot/lihavuus-laskuun-ohjelma/innokyla");
  await page.getByRole("button", { name: "Kopioi: Toimintamallin nimi" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Kopioitu: Toimintamallin nimi" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Lihavuus laskuun -ohjelma 2013–2020");
  await page.getByRole("button", { name: "Kopioi kaikki kentät" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Kopioitu: kaikki kentät" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Ratkaisun perusidea\n\n");
  await page.goto(`${abc}/paattajalle`);
  await expect(page.getByRole("button", { name: "Tulosta" })).toBeVisible();
});
