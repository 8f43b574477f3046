import { describe, expect, test } from "vitest";
import { addCounts } from "#app/searches/counts.server.ts";
import { mostADay } from "#app/searches/limits.ts";
import { withCounting } from "./counting.ts";

const day = "2026-06-01";

describe("counting searches", () => {
  test("adds up by day, language and words; what was found last stands", () =>
    withCounting(async ({ searches, note, rows }) => {
      note("Hyvinvointi", { found: 3 });
      note("  hyvinvointi ", { found: 4 });
      note("hyvinvointi", { language: "sv", found: 0 });
      await searches.flush();
      note("hyvinvointi", { found: 5 });
      await searches.flush();
      await searches.flush();
      expect(await rows()).toEqual([
        [day, "fi", "hyvinvointi", 3, 5],
        [day, "sv", "hyvinvointi", 1, 0],
      ]);
    }));

  test("writes nothing before it is told to, and knows nothing but words, day and language", () =>
    withCounting(async ({ db, searches, note, rows }) => {
      note("yhdyspinta");
      expect(await rows()).toEqual([]);
      await searches.flush();
      const table = (await db.introspection.getTables()).find((it) => it.name === "search_count");
      expect(table?.columns.map((it) => it.name).sort()).toEqual(["asked", "day", "found", "language", "query"]);
    }));

  test("leaves out what seems to be a private person's, and counts the search beside it", () =>
    withCounting(async ({ searches, note, rows }) => {
      for (const query of ["matti@example.org", "040 1234567", "131052-308T", "x".repeat(101), "avoin"]) note(query);
      await searches.flush();
      expect(await rows()).toEqual([[day, "fi", "avoin", 1, 1]]);
    }));

  test("midnight (UTC) parts the days, whenever they are written", () =>
    withCounting(async ({ searches, note, rows, at }) => {
      at("2026-06-01T23:59:59.999Z");
      note("yö");
      at("2026-06-02T00:00:00.000Z");
      note("yö");
      note("yö");
      await searches.flush();
      expect(await rows()).toEqual([
        ["2026-06-01", "fi", "yö", 1, 1],
        ["2026-06-02", "fi", "yö", 2, 1],
      ]);
    }));

  test("loses and doubles nothing when flushes run into each other", () =>
    withCounting(async ({ searches, note, rows }) => {
      const flushes: Promise<void>[] = [];
      for (let round = 0; round < 50; round++) {
        note("sama");
        flushes.push(searches.flush());
        note(`eri${round % 5}`);
      }
      await Promise.all([...flushes, searches.flush()]);
      const asked = (await rows()).map((row) => [row[2], row[3]]);
      expect(asked).toEqual([...[0, 1, 2, 3, 4].map((n) => [`eri${n}`, 10]), ["sama", 50]]);
    }));

  test("keeps the counts when they cannot be written, tells of it, and writes them the next time", () =>
    withCounting(async ({ db, searches, note, rows, faults }) => {
      note("sitkeä", { found: 1 });
      await db.schema.alterTable("search_count").renameTo("poissa").execute();
      await searches.flush();
      expect(faults.map((it) => it.message)).toEqual([expect.stringContaining("search_count")]);
      note("sitkeä", { found: 2 });
      await db.schema.alterTable("poissa").renameTo("search_count").execute();
      await searches.flush();
      expect(await rows()).toEqual([[day, "fi", "sitkeä", 2, 2]]);
    }));
});

describe("a flood", () => {
  test("fills a day with so many different searches and no more; known ones go on counting", () =>
    withCounting(async ({ db, searches, note, rows, at }) => {
      await addCounts(db, [{ day, language: "fi", query: "tuttu", asked: 1, found: 1 }]);
      for (let n = 0; n < mostADay + 500; n++) note(`tulva${n}`);
      await searches.flush();
      for (let n = 0; n < mostADay; n++) note(`toinen${n}`);
      await searches.flush();
      note("tuttu");
      await searches.flush();
      const all = await rows();
      expect(all).toHaveLength(mostADay);
      expect(all.find((row) => row[2] === "tuttu")?.[3]).toBe(2);
      // The next day is empty again.
      at("2026-06-02T12:00:00Z");
      note("uusi");
      await searches.flush();
      expect((await rows()).filter((row) => row[0] === "2026-06-02")).toEqual([["2026-06-02", "fi", "uusi", 1, 1]]);
    }));
});

describe("what may be a name", () => {
  const nothing = { found: 0 };

  test("waits in memory until the same is asked again, ten minutes later or more", () =>
    withCounting(async ({ searches, note, rows, at }) => {
      note("Matti Meikäläinen", nothing);
      note("avantouinti", nothing);
      // Reloading the page is the same person.
      at("2026-06-01T12:09:59Z");
      note("matti meikäläinen", nothing);
      await searches.flush();
      expect((await rows()).map((row) => row[2])).toEqual(["avantouinti"]);
      at("2026-06-02T09:00:00Z");
      note("matti  meikäläinen", nothing);
      note("matti meikäläinen", nothing);
      await searches.flush();
      expect((await rows()).filter((row) => row[2] === "matti meikäläinen")).toEqual([
        [day, "fi", "matti meikäläinen", 1, 0],
        ["2026-06-02", "fi", "matti meikäläinen", 2, 0],
      ]);
    }));

  test("is forgotten after a week", () =>
    withCounting(async ({ searches, note, rows, at }) => {
      note("matti meikäläinen", nothing);
      note("liisa virtanen", nothing);
      at("2026-06-08T11:59:00Z");
      await searches.tidy();
      note("liisa virtanen", nothing);
      at("2026-06-08T12:01:00Z");
      await searches.tidy();
      note("matti meikäläinen", nothing);
      await searches.flush();
      expect((await rows()).map((row) => row[2])).toEqual(["liisa virtanen", "liisa virtanen"]);
    }));
});

describe("what is old", () => {
  test("goes after ninety days", () =>
    withCounting(async ({ db, searches, rows }) => {
      const days = ["2026-03-02", "2026-03-03", "2026-03-04", day];
      await addCounts(
        db,
        days.map((it) => ({ day: it, language: "fi" as const, query: "vanha", asked: 1, found: 0 })),
      );
      await searches.tidy();
      // From 4 March to 1 June are ninety days: what the report shows is all there is.
      expect((await rows()).map((row) => row[0])).toEqual(days.slice(2));
    }));
});
