import type { LinkView } from "../card-view.ts";
import { separate } from "./push-apart.ts";

/** The outline of the country and its projection, from `app/organisations`. */
export interface MapPicture {
  width: number;
  height: number;
  path: string;
  locate(latitude: number, longitude: number): [x: number, y: number];
}

/** Coordinates in degrees; null when a place has none. */
export interface MapPlace {
  latitude: number | null;
  longitude: number | null;
}

export interface MapMember extends LinkView, MapPlace {
  practices: number;
  whoDesignated: boolean;
}

/** A place with the position of its dot; `from` is its true position when the dot was moved away from it. */
export type MapDot<Place extends MapPlace = MapMember> = Place & {
  x: number;
  y: number;
  truePosition: { x: number; y: number } | null;
};

export interface MapView<Place extends MapPlace = MapMember> {
  width: number;
  height: number;
  path: string;
  /** From north to south. */
  dots: MapDot<Place>[];
}

/** Diameter of a dot's touch target, in units of the picture; the map is never scaled below 1 CSS pixel per unit. */
export const hitSize = 24.5;
/** More dots than this are not moved apart: there is no room for them, and the search for it would take long. */
const mostApart = 100;
/** A dot that moved less than this still covers its true position, and no line is drawn between the two. */
const leastMove = 9;

/**
 * Places the places that have coordinates on the map. Up to a hundred dots are moved apart so that no two are closer
 * than `gap`, by default so that no two touch targets overlap.
 */
export function mapView<Place extends MapPlace>(
  places: readonly Place[],
  picture: MapPicture,
  gap: number = hitSize,
): MapView<Place> {
  const placed = places
    .flatMap((place) =>
      place.latitude === null || place.longitude === null
        ? []
        : [{ place, origin: picture.locate(place.latitude, place.longitude) }],
    )
    .sort((a, b) => a.origin[1] - b.origin[1]);
  const origins = placed.map(({ origin }) => origin);
  const spots = origins.length > mostApart ? origins : separate(origins, gap, [picture.width, picture.height]);
  const dots = placed.map(({ place, origin }, index): MapDot<Place> => {
    const [x, y] = spots[index] ?? origin;
    const moved = Math.hypot(x - origin[0], y - origin[1]) >= leastMove;
    return { ...place, x, y, truePosition: moved ? { x: origin[0], y: origin[1] } : null };
  });
  return { width: picture.width, height: picture.height, path: picture.path, dots };
}
