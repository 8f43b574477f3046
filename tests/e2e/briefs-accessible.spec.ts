import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { publishLongPractice } from "./long-practice.ts";

test("the longest practice fits and is accessible, as a brief, for Innokylä and on its page", async ({ page }) => {
  const long = await publishLongPractice(page);
  for (const part of ["/paattajalle", "/innokyla", ""]) {
    await page.goto(long.replace("/paattajalle", part));
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  // On paper nothing can be scrolled.
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 960 });
  const tables = page.locator(".prose .table-scroll");
  expect(await tables.count()).toBe(1);
  expect(await tables.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(1);
});
