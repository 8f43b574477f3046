import { expect, test } from "vitest";
import { forEachFacet } from "#app/practices/list/facets.ts";
import { themeSizes } from "#app/practices/list/theme-sizes.ts";
import { practiceCard } from "#tests/support/cards.ts";

const card = (id: number, teema: string[], koko: string[]) =>
  practiceCard(id, { facets: { ...forEachFacet(() => []), teema, koko } });
const themes = [{ slug: "a" }, { slug: "b" }, { slug: "c" }];
const filled = (cells: { band: string; count: number }[] = []) => cells.filter((it) => it.count > 0);

test("a cell counts what the list shows for its theme and size; practices of several sizes count in each", () => {
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

test("practices without a size are counted apart, practices without one of the themes are not counted", () => {
  const sizes = themeSizes(themes, [card(1, ["a", "b"], []), card(2, ["poistunut"], []), card(3, [], ["alle-5000"])]);
  expect(sizes.withoutSize).toBe(1);
  expect(sizes.rows.flatMap((row) => filled(row.cells))).toEqual([]);
});

test("without practices every theme is empty and the largest count is 1", () => {
  expect(themeSizes(themes, [])).toEqual({ rows: [], empty: themes, largestCount: 1, withoutSize: 0 });
});
