import { expectAccessible, expectWhole, test } from "#tests/support/browser-test.ts";
import { pages } from "#tests/support/pages.ts";

test.use({ expectedStatuses: [404] });

for (const address of pages) {
  test(`${address} is whole, fits and is accessible, with the site's scripts and without`, async ({ page }) => {
    await page.goto(address);
    await expectWhole(page, "fi");
    await expectAccessible(page);
    await page.route(/\.js(\?|$)/, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await page.reload();
    await expectAccessible(page);
  });
}
