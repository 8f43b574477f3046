import type { Page } from "playwright/test";
import { expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";

test("the form is accessible to a visitor and to an author, in each language", async ({ page, context, baseURL }) => {
  for (const language of ["", "/sv", "/en"]) {
    await context.clearCookies();
    await page.goto(`${language}/kirjoita`);
    await expectAccessible(page);
    await signInAs(context, baseURL, "liminka", "author");
    await page.goto(`${language}/kirjoita`);
    await openAll(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

test("an author's own page and the form of a published text are accessible", async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, "liminka", "author");
  for (const address of ["/oma", "/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa/muokkaa"]) {
    await page.goto(address);
    await openAll(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

/** Opens all collapsed parts. */
function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
