import outline from "#db/reference/outline.json";
import { type PlanePoint, project } from "./projection.ts";
import { simplifyRing } from "./simplify.ts";

/** The country as a picture: its size, its outline as the path of an SVG, and where a place lies in it. */
export interface CountryPicture {
  width: number;
  height: number;
  path: string;
  place(latitude: number, longitude: number): PlanePoint;
}

/** Finland, as wide as the narrowest screens have room for. Drawn once: the outline never changes. */
export const country: CountryPicture = drawCountry(320, 14);

/** The same as small as a stamp, a quarter of the bytes: its coast is within a pixel of the true one. */
export const smallCountry: CountryPicture = drawCountry(150, 8, 1);

/** `margin`: room for a whole dot beyond the outermost capes. `tolerance`: how far the coast may be from the true one. */
function drawCountry(width: number, margin: number, tolerance = 0): CountryPicture {
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
    place: (latitude, longitude) => toPicture(project(latitude, longitude)),
  };
}

function pathOf(ring: readonly PlanePoint[], whole: boolean): string {
  if (ring.length === 0) return "";
  return `M${ring.map((point) => (whole ? point.map(Math.round) : point).join(" ")).join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
