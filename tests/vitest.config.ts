import { defineConfig } from "vitest/config";
import { pageScripts } from "../app/server/page-scripts.js";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  plugins: [pageScripts()],
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    pool: "threads",
    maxWorkers: 2,
  },
});
