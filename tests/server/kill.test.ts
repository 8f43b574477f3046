import { expect, test } from "vitest";
import { killWhileImporting } from "#tests/support/kill.ts";
import { withFolder } from "#tests/support/temporary.ts";

test(
  "killed while it imports, it has every finished write-up once and a sound database",
  () =>
    withFolder(async (data) => {
      for (const afterRows of [1, 4, 9]) await killWhileImporting(data, afterRows, expect);
    }),
  60_000,
);
