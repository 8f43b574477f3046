import { expect, test } from "#tests/support/browser-test.ts";

test("an elected representative gets from a practice to its brief and back", async ({ page, javaScriptEnabled }) => {
  await page.goto("/kaytannot/mielen-hyvinvoinnin-abc");
  await page.getByRole("link", { name: "Yhden sivun tiivistelmä päättäjälle" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mielen hyvinvoinnin ABC");
  const brief = page.getByRole("article");
  await expect(brief).toContainText("Koottu julkisista lähteistä");
  await expect(brief.getByRole("term").filter({ hasText: "Mitä tehdään" })).toBeVisible();
  await expect(brief.getByText(/^Kuvaus ei kerro näistä: .*riskit/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Tulosta" })).toHaveCount(javaScriptEnabled ? 1 : 0);
  await expect(page.getByRole("region", { name: "Kolme kysymystä ennen päätöstä" }).getByRole("listitem")).toHaveCount(
    3,
  );
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Päävalikko" })).toBeHidden();
  await expect(page.getByText("Voit tulostaa tiivistelmän")).toBeHidden();
  await page.emulateMedia({ media: null });
  await brief.getByRole("link", { name: /kaytannot\/mielen-hyvinvoinnin-abc$/ }).click();
  await expect(page).toHaveURL("/kaytannot/mielen-hyvinvoinnin-abc");
});

test("an author for Innokylä finds each of its fields with its text, or why it is empty", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/kaytannot/lihavuus-laskuun-ohjelma");
  await page.getByRole("link", { name: "Kopioi tekstit Innokylän lomakkeelle" }).click();
  await expect(page.getByRole("button", { name: "Kopioi kaikki kentät" })).toHaveCount(javaScriptEnabled ? 1 : 0);
  await expect(page.getByRole("textbox", { name: "Toimintamallin nimi" })).toHaveValue(
    "Lihavuus laskuun -ohjelma 2013–2020",
  );
  await expect(page.getByRole("textbox", { name: "Ratkaisun perusidea" })).toHaveValue(/elintapaohjaus/);
  const funder = page.getByRole("heading", { name: "Toimintamallin rahoittaja" }).locator("..");
  await expect(funder).toContainText("Tyhjä: täydennä itse Innokylässä.");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Tallenna kaikki kentät tekstitiedostona" }).click();
  expect((await download).suggestedFilename()).toBe("lihavuus-laskuun-ohjelma-innokyla.txt");
});

test("a viewpoint of TEAviisari links to the other practices that strengthen it", async ({ page }) => {
  await page.goto("/kaytannot/lihavuus-laskuun-ohjelma");
  const lens = page.getByRole("region", { name: "TEAviisarin näkökulmat" });
  await expect(lens).toContainText("Luokittelun on tehnyt toimitus");
  await lens.getByRole("listitem").filter({ hasText: "Sitoutuminen" }).getByRole("link").click();
  await expect(page).toHaveURL("/kaytannot?nakokulma=sitoutuminen");
  await expect(page.getByRole("link", { name: "Poista rajaus: Sitoutuminen" })).toBeVisible();
  await expect(page.locator(".card").filter({ hasText: "Kouvola" }).first()).toBeVisible();
  await expect(page.locator(".card").filter({ hasText: "Kimmoke" })).toHaveCount(0);
});
