import type { PlanePoint } from "./projection.ts";

/**
 * Simplifies a line by the Douglas–Peucker algorithm: removes points while the line deviates at most by `tolerance`. The
 * ends always stay. A tolerance of 0 returns all points.
 */
export function simplify(line: readonly PlanePoint[], tolerance: number): PlanePoint[] {
  const [first, last] = [line[0], line.at(-1)];
  if (tolerance <= 0 || line.length < 3 || !first || !last) return [...line];
  const { index, distance } = farthestFrom(first, last, line);
  if (distance <= tolerance) return [first, last];
  return [...simplify(line.slice(0, index + 1), tolerance).slice(0, -1), ...simplify(line.slice(index), tolerance)];
}

/** Simplifies a ring, whose first point is not repeated at the end; one that shrinks to fewer than 3 points is empty. */
export function simplifyRing(ring: readonly PlanePoint[], tolerance: number): PlanePoint[] {
  const [first] = ring;
  if (tolerance <= 0 || !first) return [...ring];
  const simplified = simplify([...ring, first], tolerance).slice(0, -1);
  return simplified.length < 3 ? [] : simplified;
}

function farthestFrom([ax, ay]: PlanePoint, [bx, by]: PlanePoint, line: readonly PlanePoint[]) {
  const length = Math.hypot(bx - ax, by - ay);
  let farthest = { index: 0, distance: -1 };
  for (const [index, [x, y]] of line.entries()) {
    // When both ends are the same point, as in a ring, the distance is measured from that point.
    const distance =
      length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (by - ay) * (ax - x)) / length;
    if (distance > farthest.distance) farthest = { index, distance };
  }
  return farthest;
}
