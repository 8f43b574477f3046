import { expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";

test("the writing pages are accessible", async ({ page, context, baseURL }) => {
  for (const language of ["", "/sv", "/en"]) {
    await context.clearCookies();
    await page.goto(`${language}/kirjoita`);
    await expectAccessible(page);
  }
  await signInAs(context, baseURL, "liminka", "author");
  for (const address of [
    "/kirjoita",
    "/sv/kirjoita",
    "/en/kirjoita",
    "/oma",
    "/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa/muokkaa",
  ]) {
    await page.goto(address);
    for (const summary of await page.locator("main summary").all()) await summary.click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});
