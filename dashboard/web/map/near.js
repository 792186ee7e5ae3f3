/**
 * How far a point of the region is from the lines between the sides and from the border of the
 * former oblast. The lines are those that were digitised (dashboard/compile/near_lines.py), not
 * the simpler ones that are drawn: geodata/where.py says the same.
 */

/**
 * A stretch of a line; its days are counted and half open, its points in metres.
 * @typedef {{ border: boolean, name: string, first: number | null, end: number | null,
 *   accuracy: number, parts: number[][], id: string }} Stretch
 */

/** @typedef {{ name: string, metres: number, accuracy: number, uncertain: boolean }} Near */

/** @param {{ rows: any[][] }} document @returns {Stretch[]} */
export const stretches = ({ rows }) => rows.map(
  ([border, name, first, end, accuracy, parts, id]) => (
    { border, name, first, end, accuracy, parts, id }));

/** Metres from a point to a line, which is a point and steps from it.
 * @param {number} x @param {number} y @param {number[]} part */
const distance = (x, y, part) => {
  let [px = 0, py = 0] = part;
  let least = Math.hypot(x - px, y - py);
  for (let i = 2; i < part.length; i += 2) {
    const [dx = 0, dy = 0] = [part[i], part[i + 1]];
    const along = ((x - px) * dx + (y - py) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(x - px - share * dx, y - py - share * dy));
    px += dx;
    py += dy;
  }
  return least;
};

// Two stretches meet in one vertex: of equally near ones the less known counts.
const SAME = 1e-6;

/**
 * The nearest stretch on a day, of the border of the oblast or of the lines between the sides.
 * @param {Stretch[]} lines
 * @param {[x: number, y: number]} point metres of the region's projection
 * @param {number} day
 * @param {boolean} border
 * @returns {Near | null}
 */
export const nearest = (lines, [x, y], day, border) => {
  /** @type {Near | null} */
  let best = null;
  for (const line of lines) {
    const holds = line.border === border
      && (border || ((line.first ?? -Infinity) <= day && day < (line.end ?? Infinity)));
    if (!holds) continue;
    const metres = Math.min(...line.parts.map((part) => distance(x, y, part)));
    const gain = (best?.metres ?? Infinity) - metres;
    if (gain > SAME || (gain > -SAME && line.accuracy > (best?.accuracy ?? 0))) {
      best = { name: line.name, metres, accuracy: line.accuracy,
        uncertain: metres <= line.accuracy };
    }
  }
  return best;
};

/** Metres of the projection of a point on the paper.
 * @param {{ xmin: number, ymax: number, unit: number }} paper @param {number} x @param {number} y
 * @returns {[x: number, y: number]} */
export const onGround = ({ xmin, ymax, unit }, x, y) => [xmin + x * unit, ymax - y * unit];
