/** A point on a plane: x grows to the east, y to the south, in radii of the earth. */
export type PlanePoint = [x: number, y: number];

/** The meridian of Finland's own map grid, in degrees: along it nothing is stretched. */
const meridian = 27;
const radians = Math.PI / 180;

/** Transverse Mercator on a sphere, which keeps shapes: north is up all along the 27th meridian. Takes degrees. */
export function project(latitude: number, longitude: number): PlanePoint {
  const phi = latitude * radians;
  const lambda = (longitude - meridian) * radians;
  return [Math.atanh(Math.cos(phi) * Math.sin(lambda)), -Math.atan2(Math.tan(phi), Math.cos(lambda))];
}
