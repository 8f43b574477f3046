import { describe, expect, test } from "vitest";
import { country } from "#app/organisations/country.server.ts";
import { project } from "#app/organisations/projection.ts";
import { separate } from "#app/ui/map/push-apart.ts";
import { hitSize, type MapMember, mapView } from "#app/ui/map/view.ts";
import organisations from "#db/reference/organisations.json";

type Point = [x: number, y: number];
const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);
const earth = 6_371;

describe("the projection", () => {
  test("keeps the 27th meridian straight and true to length", () => {
    const [x60, y60] = project(60, 27);
    const [x70, y70] = project(70, 27);
    expect([x60, x70]).toEqual([0, 0]);
    expect((y60 - y70) * earth).toBeCloseTo((10 * Math.PI * earth) / 180, 6);
  });

  test("has north above south and east right of west", () => {
    expect(project(65, 25)[1]).toBeLessThan(project(60, 25)[1]);
    expect(project(65, 25)[0]).toBeLessThan(project(65, 29)[0]);
  });

  test.each([
    ["Helsinki", 60.1699, 24.9384, "Oulu", 65.0121, 25.4651, 539],
    ["Turku", 60.4518, 22.2666, "Kuopio", 62.8924, 27.677, 395],
    ["Tampere", 61.4978, 23.761, "Pori", 61.4851, 21.7974, 104],
  ])(
    "the distance from %s to %s is that on the ground within a percent",
    (_a, lat1, lon1, _b, lat2, lon2, kilometres) => {
      const projected = distance(project(lat1, lon1), project(lat2, lon2)) * earth;
      expect(Math.abs(projected - kilometres) / kilometres).toBeLessThan(0.01);
    },
  );
});

describe("the country", () => {
  test("is a picture of Finland's shape with every municipality inside", () => {
    expect(country.width).toBe(320);
    expect(country.height / country.width).toBeGreaterThan(1.5);
    expect(country.height / country.width).toBeLessThan(1.9);
    expect(country.path).toMatch(/^M[\d. L]+Z(M[\d. L]+Z)*$/);
    for (const { fi, latitude, longitude } of organisations.organisations) {
      if (latitude === undefined || longitude === undefined) continue;
      const [x, y] = country.locate(latitude, longitude);
      expect([fi, x > 0 && x < country.width && y > 0 && y < country.height]).toEqual([fi, true]);
    }
  });
});

describe("moving dots apart", () => {
  const size: Point = [320, 540];

  test("does not move points that are far enough apart", () => {
    const points: Point[] = [
      [50, 50],
      [100, 100],
    ];
    expect(separate(points, 24, size)).toEqual(points);
  });

  test("moves close points apart, also those on the same spot, and keeps them in the picture", () => {
    const points: Point[] = [...Array(12)].map(() => [2, 538]);
    const moved = separate(points, 24, size);
    for (const [index, a] of moved.entries()) {
      for (const b of moved.slice(index + 1)) expect(distance(a, b)).toBeGreaterThan(20);
      expect(a[0]).toBeGreaterThanOrEqual(11.9);
      expect(a[1]).toBeLessThanOrEqual(528.1);
    }
  });

  test("is deterministic, accepts an empty list, and does not change its input", () => {
    const points: Point[] = [
      [10, 10],
      [12, 10],
    ];
    expect(separate(points, 24, size)).toEqual(separate(points, 24, size));
    expect(points[0]).toEqual([10, 10]);
    expect(separate([], 24, size)).toEqual([]);
  });
});

describe("the map of the members", () => {
  const members = organisations.organisations
    .filter((it) => it.member)
    .map(
      (it): MapMember => ({
        name: it.fi,
        href: `/jasenet/${it.slug}`,
        latitude: it.latitude ?? null,
        longitude: it.longitude ?? null,
        practices: 0,
        whoDesignated: it.member?.whoDesignated ?? false,
      }),
    );
  const { dots } = mapView(members, country);

  test("shows the fifty municipalities, not the two counties", () => {
    expect(dots).toHaveLength(50);
    expect(dots.map((it) => it.name)).not.toContain("Kainuun hyvinvointialue");
    expect(dots.filter((it) => it.whoDesignated).map((it) => it.name)).toEqual(["Kuopio", "Turku", "Helsinki"]);
  });

  test("no two touch targets overlap, and no dot is far from its true position", () => {
    for (const [index, a] of dots.entries()) {
      for (const b of dots.slice(index + 1)) {
        expect(distance([a.x, a.y], [b.x, b.y])).toBeGreaterThan(hitSize - 0.5);
      }
      if (a.truePosition) expect(distance([a.x, a.y], [a.truePosition.x, a.truePosition.y])).toBeLessThan(45);
    }
  });
});
