import { expect, test } from "#tests/support/browser-test.ts";

const practice = "/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa";

test("a dot on the map links to its member", async ({ page }) => {
  await page.goto("/jasenet");
  const map = page.getByRole("group", { name: "Jäsenkunnat kartalla" });
  await expect(map.getByRole("link")).toHaveCount(50);
  await map.getByRole("link", { name: /^Liminka, \d+ käytän/ }).click();
  await expect(page).toHaveURL("/jasenet/liminka");
});

test("every dot is a large enough touch target, and a link skips them for the keyboard", async ({ page }) => {
  await page.goto("/jasenet");
  for (const dot of await page.locator(".map .hit").all()) {
    const box = await dot.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  const skip = page.getByRole("link", { name: "Ohita kartta, siirry luetteloon" });
  await skip.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Espoo", exact: true })).toBeFocused();
});

test("the focused dot shows its name", async ({ page }) => {
  await page.goto("/jasenet");
  await page.getByRole("link", { name: "Ohita kartta, siirry luetteloon" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.locator(".map text").filter({ visible: true })).toHaveText(["Kittilä"]);
});

test("the themes' bars are a table with links", async ({ page }) => {
  await page.goto("/teemat");
  const table = page.getByRole("table", { name: "Käytännöt teemoittain" });
  await expect(table.getByRole("columnheader")).toHaveText(["Teema", "Käytäntöjä"]);
  await table.getByRole("link", { name: "Hyvinvointitalous" }).click();
  await expect(page).toHaveURL("/teemat/hyvinvointitalous");
});

test("a practice has a citation with the permanent address of its version", async ({ page }) => {
  await page.goto(practice);
  const cite = page.getByRole("region", { name: "Näin viittaat" });
  await expect(cite).toContainText("Vertaiskunnan toimitus (");
  const address = await cite
    .getByRole("link", { name: /versiot/ })
    .first()
    .getAttribute("href");
  expect(new URL(address ?? "").pathname).toBe(`${practice}/versiot/1`);
  await page.goto(`${practice}/versiot/1`);
  await page.getByRole("link", { name: "Siirry käytännön sivulle" }).click();
  await expect(page).toHaveURL(practice);
});

test("a page links to its feed", async ({ page, request }) => {
  await page.goto("/jasenet/liminka");
  const link = page.getByRole("link", { name: "Seuraa uusia käytäntöjä syötteenä (Atom)" });
  const answer = await request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toContain("application/atom+xml");
  expect(await answer.text()).toContain("<feed ");
});
