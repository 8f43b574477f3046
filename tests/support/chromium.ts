import type { LaunchOptions } from "playwright/test";
import { installedBrowser } from "./known-browsers.js";

/**
 * Chromium heeds the last list of features only, so that it repeats Playwright's own. The address bar's pop-ups are pages,
 * two for each window, which take three times as long as everything else that a new window needs.
 */
const disabledFeatures = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"],
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades"],
  ...[
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
  ],
  ...["AvoidCorsURLLoaderRestartOnRedirect", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled"],
  "PreconnectToSearch",
];

/** The system's Chromium when there is one, otherwise Playwright's; without its background network requests. */
export const chromium: LaunchOptions = {
  executablePath: installedBrowser(),
  args: [
    `--disable-features=${disabledFeatures.join(",")}`,
    "--disable-gpu",
    "--in-process-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
};
