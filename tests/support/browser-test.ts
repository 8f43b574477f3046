import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { test as base, type CDPSession, expect, type Page } from "playwright/test";
import type { Language } from "#db/schema.ts";

export { expect };

/** For pages in a browser without scripts: the session that switches scripts on for axe. */
const scriptSwitches = new WeakMap<Page, CDPSession>();

/** Fails a test on every error or warning of the browser, except responses with one of `expectedStatuses`. */
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
        // Requests that the browser aborts because the page is left are no failures.
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

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Fails with the violations that axe finds on the page in its present state. Axe runs in a narrow window with scripts
 * and in a wide one without, which together have everything that the site renders; in the other two it is not run.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const isNarrow = (page.viewportSize()?.width ?? 0) < 600;
  if (isNarrow === scriptSwitches.has(page)) return;
  expect(await accessibilityFaults(page), page.url()).toEqual([]);
}

/** The violations that axe finds on the page in its present state. On a page without scripts only axe itself is run. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const scripts = scriptSwitches.get(page);
  // Set to true first, since the browser applies changes only: at first scripts are disabled by another setting.
  for (const value of [true, false]) await scripts?.send("Emulation.setScriptExecutionDisabled", { value });
  await page.evaluate(axeSource);
  // What passes is not described, which takes as long as finding it, and style sheets are not read, which only a rule
  // needs that is not among these. No page has frames (see page-faults.ts).
  const options: axe.RunOptions = {
    ...{ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] },
    preload: { assets: ["media"] },
  };
  const { violations } = await page.evaluate((it) => (window as unknown as { axe: typeof axe }).axe.run(it), options);
  await scripts?.send("Emulation.setScriptExecutionDisabled", { value: true });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

/** Faults of the page's language, its number of main headings, its title and its width. */
export async function pageFaults(page: Page, language: Language): Promise<string[]> {
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

/** What a printed page would lose: parts that are cut at an edge, and pictures that are not there. */
export function printFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) => element.outerHTML.slice(0, 120);
    const isCut = (element: Element) =>
      getComputedStyle(element).overflowX !== "visible" &&
      !element.classList.contains("visually-hidden") &&
      element.scrollWidth > element.clientWidth + 1;
    const cut = [...document.querySelectorAll("body *")].filter(isCut);
    const missing = [...document.images].filter((image) => !image.complete || image.naturalWidth === 0);
    return [...cut.map((it) => `cuts ${name(it)}`), ...missing.map((it) => `lacks ${name(it)}`)];
  });
}

/** Fails when the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await sidewaysFaults(page), page.url()).toEqual([]);
}

async function sidewaysFaults(page: Page): Promise<string[]> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return overflow === 0 ? [] : [`scrolls sideways by ${overflow} px`];
}
