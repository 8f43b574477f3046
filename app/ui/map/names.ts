import { hitSize, type MapView } from "./view.ts";

/** On which side of its dot a name stands. */
export type NameSide = "left" | "right";

interface Named {
  latitude: number | null;
  longitude: number | null;
  name: string;
}

/** More names than these would hide the country. */
const mostNames = 20;
/** About the width of a letter and the height of a line, in units of the picture. */
const letter = 8.5;
const line = 18;
/** From the middle of a dot to its name. */
export const nameGap = 15;

/**
 * Where the names can stand for good without covering a mark or each other, in the order of the dots; null for one that
 * has no room or where there are too many: it is seen when its dot is pointed at.
 */
export function roomForNames({ width, dots }: MapView<Named>): (NameSide | null)[] {
  if (dots.length > mostNames) return dots.map(() => null);
  const taken = dots.map(({ x, y }) => boxAt(x - hitSize / 2, x + hitSize / 2, y));
  return dots.map(({ x, y, name }, index) => {
    const long = nameGap + name.length * letter;
    const sides = [
      { side: "right" as const, box: boxAt(x + nameGap, x + long, y) },
      { side: "left" as const, box: boxAt(x - long, x - nameGap, y) },
    ];
    const free = (x > width / 2 ? sides.reverse() : sides).find(
      ({ box }) =>
        box.from >= 0 && box.to <= width && taken.every((other, at) => at === index || !overlaps(box, other)),
    );
    if (free) taken.push(free.box);
    return free?.side ?? null;
  });
}

interface Box {
  from: number;
  to: number;
  y: number;
}

function boxAt(from: number, to: number, y: number): Box {
  return { from, to, y };
}

function overlaps(a: Box, b: Box): boolean {
  return a.from < b.to && b.from < a.to && Math.abs(a.y - b.y) < line;
}
