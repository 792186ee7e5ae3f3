/** Metres of the region's projection, and distances in them. */
import { FRAMES } from "../../constants.js";
import { projectionOf } from "../../map/projection.js";

const { crs, xmin, ymax, unit } = FRAMES.region;

/** Metres of a point in degrees, x and y. @type {(lon: number, lat: number) => number[]} */
export const inRegionMetres = projectionOf(crs).forward;

/** Map units of metres of the projection. @param {number} x @param {number} y @returns {[x: number, y: number]} */
export const onPaper = (x, y) => [(x - xmin) / unit, (ymax - y) / unit];

/**
 * The square of the distance from a point to an edge.
 * @param {number} x @param {number} y @param {number} ax @param {number} ay @param {number} bx @param {number} by
 */
export const squared = (x, y, ax, ay, bx, by) => {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const share = along < 0 ? 0 : along > 1 ? 1 : along;
  const [px, py] = [x - ax - share * dx, y - ay - share * dy];
  return px * px + py * py;
};
