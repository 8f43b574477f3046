import { expect, test } from "vitest";
import { forEachFacet } from "#app/practices/facets.ts";
import { themeSizes } from "#app/practices/theme-sizes.ts";
import { practiceCard } from "#tests/support/cards.ts";

const card = (id: number, teema: string[], koko: string[]) =>
  practiceCard(id, { facets: { ...forEachFacet(() => []), teema, koko } });
const themes = [{ slug: "a" }, { slug: "b" }, { slug: "c" }];
const filled = (cells: { band: string; count: number }[] = []) => cells.filter((it) => it.count > 0);

test("counts what the list of a theme and a size would show, several owners' in each of their sizes", () => {
  const sizes = themeSizes(themes, [
    card(1, ["a"], ["alle-5000"]),
    card(2, ["a", "b"], ["alle-5000", "20000-49999"]),
    card(3, ["a"], []),
  ]);
  expect(sizes.rows.map((row) => [row.theme.slug, row.total, row.cells.length])).toEqual([
    ["a", 3, 6],
    ["b", 1, 6],
  ]);
  expect(filled(sizes.rows[0]?.cells)).toEqual([
    { band: "alle-5000", count: 2 },
    { band: "20000-49999", count: 1 },
  ]);
  expect(sizes.largestCount).toBe(2);
  expect(sizes.empty).toEqual([{ slug: "c" }]);
});

test("what has no size, or no theme of these, is told apart: the first is counted, the second is not", () => {
  const sizes = themeSizes(themes, [card(1, ["a", "b"], []), card(2, ["poistunut"], []), card(3, [], ["alle-5000"])]);
  expect(sizes.withoutSize).toBe(1);
  expect(sizes.rows.flatMap((row) => filled(row.cells))).toEqual([]);
});

test("without practices every theme is empty and nothing is divided by nothing", () => {
  expect(themeSizes(themes, [])).toEqual({ rows: [], empty: themes, largestCount: 1, withoutSize: 0 });
});
