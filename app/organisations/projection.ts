/** A point on a plane: x grows to the east, y to the south, in radii of the earth. */
export type PlanePoint = [x: number, y: number];

/** The central meridian of Finland's map grid, in degrees: along it the projection does not distort. */
const meridian = 27;
const radians = Math.PI / 180;

/** Projects degrees to a plane by transverse Mercator on a sphere, which keeps shapes; north is up on the meridian. */
export function project(latitude: number, longitude: number): PlanePoint {
  const phi = latitude * radians;
  const lambda = (longitude - meridian) * radians;
  return [Math.atanh(Math.cos(phi) * Math.sin(lambda)), -Math.atan2(Math.tan(phi), Math.cos(lambda))];
}
