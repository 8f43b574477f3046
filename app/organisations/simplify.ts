import type { PlanePoint } from "./projection.ts";

/**
 * A line with only the points it needs to stay within `tolerance` of itself (Douglas and Peucker's way); its ends
 * always stay. A tolerance of 0 gives it back as it was.
 */
export function simplify(line: readonly PlanePoint[], tolerance: number): PlanePoint[] {
  const [first, last] = [line[0], line.at(-1)];
  if (tolerance <= 0 || line.length < 3 || !first || !last) return [...line];
  const { index, distance } = farthestFrom(first, last, line);
  if (distance <= tolerance) return [first, last];
  return [...simplify(line.slice(0, index + 1), tolerance).slice(0, -1), ...simplify(line.slice(index), tolerance)];
}

/** A ring by the same rule, without its first point again at its end; too small to be seen, it is empty. */
export function simplifyRing(ring: readonly PlanePoint[], tolerance: number): PlanePoint[] {
  const [first] = ring;
  if (tolerance <= 0 || !first) return [...ring];
  const kept = simplify([...ring, first], tolerance).slice(0, -1);
  return kept.length < 3 ? [] : kept;
}

function farthestFrom([ax, ay]: PlanePoint, [bx, by]: PlanePoint, line: readonly PlanePoint[]) {
  const length = Math.hypot(bx - ax, by - ay);
  let farthest = { index: 0, distance: -1 };
  for (const [index, [x, y]] of line.entries()) {
    // Ends on one spot, as a ring's are, make no line to measure from.
    const distance =
      length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (by - ay) * (ax - x)) / length;
    if (distance > farthest.distance) farthest = { index, distance };
  }
  return farthest;
}
