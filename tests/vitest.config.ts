import { defineConfig } from "vitest/config";
import { pageScripts } from "../app/server/page-scripts.js";
import { keepTemporaryFilesInMemory } from "./support/memory-folder.ts";
import { costsAndCommands } from "./support/reporters/vitest-reporter.ts";

keepTemporaryFilesInMemory();

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  plugins: [pageScripts()],
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: [costsAndCommands, "default"],
    globalSetup: "tests/support/run-folder.ts",
    exclude: ["tests/e2e/**", "node_modules/**"],
    // Upper bounds only, for a machine that does much else meanwhile.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    pool: "forks",
    isolate: false,
    // One more than the cores of a small machine, since some tests wait for what is to happen in a while.
    maxWorkers: 3,
  },
});
