import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";
import { fromRoot, shellPattern, tenSlowest } from "./reporting.ts";

/**
 * Adds to each failed test the command that runs it alone, and prints at the end which files took longest. Must be
 * listed before Vitest's own reporter.
 */
export const costsAndCommands: Reporter = {
  onTestCaseResult(testCase) {
    for (const error of testCase.result().errors ?? []) {
      error.message = `${error.message}\nTo run it alone: ${commandFor(testCase)}`;
    }
  },
  onTestRunEnd(modules) {
    const times = modules.map((it) => {
      const { duration, collectDuration } = it.diagnostic();
      return [fromRoot(it.moduleId), duration + collectDuration] as const;
    });
    console.log(`\n${tenSlowest(new Map(times))}`);
  },
};

function commandFor(test: TestCase): string {
  const names: string[] = [];
  for (let it: TestCase | TestSuite | TestModule = test; it.type !== "module"; it = it.parent) names.unshift(it.name);
  return `npx vitest run -c tests/vitest.config.ts ${fromRoot(test.module.moduleId)} -t ${shellPattern(names.join(" "))}`;
}
