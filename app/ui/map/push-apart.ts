type Point = [x: number, y: number];

/** Rounds of pushing: enough for fifty points, most of them near each other. */
const rounds = 300;
/** How strongly a point is drawn back to its own place in each round. */
const pull = 0.05;

/**
 * Moves points apart until each is at least `gap` from every other, as little as that takes, inside a picture of the
 * given size. The same points give the same answer, in the same order. Fails softly: when there is no room, some stay
 * closer.
 */
export function spread(points: readonly Point[], gap: number, [width, height]: Point): Point[] {
  const moved = points.map(([x, y]): Point => [x, y]);
  for (let round = 0; round < rounds; round++) {
    // The last rounds only push, so that what is drawn home does not end too close.
    if (round < rounds / 2) drawHome(moved, points);
    if (!pushApart(moved, gap)) continue;
    for (const point of moved) {
      point[0] = Math.min(Math.max(point[0], gap / 2), width - gap / 2);
      point[1] = Math.min(Math.max(point[1], gap / 2), height - gap / 2);
    }
  }
  return moved.map(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
}

function drawHome(moved: Point[], homes: readonly Point[]): void {
  for (const [index, point] of moved.entries()) {
    const [x, y] = homes[index] ?? point;
    point[0] += (x - point[0]) * pull;
    point[1] += (y - point[1]) * pull;
  }
}

/** Pushes each pair that is too close half the way apart; tells whether there were some. */
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
      // Two on the very same spot go apart sideways. A hair more than the gap outlives the rounding.
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
