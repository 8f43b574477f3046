import { expect, test } from "#tests/support/browser-test.ts";

test("the tab remembers a visitor's list from page to page", async ({ page }) => {
  await page.goto("/poiminnat?k=mielen-hyvinvoinnin-abc");
  await page.goto("/kaytannot/kunta-jarjestokumppanuus");
  await page.getByRole("link", { name: "Lisää poimintoihin" }).first().click();
  await expect(page).toHaveURL(/k=mielen-hyvinvoinnin-abc,kunta-jarjestokumppanuus$/);
});
