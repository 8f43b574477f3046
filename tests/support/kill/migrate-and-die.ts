import { writeSync } from "node:fs";
import sqlite3 from "sqlite3";
import { openLibrary } from "#app/server/site.ts";
import { limitFileSize } from "../disk.ts";

/**
 * A process of its own: opens the library of a data folder, and kills itself, or has a full disk from then on, before
 * the statement of the given number (0: never). Prints `begin` before it opens the library, and `end` with the number
 * of statements after it or `failed` with the error's code.
 */
const [dataDir = "", dieBefore = "0", how = "kill"] = process.argv.slice(2);
let statements = 0;
const count = () => {
  statements += 1;
  if (statements !== Number(dieBefore)) return;
  if (how === "kill") process.kill(process.pid, "SIGKILL");
  else limitFileSize(process.pid, "0");
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
try {
  const { db } = await openLibrary(dataDir, () => {});
  writeSync(1, `end ${statements}\n`);
  await db.destroy();
} catch (error) {
  writeSync(1, `failed ${(error as { code?: string }).code}\n`);
  process.exitCode = 1;
}
