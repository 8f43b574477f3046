import type { PlaywrightTestOptions } from "playwright/test";
import { inLanguage } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { accessibilityFaults, expect, pageFaults, printFaults, test } from "#tests/support/browser-test.ts";
import { modelPages, pages } from "#tests/support/pages.ts";

const narrow = { width: 360, height: 740 };
const wide = { width: 1280, height: 800 };
/** The width of A4 between margins of 1.5 cm, at 96 pixels an inch. */
const sheet = { width: 680, height: 1000 };

/** Number of pages in a test: few enough that two workers end at about the same time. */
const pagesPerTest = 15;

/** The ways in which pages are opened. `withAxe` are the addresses that axe checks too. */
const variants: {
  name: string;
  use: Partial<PlaywrightTestOptions>;
  language: Language;
  addresses: readonly string[];
  withAxe: readonly string[];
  isPrinted?: boolean;
}[] = [
  { name: "narrow", use: { viewport: narrow }, language: "fi", addresses: pages, withAxe: pages },
  { name: "wide", use: { viewport: wide }, language: "fi", addresses: pages, withAxe: [] },
  {
    name: "narrow without scripts",
    use: { viewport: narrow, javaScriptEnabled: false },
    language: "fi",
    addresses: pages,
    withAxe: [],
  },
  {
    name: "wide without scripts",
    use: { viewport: wide, javaScriptEnabled: false },
    language: "fi",
    addresses: pages,
    withAxe: pages,
  },
  { name: "Swedish", use: { viewport: wide }, language: "sv", addresses: pages, withAxe: modelPages },
  { name: "English", use: { viewport: wide }, language: "en", addresses: pages, withAxe: modelPages },
  {
    name: "dark",
    use: { viewport: narrow, colorScheme: "dark" },
    language: "fi",
    addresses: modelPages,
    withAxe: modelPages,
  },
  { name: "printed", use: { viewport: sheet }, language: "fi", addresses: pages, withAxe: [], isPrinted: true },
];

for (const { name, use, language, addresses, withAxe, isPrinted } of variants) {
  test.describe(name, () => {
    test.use({ ...use, expectedStatuses: [404] });

    for (let from = 0; from < addresses.length; from += pagesPerTest) {
      const some = addresses.slice(from, from + pagesPerTest);
      test(`pages ${from + 1}–${from + some.length} are well-formed, fit and are accessible`, async ({ page }) => {
        const faults: string[] = [];
        for (const address of some) {
          await page.goto(inLanguage(address, language));
          if (isPrinted) await page.emulateMedia({ media: "print" });
          const seen = await pageFaults(page, language);
          if (isPrinted) seen.push(...(await printFaults(page)));
          if (withAxe.includes(address)) seen.push(...(await accessibilityFaults(page)));
          faults.push(...seen.map((fault) => `${page.url()} ${fault}`));
        }
        expect(faults).toEqual([]);
      });
    }
  });
}
