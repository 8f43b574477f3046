import assert from "node:assert/strict";
import { killWhileCommenting } from "#tests/support/kill/kill-comments.ts";
import { withFolder } from "#tests/support/temporary.ts";

/** `npm run bench:kill-comments`: kills the server a hundred times while comments are being sent to it. */
const kills = 100;
const expect = (value: unknown) => ({ toEqual: (expected: unknown) => assert.deepEqual(value, expected) });

await withFolder(async (data) => {
  const acknowledged: string[] = [];
  for (let kill = 1; kill <= kills; kill++) await killWhileCommenting(data, acknowledged, 1 + (kill % 25), expect);
  console.log(
    `${kills} kills survived: ${acknowledged.length} acknowledged comments, each stored once, database intact`,
  );
});
