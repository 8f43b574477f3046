import { defineConfig } from "vitest/config";
import { pageScripts } from "../app/server/page-scripts.js";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  plugins: [pageScripts()],
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/support/run-folder.ts",
    exclude: ["tests/e2e/**", "node_modules/**"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: "forks",
    isolate: false,
    maxWorkers: 2,
  },
});
