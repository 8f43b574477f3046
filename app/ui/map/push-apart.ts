type Point = [x: number, y: number];

/** Number of iterations: enough for fifty points, most of them close together. */
const rounds = 300;
/** Share of its displacement by which a point moves back to its original place in each round. */
const pull = 0.05;

/**
 * Moves points apart, as little as needed, until each is at least `gap` from every other, within a picture of the given
 * size. Deterministic; keeps the order. When there is not enough room, some points stay closer than `gap`.
 */
export function separate(points: readonly Point[], gap: number, [width, height]: Point): Point[] {
  const moved = points.map(([x, y]): Point => [x, y]);
  for (let round = 0; round < rounds; round++) {
    // The second half only pushes, so that points pulled back do not end too close.
    if (round < rounds / 2) pullBack(moved, points);
    if (!pushApart(moved, gap)) continue;
    for (const point of moved) {
      point[0] = Math.min(Math.max(point[0], gap / 2), width - gap / 2);
      point[1] = Math.min(Math.max(point[1], gap / 2), height - gap / 2);
    }
  }
  return moved.map(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
}

function pullBack(moved: Point[], origins: readonly Point[]): void {
  for (const [index, point] of moved.entries()) {
    const [x, y] = origins[index] ?? point;
    point[0] += (x - point[0]) * pull;
    point[1] += (y - point[1]) * pull;
  }
}

/** Pushes the two points of each pair that is too close apart, each by half; returns whether there was such a pair. */
function pushApart(points: Point[], gap: number): boolean {
  let pushed = false;
  for (let first = 0; first < points.length; first++) {
    for (let second = first + 1; second < points.length; second++) {
      const a = points[first];
      const b = points[second];
      if (!a || !b) continue;
      const dx = b[0] - a[0];
      const dy = b[1] - a[1];
      if (dx * dx + dy * dy >= gap * gap) continue;
      const distance = Math.hypot(dx, dy);
      // Two points on the same spot move apart horizontally. The 0.2 keeps the gap when coordinates are rounded.
      const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
      const step = (gap + 0.2 - distance) / 2;
      a[0] -= ux * step;
      a[1] -= uy * step;
      b[0] += ux * step;
      b[1] += uy * step;
      pushed = true;
    }
  }
  return pushed;
}
