import { expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { publishLongPractice } from "./long-practice.ts";

test("the longest practice fits and is accessible, as a brief, for Innokylä and on its page", async ({ page }) => {
  const long = await publishLongPractice(page);
  for (const part of ["/paattajalle", "/innokyla", ""]) {
    await page.goto(long.replace("/paattajalle", part));
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
