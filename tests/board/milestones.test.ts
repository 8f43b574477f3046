import { describe, expect, test } from "vitest";
import { type CardVersion, milestonesOf } from "#app/board/milestones.ts";
import { parseYear, yearOf, yearSpan, yearsSince } from "#app/board/year.ts";
import { median } from "#app/board/year-talk.server.ts";
import type { AdoptionStatus } from "#db/schema.ts";

/** A version of a card saved in the middle of a year. */
const savedVersion = (
  year: number,
  status: AdoptionStatus,
  since: string | null = null,
  ended: string | null = null,
): CardVersion => ({
  status,
  since,
  ended,
  savedAt: `${year}-06-15T10:00:00.000Z`,
});

describe("the milestones of a card", () => {
  test.each<[string, CardVersion[], [number | null, number | null, number | null]]>([
    [
      "an interest and a plan have none",
      [savedVersion(2025, "interested"), savedVersion(2026, "planning", "2027")],
      [null, null, null],
    ],
    ["a trial saved without a date", [savedVersion(2026, "piloting")], [2026, null, null]],
    ["a trial with a start date", [savedVersion(2026, "piloting", "2024-11")], [2024, null, null]],
    ["a use saved years after it began", [savedVersion(2026, "in-use", "2019")], [2019, 2019, null]],
    ["a use without a start date", [savedVersion(2026, "in-use")], [2026, 2026, null]],
    [
      "a trial that came into use",
      [savedVersion(2025, "piloting", "2024"), savedVersion(2026, "in-use", "2024")],
      [2024, 2026, null],
    ],
    [
      "a use after an interest",
      [savedVersion(2025, "interested"), savedVersion(2026, "in-use", "2020")],
      [2020, 2020, null],
    ],
    [
      "an end with a date",
      [savedVersion(2025, "piloting", "2024"), savedVersion(2026, "ended", "2024", "2025-12")],
      [2024, null, 2025],
    ],
    ["an end without a date", [savedVersion(2025, "in-use"), savedVersion(2026, "ended")], [2025, 2025, 2026]],
    [
      "an end saved again keeps its year",
      [savedVersion(2024, "in-use"), savedVersion(2025, "ended"), savedVersion(2026, "ended")],
      [2024, 2024, 2025],
    ],
    [
      "a use that was resumed has not ended",
      [savedVersion(2024, "piloting"), savedVersion(2025, "ended"), savedVersion(2026, "in-use")],
      [2024, 2026, null],
    ],
    [
      "a plan given up never began",
      [savedVersion(2025, "planning", "2026"), savedVersion(2026, "ended")],
      [null, null, 2026],
    ],
    [
      "a start date corrected later",
      [savedVersion(2025, "piloting", "2025"), savedVersion(2026, "piloting", "2023")],
      [2023, null, null],
    ],
    ["no versions", [], [null, null, null]],
  ])("%s", (_name, versions, [begun, inUse, ended]) => {
    expect(milestonesOf(versions)).toEqual({ begun, inUse, ended });
  });
});

describe("a year in Finland", () => {
  test("begins two hours before that of UTC", () => {
    expect(yearSpan(2026)).toEqual({ from: "2025-12-31T22:00:00.000Z", to: "2026-12-31T22:00:00.000Z" });
    expect(yearOf("2025-12-31T21:59:59.999Z")).toBe(2025);
    expect(yearOf("2025-12-31T22:00:00.000Z")).toBe(2026);
    expect([yearOf("2026"), yearOf("2026-12")]).toEqual([2026, 2026]);
  });

  test("is offered from the first publication on, at most ten of them", () => {
    expect(yearsSince("2025-12-31T23:00:00.000Z", "2027-01-01T00:00:00.000Z")).toEqual([2027, 2026]);
    expect(yearsSince("1999-05-05T00:00:00.000Z", "2026-05-05T00:00:00.000Z")).toHaveLength(10);
    // When the clock was set back, only the current year is left.
    expect(yearsSince("2030-05-05T00:00:00.000Z", "2026-05-05T00:00:00.000Z")).toEqual([2026]);
  });

  test.each([
    ["", 2027],
    ["vuosi=2026", 2026],
    ["vuosi=1999", 2027],
    ["vuosi=2026.0", 2027],
    ["vuosi=%3Cscript%3E", 2027],
  ])("the query %j gives %i", (text, year) => {
    expect(parseYear(new URLSearchParams(text), [2027, 2026])).toBe(year);
  });
});

test.each([
  [[], null],
  [[3], 3],
  [[9, 1, 2], 2],
  [[4, 1], 2.5],
])("the median of %j is %j", (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});
