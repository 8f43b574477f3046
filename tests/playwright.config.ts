import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "playwright/test";
import { chromium } from "./support/chromium.ts";

// Another port for a second run beside the first.
const port = Number(process.env.E2E_PORT ?? 4173);
// Workers read this file too: only the first reading names the folder. The server makes it, the teardown removes it.
process.env.E2E_DATA ??= path.join(tmpdir(), `vertaiskunta-e2e-${randomUUID()}`);

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
  use: { baseURL: `http://127.0.0.1:${port}`, launchOptions: chromium },
  projects: [
    // Every page in each of its variants, of which these tests choose their own.
    { name: "pages", testMatch: /pages\.spec/ },
    { name: "wide", use: { viewport: { width: 1280, height: 800 } }, testIgnore: /pages\.spec/ },
    { name: "narrow", use: { viewport: { width: 360, height: 740 } }, testIgnore: /pages\.spec/ },
    // Without the tests of what scripts add.
    {
      name: "without-scripts",
      use: { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
      testIgnore: /pages\.spec|scripts|paste|suggest/,
    },
    {
      name: "narrow-without-scripts",
      use: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
      testIgnore: /pages\.spec|accessible|scripts|paste|suggest/,
    },
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
