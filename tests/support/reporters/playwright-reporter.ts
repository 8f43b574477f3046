import type { Reporter, TestCase } from "playwright/types/testReporter";
import { fromRoot, shellPattern, tenSlowest } from "./reporting.ts";

/**
 * Adds to each failed test the command that runs it alone, and prints at the end which files took longest. Must be
 * listed before Playwright's own reporter.
 */
export default function reporter(): Reporter {
  const times = new Map<string, number>();
  return {
    onTestEnd(test, result) {
      const file = fromRoot(test.location.file);
      times.set(file, (times.get(file) ?? 0) + result.duration);
      if (test.outcome() === "unexpected") result.errors.push({ message: `To run it alone: ${commandFor(test)}` });
    },
    onEnd() {
      console.log(`\n${tenSlowest(times)}`);
    },
    printsToStdio: () => false,
  };
}

function commandFor(test: TestCase): string {
  const [, project = "", , ...titles] = test.titlePath();
  const place = `${fromRoot(test.location.file)}:${test.location.line}`;
  const name = shellPattern(titles.join(" "));
  return `npx playwright test -c tests/playwright.config.ts ${place} --project=${project} -g ${name}`;
}
