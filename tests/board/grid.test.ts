import { describe, expect, test } from "vitest";
import { cardsInCell } from "#app/board/cards.ts";
import { noTheme } from "#app/board/cell-position.ts";
import { columnOf, columns } from "#app/board/columns.ts";
import { countApplying, countGaps, countGrid } from "#app/board/grid.ts";
import { practicesInCell } from "#app/board/practices.ts";
import { boardQueryString, parseBoardQuery } from "#app/board/query.ts";
import { maxListRows, pageOf, rowsPerPage } from "#app/board/rows.ts";
import { axes, card, practice } from "./cards.ts";

const practices = [
  practice("yksi", { themes: ["talous", "yhdyspinnat"], organisations: ["pieni"] }),
  practice("kaksi", { themes: ["talous"], organisations: ["liminka", "suuri", "rajalla"] }),
  practice("kolme", { themes: ["muinainen"], organisations: ["alue"] }),
  practice("nelja", { organisations: ["thl"] }),
];

const cards = [
  card("yksi", "suuri", { status: "interested", membersOnly: true }),
  card("yksi", "liminka", { status: "piloting" }),
  card("yksi", "alue", { status: null, starter: "public-sources" }),
  card("nelja", "pieni", { status: "ended" }),
  card("poistettu", "pieni"),
];

describe("the grid", () => {
  const rows = countGrid(practices, cards, axes);
  const row = (theme: string) => {
    const match = rows.find((it) => it.theme === theme);
    if (!match) throw new Error(theme);
    return match.cells;
  };
  const practiceCounts = (theme: string) =>
    Object.fromEntries(
      Object.entries(row(theme))
        .filter(([, it]) => it.practices > 0)
        .map(([key, it]) => [key, it.practices]),
    );

  test("has a row for each theme, one for practices without them, and a sum", () => {
    expect(rows.map((it) => it.theme)).toEqual(["talous", "yhdyspinnat", noTheme, ""]);
  });

  test("counts a practice in each of its themes and sizes, and once in the sums", () => {
    expect(practiceCounts("talous")).toEqual({
      "": 2,
      "alle-5000": 1,
      "5000-9999": 1,
      "10000-19999": 1,
      "vahintaan-100000": 1,
    });
    expect(practiceCounts("yhdyspinnat")).toEqual({ "": 1, "alle-5000": 1 });
    expect(practiceCounts(noTheme)).toEqual({ "": 2, hyvinvointialueet: 1, muut: 1 });
    expect(row("")[""].practices).toBe(4);
  });

  test("counts cards by the practice's theme and the adopter's size, and an interest separately", () => {
    expect(row("talous")["vahintaan-100000"].cards.interested).toBe(1);
    expect(countApplying(row("talous")["vahintaan-100000"])).toBe(0);
    expect(countApplying(row("talous")["10000-19999"])).toBe(1);
    expect(row("yhdyspinnat").hyvinvointialueet.cards.unknown).toBe(1);
    expect(row(noTheme)["alle-5000"].cards.ended).toBe(1);
    // A card on a practice that readers do not see is not counted.
    expect(row("")[""].cards).toEqual({ interested: 1, planning: 0, piloting: 1, "in-use": 0, ended: 1, unknown: 1 });
  });

  test("has in each cell the length of the list that the cell links to", () => {
    for (const { theme, cells } of rows)
      for (const column of [...columns, ""] as const) {
        const cell = cells[column];
        const at = (state: "applying" | "interested") =>
          cardsInCell(cards, practices, { theme, column, state }, axes).length;
        expect([cell.practices, countApplying(cell), cell.cards.interested]).toEqual([
          practicesInCell(practices, { theme, column }, axes).length,
          at("applying"),
          at("interested"),
        ]);
      }
  });

  test("counts the empty cells, without the column and row of the rest and without sums", () => {
    const sizes = columns.filter((it) => it !== "muut");
    expect(countGaps(rows, sizes)).toBe(2 * sizes.length - 4 - 1);
    expect(countGaps(countGrid([], [], axes), sizes)).toBe(2 * sizes.length);
  });

  test.each([
    ["pieni", "alle-5000"],
    ["rajalla", "5000-9999"],
    ["suuri", "vahintaan-100000"],
    ["alue", "hyvinvointialueet"],
    ["thl", "muut"],
    ["tuntematon", "muut"],
  ] as const)("%s belongs to the column %s", (slug, column) => {
    expect(columnOf(axes.organisations.get(slug) ?? { kind: "", population: null })).toBe(column);
  });
});

describe("the address", () => {
  const words = { periods: [{ slug: "2021-2025" }], themes: new Map([["talous", 1]]) };
  const read = (text: string) => parseBoardQuery(new URLSearchParams(text), words);
  const nothing = { period: "", theme: "", column: "", state: "", page: 1 };

  test.each([
    ["", nothing],
    [
      "teema=talous&koko=muut&tila=kaytossa&kausi=2021-2025&sivu=2",
      { ...nothing, theme: "talous", column: "muut", state: "in-use", period: "2021-2025", page: 2 },
    ],
    ["teema=ilman-teemaa&tila=sovelletaan", { ...nothing, theme: noTheme, state: "applying" }],
    ["teema=%3Cb%3E&koko=5&tila=in-use&kausi=1917&sivu=0", nothing],
    ["teema=__proto__&koko=constructor&tila=toString&sivu=1e9", nothing],
    ["teema=talous&teema=muu&sivu=-1&sivu=2", { ...nothing, theme: "talous" }],
  ])("%j is read, and unknown values are ignored", (text, query) => {
    expect(read(text)).toEqual(query);
    expect(read(boardQueryString(read(text)))).toEqual(query);
  });
});

describe("a page of a list", () => {
  const rows = Array.from({ length: 2 * rowsPerPage + 1 }, (_, index) => index);

  test.each([
    [1, 1, rowsPerPage],
    [3, 3, 1],
    [4, 3, 1],
    [10_000, 3, 1],
  ])("requested as %i is page %i with %i rows", (requestedPage, page, length) => {
    expect(pageOf(rows, requestedPage)).toMatchObject({ page, pages: 3 });
    expect(pageOf(rows, requestedPage).rows).toHaveLength(length);
  });

  test("of an empty list is page 1 of 1", () => {
    expect(pageOf([], 7)).toEqual({ rows: [], page: 1, pages: 1 });
    expect(maxListRows).toBeGreaterThan(rowsPerPage);
  });
});
