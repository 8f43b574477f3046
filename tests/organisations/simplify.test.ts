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

  test("drops what is nearer than the tolerance and keeps what is farther, and both ends", () => {
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

  test("a tolerance of nothing changes nothing, and short lines stay", () => {
    expect(simplify(line, 0)).toEqual(line);
    expect(simplify([[1, 1]], 9)).toEqual([[1, 1]]);
    expect(simplify([], 9)).toEqual([]);
  });

  test("a ring stays a ring while it can be seen, and goes when it cannot", () => {
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

describe("the small country", () => {
  test("is the same shape in a quarter of the bytes, with every municipality inside", () => {
    expect(smallCountry.width).toBe(150);
    expect(smallCountry.path).toMatch(/^M[\d L]+Z(M[\d L]+Z)*$/);
    expect(smallCountry.path.length).toBeLessThan(country.path.length / 4);
    expect(smallCountry.height / smallCountry.width).toBeCloseTo(country.height / country.width, 0);
    for (const { fi, latitude, longitude } of organisations.organisations) {
      if (latitude === undefined || longitude === undefined) continue;
      const [x, y] = smallCountry.place(latitude, longitude);
      expect([fi, x > 0 && x < smallCountry.width && y > 0 && y < smallCountry.height]).toEqual([fi, true]);
    }
  });
});
