import { expect, test } from "#tests/support/browser-test.ts";

/** Opens the filters, which are collapsed on a narrow screen. */
async function openFilters(page: import("playwright/test").Page): Promise<void> {
  const summary = page.locator(".filters > summary");
  if (await summary.isVisible()) await summary.click();
}

test("a newcomer finds Liminka's write-up by its theme", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Muut ajankohtaiset teemat" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Muut ajankohtaiset teemat");
  await page.getByRole("link", { name: "Mielen hyvinvoinnin ABC osaksi elintapaohjausta" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mielen hyvinvoinnin ABC osaksi elintapaohjausta");
  await expect(page.getByText("Koottu julkisista lähteistä, kunta ei ole vahvistanut").first()).toBeVisible();
});

test("… and by its organisation", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Päävalikko" }).getByRole("link", { name: "Jäsenet" }).click();
  await page.getByRole("link", { name: "Liminka", exact: true }).click();
  await page.getByRole("link", { name: "Mielen hyvinvoinnin ABC osaksi elintapaohjausta" }).click();
  await expect(page.getByRole("heading", { name: "Tarve ja tavoite" })).toBeVisible();
});

test("… and by searching, in any inflected form", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Hae käytäntöjä, kuntia ja teemoja").fill("limingan mielen hyvinvointi");
  await page.getByLabel("Hae käytäntöjä, kuntia ja teemoja").press("Enter");
  const first = page.locator(".hits article").first();
  await expect(first.getByRole("link", { name: /^Mielen hyvinvoinnin ABC osaksi/ })).toBeVisible();
  await expect(first.locator("mark").first()).toBeVisible();
  await expect(page.getByRole("status")).toContainText("limingan mielen hyvinvointi");
});

test("facets combine, count each other and are removed by links", async ({ page }) => {
  await page.goto("/kaytannot");
  await openFilters(page);
  await page.getByRole("checkbox", { name: /^Hyvinvointitalous/ }).check();
  await page.getByRole("checkbox", { name: /^Alle 5 000 asukasta/ }).check();
  await page.getByRole("button", { name: "Näytä tulokset" }).first().click();
  await expect(page).toHaveURL(/teema=hyvinvointitalous/);
  await expect(page).toHaveURL(/koko=alle-5000/);
  await expect(page.getByRole("heading", { level: 2, name: "1 käytäntö" })).toBeVisible();
  await expect(page.locator(".card h3")).toHaveText(["Paltamon työllistämismalli 2009–2013"]);
  await openFilters(page);
  // The count of the other size is the number of practices that choosing it would add.
  await expect(page.getByRole("checkbox", { name: /^50 000–99 999 asukasta \(1\)/ })).toBeAttached();
  await page.getByRole("link", { name: "Poista rajaus: Hyvinvointitalous" }).click();
  await expect(page).not.toHaveURL(/teema=/);
  await expect(page).toHaveURL(/koko=alle-5000/);
});

test("the list is sorted by title and by size", async ({ page }) => {
  await page.goto("/kaytannot?jarjestys=nimi");
  const titles = await page.locator(".card h3").allTextContents();
  expect(titles.length).toBeGreaterThan(9);
  expect(titles).toEqual([...titles].sort(new Intl.Collator("fi", { numeric: true }).compare));
  await page.goto("/kaytannot?jarjestys=koko");
  await expect(page.locator(".card").first()).toContainText("Alle 5 000 asukasta");
});

test("an empty list has a link that removes the filters", async ({ page }) => {
  await page.goto("/kaytannot?teema=hyvinvointitalous&kieli=sv");
  await expect(page.getByText("Näillä rajauksilla ei löytynyt käytäntöjä.")).toBeVisible();
  await page.getByRole("link", { name: "Poista kaikki rajaukset" }).click();
  await expect(page.locator(".card").first()).toBeVisible();
});

test("a search without results has a link to the themes", async ({ page }) => {
  await page.goto("/haku?q=xyzzyplugh");
  await expect(page.getByRole("status")).toContainText("ei löytynyt");
  await page.getByRole("link", { name: "Selaa käytäntöjä teemoittain" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Teemat");
});

test("the links to other languages keep page and filters", async ({ page }) => {
  await page.goto("/kaytannot?teema=yhdyspinnat");
  await page.getByRole("link", { name: "På svenska" }).click();
  await expect(page).toHaveURL("/sv/kaytannot?teema=yhdyspinnat");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Arbetssätt");
  await page.goto("/");
  await page.getByRole("link", { name: "In English" }).click();
  await expect(page).toHaveURL("/en");
});

test("a write-up in another language says so and has its language code", async ({ page }) => {
  await page.goto("/kaytannot/valfardsteori-som-grund");
  await expect(page.getByText("Kuvaus on kirjoitettu kielellä: ruotsi.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "sv");
});
