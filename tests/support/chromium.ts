import { existsSync } from "node:fs";
import type { LaunchOptions } from "playwright/test";

const known = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The system's Chromium when there is one, otherwise Playwright's; without its background network requests. */
export const chromium: LaunchOptions = {
  executablePath: known.find((path) => path && existsSync(path)),
  args: [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
};
