import type { LinkView } from "./card-view.ts";
import { spread } from "./spread.ts";

/** The picture the dots are set on, as the organisations draw it. */
export interface MapPicture {
  width: number;
  height: number;
  path: string;
  place(latitude: number, longitude: number): [x: number, y: number];
}

export interface MapMember extends LinkView {
  latitude: number | null;
  longitude: number | null;
  practices: number;
  whoDesignated: boolean;
}

/** One member on the map: where its dot stands, and where its true place is when the dot had to give way. */
export interface MapDot extends LinkView {
  x: number;
  y: number;
  from: { x: number; y: number } | null;
  practices: number;
  whoDesignated: boolean;
}

export interface MapView {
  width: number;
  height: number;
  path: string;
  /** From north to south, as one reads. */
  dots: MapDot[];
}

/** Diameter of the area that answers a finger, in units of the picture; the map is never smaller than one to one. */
export const hitSize = 24.5;
/** A dot that moved less than this still stands on its place. */
const unmoved = 5;

/** Sets the members that have coordinates on the map, so that no two hit areas cover each other. */
export function mapView(members: readonly MapMember[], picture: MapPicture): MapView {
  const placed = members
    .flatMap(({ latitude, longitude, ...member }) =>
      latitude === null || longitude === null ? [] : [{ member, home: picture.place(latitude, longitude) }],
    )
    .sort((a, b) => a.home[1] - b.home[1]);
  const spots = spread(
    placed.map(({ home }) => home),
    hitSize,
    [picture.width, picture.height],
  );
  const dots = placed.map(({ member, home }, index): MapDot => {
    const [x, y] = spots[index] ?? home;
    const moved = Math.hypot(x - home[0], y - home[1]) >= unmoved;
    const { name, href, practices, whoDesignated } = member;
    return { name, href, practices, whoDesignated, x, y, from: moved ? { x: home[0], y: home[1] } : null };
  });
  return { width: picture.width, height: picture.height, path: picture.path, dots };
}
