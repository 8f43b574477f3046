import outline from "#db/reference/outline.json";
import { type PlanePoint, project } from "./projection.ts";
import { simplifyRing } from "./simplify.ts";

/** The country as a picture: its size, its outline as an SVG path, and a function that returns a place's coordinates. */
export interface CountryPicture {
  width: number;
  height: number;
  path: string;
  locate(latitude: number, longitude: number): PlanePoint;
}

/** Finland, as wide as fits on the narrowest screens. Made once, when the module is loaded. */
export const country: CountryPicture = makeCountryPicture(320, 14);

/** A small picture of Finland in a quarter of the bytes; its outline deviates by at most a pixel. */
export const smallCountry: CountryPicture = makeCountryPicture(150, 8, 1);

/** `margin` leaves space for a dot at the outermost points; `tolerance` is the greatest deviation of the outline, in pixels. */
function makeCountryPicture(width: number, margin: number, tolerance = 0): CountryPicture {
  const rings = outline.rings.map((ring) => ring.map(([latitude = 0, longitude = 0]) => project(latitude, longitude)));
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  const [west, north] = [Math.min(...xs), Math.min(...ys)];
  const scale = (width - 2 * margin) / (Math.max(...xs) - west);
  const toPicture = ([x, y]: PlanePoint): PlanePoint => [
    round(margin + (x - west) * scale),
    round(margin + (y - north) * scale),
  ];
  return {
    width,
    height: Math.ceil((Math.max(...ys) - north) * scale + 2 * margin),
    path: rings.map((ring) => pathOf(simplifyRing(ring.map(toPicture), tolerance), tolerance > 0)).join(""),
    locate: (latitude, longitude) => toPicture(project(latitude, longitude)),
  };
}

function pathOf(ring: readonly PlanePoint[], wholeNumbers: boolean): string {
  if (ring.length === 0) return "";
  return `M${ring.map((point) => (wholeNumbers ? point.map(Math.round) : point).join(" ")).join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
