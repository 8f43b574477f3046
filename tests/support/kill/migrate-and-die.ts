import { writeSync } from "node:fs";
import sqlite3 from "sqlite3";
import { openLibrary } from "#app/server/site.ts";

/**
 * A process of its own: opens the library of a data folder, and kills itself before the statement of the given number
 * (0: never). Prints `begin` before it opens the library and `end` with the number of statements after it.
 */
const [dataDir = "", dieBefore = "0"] = process.argv.slice(2);
let statements = 0;
const count = () => {
  statements += 1;
  if (statements === Number(dieBefore)) process.kill(process.pid, "SIGKILL");
};
const { run, all } = sqlite3.Database.prototype;
sqlite3.Database.prototype.run = function (this: sqlite3.Database, ...args: Parameters<typeof run>) {
  count();
  return run.apply(this, args);
};
sqlite3.Database.prototype.all = function (this: sqlite3.Database, ...args: Parameters<typeof all>) {
  count();
  return all.apply(this, args);
} as typeof all;
// Synchronously: a killed process would lose what waits to be written.
writeSync(1, "begin\n");
const { db } = await openLibrary(dataDir, () => {});
writeSync(1, `end ${statements}\n`);
await db.destroy();
