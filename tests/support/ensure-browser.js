import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { installedBrowser } from "./known-browsers.js";

/**
 * Provides a Chromium for the browser tests: an installed one, otherwise Debian's headless shell or browser, otherwise
 * Playwright's; then installs the Finnish dictionary.
 */
if (!installedBrowser()) {
  const debian = process.getuid?.() === 0 && run("sh", ["-c", "command -v apt-get"]);
  const installed =
    debian && run("apt-get", ["update", "-qq"]) && (install("chromium-headless-shell") || install("chromium"));
  if (!installed && !run("npx", ["playwright", "install", "--with-deps", "chromium"])) {
    console.error("No browser was found or installed: install Chromium, or set CHROMIUM_PATH to one.");
    process.exit(1);
  }
}

// The tests of the Voikko dictionary are skipped with a message when it is missing, so a failure here is no error.
if (!existsSync("/usr/lib/voikko/5/mor-standard/mor.vfst") && process.getuid?.() === 0) {
  if (run("sh", ["-c", "command -v apt-get"]) && run("apt-get", ["update", "-qq"])) install("voikko-fi");
}

/** @param {string} name */
function install(name) {
  return run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name]);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}
