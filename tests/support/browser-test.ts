import { AxeBuilder } from "@axe-core/playwright";
import { test as base, type CDPSession, expect, type Page } from "playwright/test";
import type { Language } from "#db/schema.ts";

export { expect };

/** How to let the scripts of a page run whose browser runs none, for axe; by page. */
const scriptSwitches = new WeakMap<Page, CDPSession>();

/** Every page is watched: whatever the browser complains of fails the test, unless the test named its status. */
export const test = base.extend<{ expectedStatuses: number[]; watched: undefined }>({
  expectedStatuses: [[], { option: true }],
  watched: [
    async ({ page, javaScriptEnabled, expectedStatuses }, use) => {
      if (javaScriptEnabled === false) scriptSwitches.set(page, await page.context().newCDPSession(page));
      const complaints: string[] = [];
      const complain = (text: string) => complaints.push(`${page.url()}: ${text}`);
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complain(message.text());
      });
      page.on("pageerror", (error) => complain(String(error)));
      page.on("requestfailed", (request) => {
        // What the browser itself gives up because the page is left is no failure.
        const reason = request.failure()?.errorText;
        if (reason !== "net::ERR_ABORTED") complain(`${request.url()} ${reason}`);
      });
      await use(undefined);
      const expected = (text: string) => expectedStatuses.some((status) => text.includes(`status of ${status}`));
      expect(complaints.filter((text) => !expected(text))).toEqual([]);
    },
    { auto: true },
  ],
});

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Fails with what axe finds on the page in its present state: in a narrow window with scripts and in a wide one
 * without, which between them hold all that the site draws. In the other two axe is not run.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const isNarrow = (page.viewportSize()?.width ?? 0) < 600;
  if (isNarrow === scriptSwitches.has(page)) return;
  expect(await accessibilityFaults(page), page.url()).toEqual([]);
}

/** What axe finds on the page in its present state. Axe is a script: on a page without scripts it alone may run. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const scripts = scriptSwitches.get(page);
  // The browser obeys a change only: at first this switch is off in another way.
  for (const value of [true, false]) await scripts?.send("Emulation.setScriptExecutionDisabled", { value });
  // Our pages hold no frames, for which alone axe would open a page of its own each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  await scripts?.send("Emulation.setScriptExecutionDisabled", { value: true });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

/** What is wrong with the page as a whole: its language, its one main heading, its name, its width. */
export async function faultsAsWhole(page: Page, language: Language): Promise<string[]> {
  const seen = await page.evaluate(() => ({
    language: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
  }));
  const title = await page.title();
  return [
    ...(seen.language === language ? [] : [`is in ${seen.language}, not ${language}`]),
    ...(seen.headings === 1 ? [] : [`has ${seen.headings} main headings`]),
    ...(title.includes("Vertaiskunta") ? [] : [`is called ${title}`]),
    ...(await sidewaysFaults(page)),
  ];
}

/** Fails when the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await sidewaysFaults(page), page.url()).toEqual([]);
}

async function sidewaysFaults(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over === 0 ? [] : [`scrolls sideways by ${over} px`];
}
