import { existsSync } from "node:fs";

/** The headless shell first: it has the same engine without the parts of a browser that nobody sees in a test. */
const known = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The system's Chromium for the browser tests; undefined when none is installed. */
export const installedBrowser = () => known.find((path) => path && existsSync(path));
