import assert from "node:assert/strict";
import { killWhileImporting } from "#tests/support/kill/kill.ts";
import { withFolder } from "#tests/support/temporary.ts";

/** `npm run bench:kill`: kills the server fifty times while it imports, after a growing number of write-ups. */
const kills = 50;
const rounds = 5;
const expect = (value: unknown) => ({ toEqual: (expected: unknown) => assert.deepEqual(value, expected) });

for (let round = 1; round <= rounds; round++) {
  await withFolder(async (data) => {
    const stored: number[] = [];
    for (let kill = 1; kill <= kills / rounds; kill++) stored.push(await killWhileImporting(data, kill * 2, expect));
    console.log(`round ${round}: write-ups after each kill: ${stored.join(" ")}`);
  });
}
console.log(`${kills} kills survived: every write-up stored once, database intact`);
