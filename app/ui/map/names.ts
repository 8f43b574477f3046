import { hitSize, type MapView } from "./view.ts";

/** On which side of its dot a name is written. */
export type NameSide = "left" | "right";

interface Named {
  latitude: number | null;
  longitude: number | null;
  name: string;
}

/** More names than this would cover the map. */
const mostNames = 20;
/** Approximate width of a letter and height of a line, in units of the picture. */
const letterWidth = 8.5;
const lineHeight = 18;
/** Distance from the middle of a dot to its name, in units of the picture. */
export const nameGap = 15;

/**
 * The side of each dot on which its name can be shown permanently without covering a dot or another name, in the order
 * of the dots; null for a name without room, and for all when there are too many: those show when the dot is hovered.
 */
export function nameSides({ width, dots }: MapView<Named>): (NameSide | null)[] {
  if (dots.length > mostNames) return dots.map(() => null);
  const occupied = dots.map(({ x, y }) => boxAt(x - hitSize / 2, x + hitSize / 2, y));
  return dots.map(({ x, y, name }, index) => {
    const end = nameGap + name.length * letterWidth;
    const sides = [
      { side: "right" as const, box: boxAt(x + nameGap, x + end, y) },
      { side: "left" as const, box: boxAt(x - end, x - nameGap, y) },
    ];
    const free = (x > width / 2 ? sides.reverse() : sides).find(
      ({ box }) =>
        box.from >= 0 && box.to <= width && occupied.every((other, at) => at === index || !overlaps(box, other)),
    );
    if (free) occupied.push(free.box);
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
  return a.from < b.to && b.from < a.to && Math.abs(a.y - b.y) < lineHeight;
}
