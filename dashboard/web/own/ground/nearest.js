/**
 * The nearest line between the sides of a day, for many points: of each square of the ground it is
 * kept which stretches can be the nearest to a point of it, square within square. The lines are
 * those that the panel measures from (near.json), as digitised.
 */
/** @import { Stretch } from "../../map/near.js" */
import { squared } from "./metres.js";

/** @typedef {{ x: number, y: number, half: number, near: Int32Array, parts: (Square | null)[] | null }} Square */
/** @typedef {{ line: number, metres: number }} Nearest */

// No line is looked for further than the region is wide (geodata/ground.py).
const FAR = 400_000;
// A square of fewer stretches, or so small, is parted no more.
const FEW = 20;
const SMALLEST = 500; // metres of half a side
// Of stretches that are equally near to so much the less known counts.
const SAME = 1e-6;
const CENTRE = [0, -30_000];

/** @param {Stretch[]} lines @param {number} first @param {number} last the days that there are */
export const nearestLines = (lines, first, last) => {
  /** @type {number[]} */
  const edges = [];
  /** @type {number[]} */
  const lineOf = [];
  lines.forEach(({ parts, border }, line) => {
    if (border) return;
    for (const part of parts) {
      let [x = 0, y = 0] = part;
      for (let i = 2; i < part.length; i += 2) {
        edges.push(x, y, x + part[i], y + part[i + 1]);
        lineOf.push(line);
        x += part[i];
        y += part[i + 1];
      }
    }
  });
  const starts = [...new Set([first, ...lines.flatMap(({ first: from, end }) => (
    [from ?? first, end ?? last + 1]))])].sort((a, b) => a - b);
  /** @type {Map<number, Square | null>} */
  const roots = new Map();

  /** @param {number} edge @param {number} x @param {number} y */
  const far = (edge, x, y) => squared(x, y, edges[4 * edge], edges[4 * edge + 1],
    edges[4 * edge + 2], edges[4 * edge + 3]);

  const distances = new Float64Array(lineOf.length);
  const kept = new Int32Array(lineOf.length);

  /** @param {number} x @param {number} y @param {number} half @param {Int32Array} among @returns {Square} */
  const square = (x, y, half, among) => {
    let least = Infinity;
    for (let i = 0; i < among.length; i += 1) {
      distances[i] = Math.sqrt(far(among[i], x, y));
      if (distances[i] < least) least = distances[i];
    }
    // A point of the square is no farther from its middle than half a diagonal.
    const most = least + 2 * Math.SQRT2 * half + 1;
    let count = 0;
    for (let i = 0; i < among.length; i += 1) {
      if (distances[i] <= most) {
        kept[count] = among[i];
        count += 1;
      }
    }
    return { x, y, half, near: kept.slice(0, count), parts: null };
  };

  /** @param {number} day */
  const rootOn = (day) => {
    let epoch = starts.length - 1;
    while (epoch >= 0 && starts[epoch] > day) epoch -= 1;
    if (!roots.has(epoch)) {
      const there = lineOf.flatMap((line, edge) => {
        const { first: from, end } = lines[line];
        return (from ?? first) <= day && day < (end ?? last + 1) ? [edge] : [];
      });
      roots.set(epoch, there.length
        ? { x: CENTRE[0], y: CENTRE[1], half: 256_000, near: Int32Array.from(there), parts: null }
        : null);
    }
    return roots.get(epoch) ?? null;
  };

  /** @param {Square} from @param {number} x @param {number} y */
  const leafOf = (from, x, y) => {
    let one = from;
    while (one.near.length > FEW && one.half > SMALLEST) {
      one.parts ??= [null, null, null, null];
      const [right, up] = [x >= one.x, y >= one.y];
      const at = (right ? 1 : 0) + (up ? 2 : 0);
      const half = one.half / 2;
      one.parts[at] ??= square(one.x + (right ? half : -half), one.y + (up ? half : -half), half,
        one.near);
      one = /** @type {Square} */ (one.parts[at]);
    }
    return one;
  };

  /**
   * Which line is the nearest to a point on a day, -1 where none is.
   * @param {number} x @param {number} y metres of the projection
   * @param {number} day
   * @param {Nearest} into is written, so that a million points make no objects
   */
  const nearest = (x, y, day, into) => {
    into.line = -1;
    into.metres = NaN;
    const root = day >= first && day <= last ? rootOn(day) : null;
    if (!root) return;
    const inside = Math.abs(x - root.x) <= root.half && Math.abs(y - root.y) <= root.half;
    const { near } = inside ? leafOf(root, x, y) : root;
    let best = Infinity;
    for (const edge of near) {
      const metres = Math.sqrt(far(edge, x, y));
      const line = lineOf[edge];
      if (metres < best - SAME || (metres <= best + SAME
        && lines[line].accuracy > lines[into.line].accuracy)) {
        best = metres;
        into.line = line;
      }
    }
    if (best > FAR) into.line = -1; else into.metres = best;
  };
  return nearest;
};
