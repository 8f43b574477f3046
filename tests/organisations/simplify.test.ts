import { describe, expect, test } from "vitest";
import { country, smallCountry } from "#app/organisations/country.server.ts";
import type { PlanePoint } from "#app/organisations/projection.ts";
import { simplify, simplifyRing } from "#app/organisations/simplify.ts";
import organisations from "#db/reference/organisations.json";

describe("simplifying", () => {
  const line: PlanePoint[] = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [3, 5],
    [4, 0],
  ];

  test("drops points within the tolerance, keeps others and both ends", () => {
    expect(simplify(line, 1)).toEqual([
      [0, 0],
      [2, 0],
      [3, 5],
      [4, 0],
    ]);
    expect(simplify(line, 6)).toEqual([
      [0, 0],
      [4, 0],
    ]);
  });

  test("with a tolerance of 0 changes nothing, and keeps short lines", () => {
    expect(simplify(line, 0)).toEqual(line);
    expect(simplify([[1, 1]], 9)).toEqual([[1, 1]]);
    expect(simplify([], 9)).toEqual([]);
  });

  test("keeps a ring of at least three points, and empties a smaller one", () => {
    const square: PlanePoint[] = [
      [0, 0],
      [0, 10],
      [5, 10.2],
      [10, 10],
      [10, 0],
    ];
    expect(simplifyRing(square, 1)).toHaveLength(4);
    expect(simplifyRing(square, 0)).toEqual(square);
    expect(simplifyRing(square, 20)).toEqual([]);
    expect(simplifyRing([], 1)).toEqual([]);
  });
});

describe("the small picture", () => {
  test("has the same shape in a quarter of the bytes, with every municipality inside", () => {
    expect(smallCountry.width).toBe(150);
    expect(smallCountry.path).toMatch(/^M[\d L]+Z(M[\d L]+Z)*$/);
    expect(smallCountry.path.length).toBeLessThan(country.path.length / 4);
    expect(smallCountry.height / smallCountry.width).toBeCloseTo(country.height / country.width, 0);
    for (const { fi, latitude, longitude } of organisations.organisations) {
      if (latitude === undefined || longitude === undefined) continue;
      const [x, y] = smallCountry.locate(latitude, longitude);
      expect([fi, x > 0 && x < smallCountry.width && y > 0 && y < smallCountry.height]).toEqual([fi, true]);
    }
  });
});
