import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "playwright/test";
import { chromium } from "./support/chromium.ts";
import { keepTemporaryFilesInMemory } from "./support/memory-folder.ts";

keepTemporaryFilesInMemory();

// Another port for a second run beside the first.
const port = Number(process.env.E2E_PORT ?? 4173);
// Workers read this file too: only the first reading names the folder. The server makes it, the teardown removes it.
process.env.E2E_DATA ??= path.join(tmpdir(), `vertaiskunta-e2e-${randomUUID()}`);

const narrow = { width: 360, height: 740 };
const wide = { width: 1280, height: 800 };
/** Tests of what scripts add. */
const ofScripts = /scripts|paste|suggest/;
const notWithoutScripts = new RegExp(`pages\\.spec|${ofScripts.source}`);

/** The variants that a test of a journey does not need to differ in; before a release they are run too. */
const others = [
  { name: "wide", use: { viewport: wide }, testIgnore: notWithoutScripts },
  {
    name: "narrow-without-scripts",
    use: { viewport: narrow, javaScriptEnabled: false },
    testIgnore: new RegExp(`accessible|${notWithoutScripts.source}`),
  },
];

export default defineConfig({
  testDir: "e2e",
  outputDir: `../test-results/${port}`,
  globalTeardown: "./support/remove-data.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Upper bounds only, for a machine that does much else meanwhile.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [["./support/reporters/playwright-reporter.ts"], ["list"]],
  // To see what a failing test did: `--trace retain-on-failure`; recording every test costs time.
  // A reader who wants no motion: otherwise each press waits until the page has scrolled smoothly to what is pressed.
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: chromium,
    contextOptions: { reducedMotion: "reduce" },
  },
  projects: [
    // Every page in each of its variants, of which these tests choose their own.
    { name: "pages", testMatch: /pages\.spec/ },
    { name: "narrow", use: { viewport: narrow }, testIgnore: /pages\.spec/ },
    {
      name: "without-scripts",
      use: { viewport: wide, javaScriptEnabled: false },
      testIgnore: notWithoutScripts,
    },
    { name: "wide-scripts", use: { viewport: wide }, testMatch: ofScripts },
    ...(process.env.E2E_VARIANTS === "all" ? others : []),
  ],
  webServer: {
    command: "node build/server/server.js",
    cwd: path.resolve(import.meta.dirname, ".."),
    url: `http://127.0.0.1:${port}/readyz`,
    env: { PORT: String(port), DATA_DIR: process.env.E2E_DATA, LOG_LEVEL: "error", NODE_ENV: "production" },
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 60_000 },
    reuseExistingServer: false,
  },
});
