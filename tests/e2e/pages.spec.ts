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

/** How an opened page is looked at: a window of this size, or a printed sheet. `withAxe` are the addresses that axe checks. */
interface Look {
  size: { width: number; height: number };
  withAxe: readonly string[];
  isPrinted?: boolean;
}

/** The ways in which pages are opened, each page once, and looked at one after the other. */
const variants: {
  name: string;
  use: Partial<PlaywrightTestOptions>;
  language: Language;
  addresses: readonly string[];
  looks: readonly [Look, ...Look[]];
}[] = [
  {
    name: "with scripts",
    use: {},
    language: "fi",
    addresses: pages,
    looks: [
      { size: narrow, withAxe: pages },
      { size: wide, withAxe: [] },
      { size: sheet, withAxe: [], isPrinted: true },
    ],
  },
  {
    name: "without scripts",
    use: { javaScriptEnabled: false },
    language: "fi",
    addresses: pages,
    looks: [
      { size: wide, withAxe: pages },
      { size: narrow, withAxe: [] },
    ],
  },
  { name: "Swedish", use: {}, language: "sv", addresses: pages, looks: [{ size: wide, withAxe: modelPages }] },
  { name: "English", use: {}, language: "en", addresses: pages, looks: [{ size: wide, withAxe: modelPages }] },
  {
    name: "dark",
    use: { colorScheme: "dark" },
    language: "fi",
    addresses: modelPages,
    looks: [{ size: narrow, withAxe: modelPages }],
  },
];

for (const { name, use, language, addresses, looks } of variants) {
  test.describe(name, () => {
    test.use({ ...use, viewport: looks[0].size, expectedStatuses: [404] });

    for (let from = 0; from < addresses.length; from += pagesPerTest) {
      const some = addresses.slice(from, from + pagesPerTest);
      test(`pages ${from + 1}–${from + some.length} are well-formed, fit and are accessible`, async ({ page }) => {
        const faults: string[] = [];
        for (const address of some) {
          await page.setViewportSize(looks[0].size);
          await page.emulateMedia({ media: "screen" });
          await page.goto(inLanguage(address, language));
          for (const { size, withAxe, isPrinted } of looks) {
            await page.setViewportSize(size);
            if (isPrinted) await page.emulateMedia({ media: "print" });
            const seen = await pageFaults(page, language);
            if (isPrinted) seen.push(...(await printFaults(page)));
            if (withAxe.includes(address)) seen.push(...(await accessibilityFaults(page)));
            faults.push(...seen.map((fault) => `${page.url()} at ${size.width} px ${fault}`));
          }
        }
        expect(faults).toEqual([]);
      });
    }
  });
}
