import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "playwright/test";
import { chromium } from "./support/chromium.ts";

// Another port for a second run beside the first.
const port = Number(process.env.E2E_PORT ?? 4173);
// Workers read this file too: only the first reading makes the folder, and the teardown removes it.
process.env.E2E_DATA ??= mkdtempSync(path.join(tmpdir(), "vertaiskunta-e2e-"));

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  globalTeardown: "./support/remove-data.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [["list"]],
  // To see what a failing test did: `--trace retain-on-failure`; recording every test costs time.
  use: { baseURL: `http://127.0.0.1:${port}`, launchOptions: chromium },
  projects: [
    // What every page is looked at for, these look at together with axe.
    { name: "wide", use: { viewport: { width: 1280, height: 800 } }, testIgnore: /every-page/ },
    { name: "narrow", use: { viewport: { width: 360, height: 740 } }, testIgnore: /languages|every-page/ },
    {
      name: "without-scripts",
      use: { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
      // axe is a script itself; the others test what scripts add.
      testIgnore: /languages|accessible|scripts|paste|suggest/,
    },
    {
      name: "narrow-without-scripts",
      use: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
      testIgnore: /languages|accessible|scripts|paste|suggest/,
    },
  ],
  webServer: {
    command: "node build/server/server.js",
    cwd: path.resolve(import.meta.dirname, ".."),
    url: `http://127.0.0.1:${port}/readyz`,
    env: { PORT: String(port), DATA_DIR: process.env.E2E_DATA, LOG_LEVEL: "error", NODE_ENV: "production" },
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    reuseExistingServer: false,
  },
});
