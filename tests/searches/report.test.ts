import { describe, expect, test } from "vitest";
import { csvText } from "#app/http/csv.ts";
import { addCounts, type Count } from "#app/searches/counts.server.ts";
import { mostADay } from "#app/searches/limits.ts";
import { listSearches, sumSearches } from "#app/searches/list-searches.server.ts";
import { parseSearchesQuery, searchesQueryString } from "#app/searches/periods.ts";
import { withLibrary } from "#tests/support/temporary.ts";

const now = new Date("2026-06-30T01:00:00Z");
const count = (day: string, query: string, asked: number, found: number, language: Count["language"] = "fi") => ({
  day: `2026-${day}`,
  language,
  query,
  asked,
  found,
});

const counts = [
  count("06-30", "avantouinti", 1, 0),
  count("06-24", "avantouinti", 2, 0),
  // Found nothing first, then four.
  count("06-23", "liikunta", 9, 0),
  count("06-29", "liikunta", 1, 4),
  // Found seven first, then nothing.
  count("06-01", "hanke", 5, 7),
  count("06-28", "hanke", 1, 0),
  count("06-28", "hanke", 1, 0, "sv"),
  count("05-31", "kauan sitten", 50, 0),
];

describe("the searches of a period", () => {
  test("are added up, the most frequent first, with what the last one found", () =>
    withLibrary(async (db) => {
      await addCounts(db, counts);
      const all = await listSearches(db, { days: 30, outcome: "all", limit: 100 }, now);
      expect(all.map((it) => [it.query, it.language, it.asked, it.found, it.last])).toEqual([
        ["liikunta", "fi", 10, 4, "2026-06-29"],
        ["hanke", "fi", 6, 0, "2026-06-28"],
        ["avantouinti", "fi", 3, 0, "2026-06-30"],
        ["hanke", "sv", 1, 0, "2026-06-28"],
      ]);
      expect(await sumSearches(db, 30, now)).toEqual({ asked: 20, different: 4, failed: 3, fullDays: 0 });
    }));

  test("can be narrowed to those that found nothing, up to a limit", () =>
    withLibrary(async (db) => {
      await addCounts(db, counts);
      const failed = await listSearches(db, { days: 30, outcome: "failed", limit: 2 }, now);
      expect(failed.map((it) => it.query)).toEqual(["hanke", "avantouinti"]);
    }));

  test.each([
    // Today and the six days before it.
    [7, 6, 4],
    [30, 20, 4],
    [90, 70, 5],
  ])("%i days have %i searches for %i queries", (days, asked, different) =>
    withLibrary(async (db) => {
      await addCounts(db, counts);
      expect(await sumSearches(db, days, now)).toMatchObject({ asked, different });
    }),
  );

  test("are none in an empty database", () =>
    withLibrary(async (db) => {
      expect(await listSearches(db, { days: 90, outcome: "all", limit: 100 }, now)).toEqual([]);
      expect(await sumSearches(db, 90, now)).toEqual({ asked: 0, different: 0, failed: 0, fullDays: 0 });
    }));

  test("include the number of full days", () =>
    withLibrary(async (db) => {
      await addCounts(
        db,
        Array.from({ length: mostADay }, (_, n) => count("06-29", `tulva${n}`, 1, 0)),
      );
      expect(await sumSearches(db, 7, now)).toMatchObject({ different: mostADay, fullDays: 1 });
    }));

  test.each([
    ["", 30, "all"],
    ["?paivat=7", 7, "all"],
    ["?paivat=90&tulos=ei", 90, "failed"],
    ["?paivat=100000&tulos=%3Cb%3E", 30, "all"],
    ["?paivat=7.0&paivat=90", 30, "all"],
  ])("the address %j means %j days of %s", (address, days, outcome) => {
    const query = parseSearchesQuery(new URLSearchParams(address));
    expect(query).toEqual({ days, outcome });
    expect(parseSearchesQuery(new URLSearchParams(searchesQueryString(query)))).toEqual(query);
  });
});

describe("CSV", () => {
  const line = (...cells: (string | number)[]) => csvText([cells]).replace(/^\uFEFF|\r\n$/g, "");

  test("begins with the byte order mark, separates cells by semicolons and ends lines with CRLF", () => {
    expect(
      csvText([
        ["Haku", "Kertoja"],
        ["äö", 3],
        ["toinen", 1],
      ]),
    ).toBe("\uFEFFHaku;Kertoja\r\näö;3\r\ntoinen;1\r\n");
    expect(csvText([])).toBe("\uFEFF");
  });

  test.each([
    ["a;b", '"a;b"'],
    ["a,b", '"a,b"'],
    ['sanoi "ei"', '"sanoi ""ei"""'],
    ["kaksi\nriviä", '"kaksi\nriviä"'],
    ["kaksi\r\nriviä", '"kaksi\r\nriviä"'],
    ["kaksi sanaa", '"kaksi sanaa"'],
    ["", ""],
  ])("%j is written %s", (text, written) => {
    expect(line(text)).toBe(written);
  });

  test.each([
    ["hei,=1+1,hei", '"hei,\'=1+1,hei"'],
    ["hei\n=1+1", '"hei\n\'=1+1"'],
    ["hei\r\n- kohta", '"hei\r\n\'- kohta"'],
    ["hei\t@sum", '"hei\t\'@sum"'],
    ["kertomus, -suunnitelma ja 2 000-luku", '"kertomus, -suunnitelma ja 2 000-luku"'],
  ])("%j begins no formula in programs that split cells at other separators", (text, written) => {
    expect(line(text)).toBe(written);
  });

  test.each(["=1+1", "+1", "-liminka", "@sum", "\t=1", "\r=1", "\n=1", "＝1+1"])(
    "%j is not run as a formula, and -1 stays a number",
    (text) => {
      expect(line(text).replace(/^"/, "")).toMatch(/^'/);
      expect(line(-1)).toBe("-1");
    },
  );

  test("a quotation mark in a formula does not end its cell", () => {
    expect(line('=HYPERLINK("http://x";"y")', '";=1+1')).toBe('"\'=HYPERLINK(""http://x"";""y"")";""";=1+1"');
  });
});
