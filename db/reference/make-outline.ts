import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { merge } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

/**
 * Makes `outline.json`, the coastline and the land border of Finland, out of the npm package world-atlas (Natural
 * Earth 1:10 million, public domain). To be run by hand, once: `npx tsx db/reference/make-outline.ts`.
 */
const atlas = createRequire(import.meta.url)("world-atlas/countries-10m.json") as Topology<{
  countries: GeometryCollection;
}>;
/** Finland, and Åland, which the atlas keeps apart. */
const codes = ["246", "248"];
/** A picture of 500 pixels shows no more: the finest detail in kilometres, the smallest island in square kilometres. */
const detail = 1.3;
const smallestIsland = 35;

type Point = [longitude: number, latitude: number];

const shapes = atlas.objects.countries.geometries.filter(
  (it): it is Polygon | MultiPolygon => codes.includes(String(it.id)) && it.type !== null,
);
const rings = merge(atlas, shapes as Polygon[])
  .coordinates.map((polygon) => (polygon[0] ?? []) as Point[])
  .filter((ring) => area(ring) > smallestIsland)
  .sort((a, b) => area(b) - area(a))
  .map((ring) => simplify(ring).map(([longitude, latitude]) => [round(latitude), round(longitude)]));
writeFileSync(path.join(import.meta.dirname, "outline.json"), `${JSON.stringify({ rings })}\n`);
console.log(`${rings.length} rings, ${rings.flat().length} points`);

/** Kilometres on a plane; exact enough for the size of one bay or island. */
function plane([longitude, latitude]: Point): [number, number] {
  return [longitude * 111.3 * Math.cos((latitude * Math.PI) / 180), latitude * 111.3];
}

function area(ring: Point[]): number {
  const points = ring.map(plane);
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Douglas and Peucker: keeps the point farthest from the line between the ends while it is farther than `detail`. */
function simplify(line: Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const distances = line.map((point) => distance(plane(point), plane(first), plane(last)));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= detail) return [first, last];
  return [...simplify(line.slice(0, farthest + 1)).slice(0, -1), ...simplify(line.slice(farthest))];
}

function distance([x, y]: [number, number], [ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** To a thousandth of a degree, about a hundred metres, which is finer than the picture shows. */
function round(degrees: number): number {
  return Math.round(degrees * 1_000) / 1_000;
}
