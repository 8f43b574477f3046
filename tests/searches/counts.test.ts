import { describe, expect, test } from "vitest";
import { addCounts } from "#app/searches/counts.server.ts";
import { mostADay } from "#app/searches/limits.ts";
import { withCounting } from "./counting.ts";

const day = "2026-06-01";

describe("counting searches", () => {
  test("adds up by day, language and query, with what the last search found", () =>
    withCounting(async ({ searches, count, rows }) => {
      count("Hyvinvointi", { found: 3 });
      count("  hyvinvointi ", { found: 4 });
      count("hyvinvointi", { language: "sv", found: 0 });
      await searches.flush();
      count("hyvinvointi", { found: 5 });
      await searches.flush();
      await searches.flush();
      expect(await rows()).toEqual([
        [day, "fi", "hyvinvointi", 3, 5],
        [day, "sv", "hyvinvointi", 1, 0],
      ]);
    }));

  test("writes nothing before the flush, and stores only query, day, language and numbers", () =>
    withCounting(async ({ db, searches, count, rows }) => {
      count("yhdyspinta");
      expect(await rows()).toEqual([]);
      await searches.flush();
      const table = (await db.introspection.getTables()).find((it) => it.name === "search_count");
      expect(table?.columns.map((it) => it.name).sort()).toEqual(["asked", "day", "found", "language", "query"]);
    }));

  test("leaves out queries that look like personal data and counts the others", () =>
    withCounting(async ({ searches, count, rows }) => {
      for (const query of ["matti@example.org", "040 1234567", "131052-308T", "x".repeat(101), "avoin"]) count(query);
      await searches.flush();
      expect(await rows()).toEqual([[day, "fi", "avoin", 1, 1]]);
    }));

  test("the day of a search begins at midnight UTC, whenever it is written", () =>
    withCounting(async ({ searches, count, rows, at }) => {
      at("2026-06-01T23:59:59.999Z");
      count("yö");
      at("2026-06-02T00:00:00.000Z");
      count("yö");
      count("yö");
      await searches.flush();
      expect(await rows()).toEqual([
        ["2026-06-01", "fi", "yö", 1, 1],
        ["2026-06-02", "fi", "yö", 2, 1],
      ]);
    }));

  test("loses and duplicates nothing when flushes overlap", () =>
    withCounting(async ({ searches, count, rows }) => {
      const flushes: Promise<void>[] = [];
      for (let round = 0; round < 50; round++) {
        count("sama");
        flushes.push(searches.flush());
        count(`eri${round % 5}`);
      }
      await Promise.all([...flushes, searches.flush()]);
      const asked = (await rows()).map((row) => [row[2], row[3]]);
      expect(asked).toEqual([...[0, 1, 2, 3, 4].map((n) => [`eri${n}`, 10]), ["sama", 50]]);
    }));

  test("keeps the counts when they cannot be written, reports the error, and writes them the next time", () =>
    withCounting(async ({ db, searches, count, rows, errors }) => {
      count("sitkeä", { found: 1 });
      await db.schema.alterTable("search_count").renameTo("poissa").execute();
      await searches.flush();
      expect(errors.map((it) => it.message)).toEqual([expect.stringContaining("search_count")]);
      count("sitkeä", { found: 2 });
      await db.schema.alterTable("poissa").renameTo("search_count").execute();
      await searches.flush();
      expect(await rows()).toEqual([[day, "fi", "sitkeä", 2, 2]]);
    }));
});

describe("a flood", () => {
  test("fills a day up to the limit of different queries; queries already counted go on", () =>
    withCounting(async ({ db, searches, count, rows, at }) => {
      await addCounts(db, [{ day, language: "fi", query: "tuttu", asked: 1, found: 1 }]);
      for (let n = 0; n < mostADay + 500; n++) count(`tulva${n}`);
      await searches.flush();
      for (let n = 0; n < mostADay; n++) count(`toinen${n}`);
      await searches.flush();
      count("tuttu");
      await searches.flush();
      const all = await rows();
      expect(all).toHaveLength(mostADay);
      expect(all.find((row) => row[2] === "tuttu")?.[3]).toBe(2);
      // The next day is empty again.
      at("2026-06-02T12:00:00Z");
      count("uusi");
      await searches.flush();
      expect((await rows()).filter((row) => row[0] === "2026-06-02")).toEqual([["2026-06-02", "fi", "uusi", 1, 1]]);
    }));
});

describe("a query that may contain a name", () => {
  const nothing = { found: 0 };

  test("waits in memory until it is repeated at least ten minutes later", () =>
    withCounting(async ({ searches, count, rows, at }) => {
      count("Matti Meikäläinen", nothing);
      count("avantouinti", nothing);
      // A reload of the page comes from the same person.
      at("2026-06-01T12:09:59Z");
      count("matti meikäläinen", nothing);
      await searches.flush();
      expect((await rows()).map((row) => row[2])).toEqual(["avantouinti"]);
      at("2026-06-02T09:00:00Z");
      count("matti  meikäläinen", nothing);
      count("matti meikäläinen", nothing);
      await searches.flush();
      expect((await rows()).filter((row) => row[2] === "matti meikäläinen")).toEqual([
        [day, "fi", "matti meikäläinen", 1, 0],
        ["2026-06-02", "fi", "matti meikäläinen", 2, 0],
      ]);
    }));

  test("is dropped after a week", () =>
    withCounting(async ({ searches, count, rows, at }) => {
      count("matti meikäläinen", nothing);
      count("liisa virtanen", nothing);
      at("2026-06-08T11:59:00Z");
      await searches.removeOld();
      count("liisa virtanen", nothing);
      at("2026-06-08T12:01:00Z");
      await searches.removeOld();
      count("matti meikäläinen", nothing);
      await searches.flush();
      expect((await rows()).map((row) => row[2])).toEqual(["liisa virtanen", "liisa virtanen"]);
    }));
});

describe("old counts", () => {
  test("are removed after ninety days", () =>
    withCounting(async ({ db, searches, rows }) => {
      const days = ["2026-03-02", "2026-03-03", "2026-03-04", day];
      await addCounts(
        db,
        days.map((it) => ({ day: it, language: "fi" as const, query: "vanha", asked: 1, found: 0 })),
      );
      await searches.removeOld();
      // 4 March to 1 June are ninety days, the longest period of the report.
      expect((await rows()).map((row) => row[0])).toEqual(days.slice(2));
    }));
});
