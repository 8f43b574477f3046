import { expect, test } from "#tests/support/browser-test.ts";

test("a model links to its adopters, and they link back", async ({ page }) => {
  await page.goto("/kaytannot/mielen-hyvinvoinnin-abc");
  const facts = page.getByRole("complementary", { name: "Perustiedot" });
  await facts.getByRole("link", { name: /^Katso soveltajat/ }).click();
  const adopters = page.getByRole("region", { name: "Näin muut ovat soveltaneet tätä käytäntöä" });
  await expect(adopters.getByRole("heading", { name: "Näin muut ovat soveltaneet tätä käytäntöä" })).toBeInViewport();
  await expect(adopters.getByRole("link", { name: "Haapavesi", exact: true })).toBeVisible();
  await adopters.getByRole("link", { name: "Soveltajan oma kuvaus: Liminka" }).click();
  await expect(facts).toContainText("10 000–19 999 asukasta");
  await facts.getByRole("link", { name: "Mielen hyvinvoinnin ABC", exact: true }).click();
  await expect(page).toHaveURL("/kaytannot/mielen-hyvinvoinnin-abc");
});

test("the home page leads to practices of municipalities of a chosen size", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Kunnan asukasluku").selectOption({ label: "10 000–19 999 asukasta" });
  await page.getByRole("button", { name: "Näytä käytännöt" }).click();
  await expect(page).toHaveURL("/kaytannot?koko=10000-19999");
  await expect(page.locator(".card").filter({ hasText: "Liminka" }).first()).toBeVisible();
  await expect(page.locator(".card").filter({ hasText: "Vantaa" })).toHaveCount(0);
});

test("the table of contents links to the sections", async ({ page }) => {
  await page.goto("/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa");
  await page.getByRole("navigation", { name: "Sisällys" }).getByRole("link", { name: "Toteutus ja resurssit" }).click();
  await expect(page.getByRole("heading", { name: "Toteutus ja resurssit" })).toBeInViewport();
});

test("content and search are reached with the keyboard only", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Siirry suoraan sisältöön" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Hae käytäntöjä, kuntia ja teemoja")).toBeFocused();
  await page.keyboard.type("kaikukortti");
  await page.keyboard.press("Enter");
  await expect(page.locator(".hits article").first()).toContainText("Kaikukortti");
});

test("a member without practices shows those of similar municipalities", async ({ page }) => {
  await page.goto("/jasenet/simo");
  await expect(page.getByText("Organisaatio ei ole vielä kuvannut käytäntöjään täällä.")).toBeVisible();
  const alike = page.getByRole("region", { name: "Samankaltaiset kunnat tekevät näitä" });
  await expect(alike.getByRole("listitem").first()).toContainText(/maaseutumaisia kuntia|samankokoinen/);
});

test("printed pages have the facts and no navigation", async ({ page }) => {
  await page.goto("/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Päävalikko" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Muita käytäntöjä samoista teemoista ja aiheista" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Perustiedot" })).toBeVisible();
});
