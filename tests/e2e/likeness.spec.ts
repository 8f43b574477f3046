import { expect, test } from "#tests/support/browser-test.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";

test("a visitor from a small municipality sees practices of similar ones first, with reasons", async ({ page }) => {
  await page.goto("/kaytannot");
  const mine = page.getByLabel("Oma kuntasi tai hyvinvointialueesi");
  await mine.fill("Lappajärven");
  await mine.press("Enter");
  await expect(page).toHaveURL(/\/kaytannot\?vertaa=lappajarvi$/);
  await expect(mine).toHaveValue("Lappajärvi");
  const first = page.locator(".card").first();
  await expect(first).toContainText(/lähes samankokoinen, molemmat maaseutumaisia kuntia/i);
  await page.getByText("Miten samankaltaisuus lasketaan?").click();
  await expect(page.getByText("Samankaltaisuus lasketaan kunnan asukasluvusta")).toBeVisible();
  await page.getByRole("link", { name: "Poista rajaus: Vertailukohta: Lappajärvi" }).click();
  await expect(page).toHaveURL(/\/kaytannot$/);
  await expect(page.locator(".alike")).toHaveCount(0);
});

test("filters keep the chosen municipality, and choosing one keeps the filters", async ({ page }) => {
  await page.goto("/kaytannot?teema=hyvinvointitalous");
  const mine = page.getByLabel("Oma kuntasi tai hyvinvointialueesi");
  await mine.fill("Olematonkunta");
  await mine.press("Enter");
  await expect(page.getByRole("status")).toContainText("”Olematonkunta” ei löytynyt");
  await expect(page.getByRole("heading", { level: 2, name: /käytäntöä$/ })).toBeVisible();
  await mine.fill("Satakunta");
  await mine.press("Enter");
  const meant = page.getByRole("list", { name: "Tarkoititko:" });
  await meant.getByRole("link", { name: "Satakunnan hyvinvointialue" }).click();
  await expect(page).toHaveURL(/teema=hyvinvointitalous&vertaa=satakunnan-hyvinvointialue$/);
  const summary = page.locator(".filters > summary");
  if (await summary.isVisible()) await summary.click();
  await page.getByLabel("Järjestys").selectOption("Otsikon mukaan");
  await page.getByRole("button", { name: "Näytä tulokset" }).first().click();
  await expect(page).toHaveURL(/vertaa=satakunnan-hyvinvointialue/);
  await expect(page).toHaveURL(/jarjestys=nimi/);
});

test("a signed-in person gets links for the own organisation", async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, "utajarvi", "author");
  await page.goto("/kaytannot");
  await page.getByRole("link", { name: "Näytä ensin samankaltaisten käytännöt. Vertailukohta: Utajärvi" }).click();
  await expect(page).toHaveURL(/vertaa=utajarvi/);
  await expect(page.getByRole("link", { name: "Poista rajaus: Vertailukohta: Utajärvi" })).toBeVisible();
  await page.goto("/teemat/hyvinvointitalous");
  await page.getByRole("link", { name: "Näytä ensin samankaltaisten kuntien käytännöt" }).click();
  await expect(page).toHaveURL(/teema=hyvinvointitalous&vertaa=utajarvi/);
});

test("a member's page links to similar members", async ({ page }) => {
  await page.goto("/jasenet/merikarvia");
  const similar = page.getByRole("region", { name: "Samankaltaisia kuntia verkostossa" });
  await expect(similar.getByRole("listitem")).toHaveCount(5);
  await similar.getByRole("link", { name: "Pomarkku" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Pomarkku" })).toBeVisible();
  await page.getByRole("link", { name: "Katso kaikki käytännöt, samankaltaisimmat ensin" }).click();
  await expect(page).toHaveURL(/vertaa=pomarkku/);
});
