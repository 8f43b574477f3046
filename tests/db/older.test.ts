import { copyFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { openLibrary } from "#app/server/site.ts";
import type { Db } from "#db/client.server.ts";
import {
  checkOldOrNew,
  checkOneCopy,
  olderFiles,
  openAndDie,
  placeOlder,
} from "#tests/support/kill/kill-migrations.ts";
import { withFolder, withLibrary } from "#tests/support/temporary.ts";

/** The words of terms, each as `kind slug word`, sorted. */
async function wordsOfTerms(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("term_synonym")
    .innerJoin("term", "term.id", "term_id")
    .select(["kind", "slug", "word"])
    .execute();
  return rows.map(({ kind, slug, word }) => `${kind} ${slug} ${word}`).sort();
}

describe.each(olderFiles)("a library that the version of migration %s made", (number) => {
  test("is upgraded with every row, after one copy of it, which is told", () =>
    withFolder(async (folder) => {
      const before = await placeOlder(folder, number);
      const said: string[] = [];
      const { db } = await openLibrary(folder, (step) => said.push(step));
      await db.destroy();
      expect(await checkOldOrNew(folder, before, expect)).toBe("new");
      await checkOneCopy(folder, before, expect);
      expect(said[0]).toMatch(new RegExp(`^The database as it was before the upgrade: ${folder}/before-${number}-`));
      await (await openLibrary(folder, () => {})).db.destroy();
      await checkOneCopy(folder, before, expect);
    }));

  test("has the words of a new library for its topics and target groups, until they are removed", () =>
    withFolder(async (folder) => {
      const before = await placeOlder(folder, number);
      expect(Object.keys(before)).not.toContain("term_synonym");
      const upgraded = await openLibrary(folder, () => {});
      const words = await wordsOfTerms(upgraded.db);
      await withLibrary(async (fresh) => expect(words).toEqual(await wordsOfTerms(fresh)));
      expect(words).toContain("target-group ikaihmiset vanhukset");
      await upgraded.db.deleteFrom("term_synonym").where("word", "=", "vanhukset").execute();
      await upgraded.db.destroy();
      const again = await openLibrary(folder, () => {});
      expect(await wordsOfTerms(again.db)).toEqual(words.filter((it) => it !== "target-group ikaihmiset vanhukset"));
      await again.db.destroy();
    }));

  test("is old or new when the upgrade is killed before a statement, and the next start goes on", () =>
    withFolder(async (folder) => {
      const counted = path.join(folder, "counted");
      await placeOlder(counted, number);
      const whole = await openAndDie(counted, null);
      const statements = whole?.statements ?? 0;
      expect(statements).toBeGreaterThan(50);
      const data = path.join(folder, "data");
      const before = await placeOlder(data, number);
      // Killed several times in one folder: each leaves what the next has to cope with.
      for (const part of [0.1, 0.3, 0.6, 0.9]) {
        expect(await openAndDie(data, { statement: Math.round(statements * part) })).toBeNull();
        await checkOldOrNew(data, before, expect);
      }
      await (await openLibrary(data, () => {})).db.destroy();
      expect(await checkOldOrNew(data, before, expect)).toBe("new");
      await checkOneCopy(data, before, expect);
    }));
});

test("a library is as it was when the disk is full before any part of the upgrade, and the next start goes on", () =>
  withFolder(async (folder) => {
    const number = "0004";
    const counted = path.join(folder, "counted");
    await placeOlder(counted, number);
    const statements = (await openAndDie(counted, null))?.statements ?? 0;
    const data = path.join(folder, "data");
    const before = await placeOlder(data, number);
    for (const part of [0.02, 0.3, 0.9]) {
      expect(await openAndDie(data, { fullBefore: Math.max(1, Math.round(statements * part)) })).toBeNull();
      expect(await checkOldOrNew(data, before, expect)).toBe("old");
    }
    // What another clock has left: an unfinished copy of tomorrow.
    await copyFile(
      path.join(data, "vertaiskunta.sqlite"),
      path.join(data, `before-${number}-2999-01-01T00-00-00Z.sqlite.partial`),
    );
    await (await openLibrary(data, () => {})).db.destroy();
    expect(await checkOldOrNew(data, before, expect)).toBe("new");
    await checkOneCopy(data, before, expect);
  }));

test("two processes that upgrade at once: one does it, with one copy, and both or one of them end well", () =>
  withFolder(async (folder) => {
    const before = await placeOlder(folder, "0007");
    const [one, other] = await Promise.allSettled([openAndDie(folder, null), openAndDie(folder, null)]);
    expect([one, other].some((it) => it.status === "fulfilled")).toBe(true);
    expect(await checkOldOrNew(folder, before, expect)).toBe("new");
    await checkOneCopy(folder, before, expect);
  }));
