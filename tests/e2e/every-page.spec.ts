import { expect, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { pages } from "#tests/support/pages.ts";

test.use({ expectedStatuses: [404] });

for (const address of pages) {
  test(`${address} is whole and fits`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("lang", "fi");
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page).toHaveTitle(/Vertaiskunta/);
    await expectNoSidewaysScroll(page);
  });
}
