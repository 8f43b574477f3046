import { expect, test } from "vitest";
import { nameSides } from "#app/ui/map/names.ts";

const at = (x: number, y: number, name = "Kunta") => ({
  x,
  y,
  name,
  latitude: null,
  longitude: null,
  truePosition: null,
});
const sides = (...dots: ReturnType<typeof at>[]) => nameSides({ width: 320, height: 500, path: "", dots });

test("a name is on the side of the map's middle, on the other side when a neighbour is there, otherwise hidden", () => {
  expect(sides(at(50, 100), at(300, 100))).toEqual(["right", "left"]);
  expect(sides(at(140, 100), at(170, 100))).toEqual(["left", "right"]);
  expect(sides(at(20, 100), at(50, 104), at(50, 128))).toEqual([null, "right", "right"]);
});

test("a name never leaves the map, and never covers another name", () => {
  expect(sides(at(150, 100, "Terveyden ja hyvinvoinnin laitos"))).toEqual([null]);
  expect(sides(at(100, 100, "Pitkäniminen"), at(240, 110, "Pitkäniminen"))).toEqual(["right", null]);
});

test("no names are shown permanently when there are more than twenty dots", () => {
  const dots = Array.from({ length: 21 }, (_, index) => at(100, index * 30));
  expect(sides(...dots.slice(1))).toEqual(dots.slice(1).map(() => "right"));
  expect(sides(...dots)).toEqual(dots.map(() => null));
});
