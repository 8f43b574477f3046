import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Gets a Chromium for the browser tests: one that is there, else Debian's package, else Playwright's own; then the Finnish dictionary. */
const known = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

if (!known.some((path) => path && existsSync(path))) {
  const debian = process.getuid?.() === 0 && run("sh", ["-c", "command -v apt-get"]);
  const installed =
    debian &&
    run("apt-get", ["update", "-qq"]) &&
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  if (!installed && !run("npx", ["playwright", "install", "--with-deps", "chromium"])) {
    console.error("No browser could be had: install Chromium, or set CHROMIUM_PATH to one.");
    process.exit(1);
  }
}

// The tests of the Voikko dictionary run where it is there, and say so where it is not: no failure.
if (!existsSync("/usr/lib/voikko/5/mor-standard/mor.vfst") && process.getuid?.() === 0) {
  if (run("sh", ["-c", "command -v apt-get"]) && run("apt-get", ["update", "-qq"]))
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "voikko-fi"]);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}
