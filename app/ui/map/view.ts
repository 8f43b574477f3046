import type { LinkView } from "../card-view.ts";
import { spread } from "./push-apart.ts";

/** The picture the dots are set on, as the organisations draw it. */
export interface MapPicture {
  width: number;
  height: number;
  path: string;
  place(latitude: number, longitude: number): [x: number, y: number];
}

/** What may have a place of its own on a map. */
export interface MapPlace {
  latitude: number | null;
  longitude: number | null;
}

export interface MapMember extends LinkView, MapPlace {
  practices: number;
  whoDesignated: boolean;
}

/** A place on the map: where its dot stands, and where its true place is when the dot had to give way. */
export type MapDot<Place extends MapPlace = MapMember> = Place & {
  x: number;
  y: number;
  from: { x: number; y: number } | null;
};

export interface MapView<Place extends MapPlace = MapMember> {
  width: number;
  height: number;
  path: string;
  /** From north to south, as one reads. */
  dots: MapDot<Place>[];
}

/** Diameter of the area that answers a finger, in units of the picture; the map is never smaller than one to one. */
export const hitSize = 24.5;
/** More dots than these have no room apart, and looking for it takes long: they stand where they are. */
const mostApart = 100;
/** A dot that moved less than this still covers its place, and would cover the line to it. */
const unmoved = 9;

/**
 * Sets those that have coordinates on the map, up to a hundred so that no two dots are closer than `gap`: by default so
 * that no two hit areas cover each other.
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
        : [{ place, home: picture.place(place.latitude, place.longitude) }],
    )
    .sort((a, b) => a.home[1] - b.home[1]);
  const homes = placed.map(({ home }) => home);
  const spots = homes.length > mostApart ? homes : spread(homes, gap, [picture.width, picture.height]);
  const dots = placed.map(({ place, home }, index): MapDot<Place> => {
    const [x, y] = spots[index] ?? home;
    const moved = Math.hypot(x - home[0], y - home[1]) >= unmoved;
    return { ...place, x, y, from: moved ? { x: home[0], y: home[1] } : null };
  });
  return { width: picture.width, height: picture.height, path: picture.path, dots };
}
