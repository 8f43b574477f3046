import { expectWhole, test } from "#tests/support/browser-test.ts";
import { pages } from "#tests/support/pages.ts";

test.use({ expectedStatuses: [404] });

for (const address of pages) {
  test(`${address} is whole and fits`, async ({ page }) => {
    await page.goto(address);
    await expectWhole(page, "fi");
  });
}
