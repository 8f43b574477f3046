import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import path from "node:path";
import { chance } from "#tests/support/chance.ts";
import {
  checkOldOrNew,
  checkOneCopy,
  olderFiles,
  openAndDie,
  placeOlder,
} from "#tests/support/kill/kill-migrations.ts";
import { withFolder } from "#tests/support/temporary.ts";

/**
 * `npm run bench:kill-migrations`: kills the upgrade of the databases in `tests/db/older` at 200 random moments, half of
 * them before a statement and half after a time, each time checks that the database is the old or the new one, and lets
 * the next start go on.
 */
const kills = 200;
const expect = (value: unknown) => ({ toEqual: (expected: unknown) => assert.deepEqual(value, expected) });
const random = chance(13);
const outcomes = { old: 0, new: 0, late: 0 };

for (const [index, number] of olderFiles.entries()) {
  await withFolder(async (folder) => {
    await placeOlder(path.join(folder, "whole"), number);
    const whole = await openAndDie(path.join(folder, "whole"), null);
    assert(whole);
    console.log(`${number}: an upgrade takes ${whole.statements} statements and ${Math.round(whole.ms)} ms`);
    for (let kill = index; kill < kills; kill += olderFiles.length) {
      const data = path.join(folder, String(kill));
      const before = await placeOlder(data, number);
      const at = random();
      const death = kill % 2 ? { statement: Math.ceil(at * whole.statements) } : { afterMs: at * whole.ms };
      // The process may have been quicker than its death by time.
      if ((await openAndDie(data, death)) === null) outcomes[await checkOldOrNew(data, before, expect)] += 1;
      else outcomes.late += 1;
      await openAndDie(data, null);
      assert.equal(await checkOldOrNew(data, before, expect), "new");
      await checkOneCopy(data, before, expect);
      await rm(data, { recursive: true });
    }
  });
}
console.log(
  `${kills} upgrades survived: killed and found old ${outcomes.old}, killed and found new ${outcomes.new}, ended before they were killed ${outcomes.late}; each then had one copy`,
);
