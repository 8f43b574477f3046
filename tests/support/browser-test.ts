import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "playwright/test";
import type { Language } from "#db/schema.ts";

export { expect };

/** Every page is watched: whatever the browser complains of fails the test, unless the test named its status. */
export const test = base.extend<{ expectedStatuses: number[]; watched: undefined }>({
  expectedStatuses: [[], { option: true }],
  watched: [
    async ({ page, expectedStatuses }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("requestfailed", (request) => {
        // What the browser itself gives up because the page is left is no failure.
        const reason = request.failure()?.errorText;
        if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()} ${reason}`);
      });
      await use(undefined);
      const expected = (text: string) => expectedStatuses.some((status) => text.includes(`status of ${status}`));
      expect(complaints.filter((text) => !expected(text))).toEqual([]);
    },
    { auto: true },
  ],
});

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with what axe finds on the page as it stands. Not for a page without scripts: axe is one. */
export async function expectAccessible(page: Page): Promise<void> {
  // Our pages hold no frames, for which alone axe would open a page of its own each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
}

/** Fails when the page is in another language, has not one main heading, is not named as ours, or scrolls sideways. */
export async function expectWhole(page: Page, language: Language): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page).toHaveTitle(/Vertaiskunta/);
  await expectNoSidewaysScroll(page);
}

/** Fails when the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${page.url()} scrolls sideways`).toBe(0);
}
