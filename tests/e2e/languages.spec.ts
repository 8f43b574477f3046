import { inLanguage } from "#app/routes.ts";
import { expectAccessible, expectWhole, test } from "#tests/support/browser-test.ts";
import { pages } from "#tests/support/pages.ts";

test.use({ expectedStatuses: [404] });

for (const language of ["sv", "en"] as const) {
  for (const address of pages) {
    test(`${address} in ${language}`, async ({ page }) => {
      await page.goto(inLanguage(address, language));
      await expectWhole(page, language);
      await expectAccessible(page);
    });
  }
}
