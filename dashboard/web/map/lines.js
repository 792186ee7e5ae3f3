/**
 * Which line of the map the pointer means: a stroke is too thin to be met, and its dashes have
 * gaps, so that the nearest within reach counts. A run is [x, y, x, y, ...] in map units.
 */
/** @import { MapDocument } from "./document.js" */

/** @typedef {{ id: string, number: number, runs: number[][] }} LineRuns */

const TIE = 1; // pixels: lines so near to each other lie on one another

/** The runs of a path that dashboard/compile/paths.py wrote: M to a point, l by steps. @param {string} d */
export const runsOf = (d) => d.split("M").slice(1).map((part) => {
  const numbers = (part.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  for (let i = 2; i < numbers.length; i += 1) numbers[i] += numbers[i - 2];
  return numbers;
});

/** How far a point is from a run. @param {number[]} run @param {number} x @param {number} y */
const distance = (run, x, y) => {
  let least = Infinity;
  for (let i = 2; i < run.length; i += 2) {
    const [ax, ay] = [run[i - 2], run[i - 1]];
    const [dx, dy] = [run[i] - ax, run[i + 1] - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(x - ax - share * dx, y - ay - share * dy));
  }
  return least;
};

/**
 * The id of the line within `reach` of a point; of several on one another a line of contact,
 * else the uppermost.
 * @param {LineRuns[]} lines
 * @param {ArrayLike<number>} codes
 * @param {{ x: number, y: number }} point
 * @param {number} reach
 * @param {number} tie
 */
export const nearestLine = (lines, codes, { x, y }, reach, tie) => {
  let best = { id: "", away: reach };
  for (const { id, number, runs } of lines) {
    if (!codes[number]) continue;
    const away = Math.min(...runs.map((run) => distance(run, x, y)));
    const over = away <= best.away + tie && (id[0] === "f" || best.id[0] !== "f");
    if (away <= reach && (away < best.away - tie || over)) best = { id, away };
  }
  return best.id;
};

/**
 * The lines of a map that have something to say, read once.
 * @param {MapDocument} map
 * @param {Record<string, unknown>} known the record's lines by id
 */
const linesOf = (map, known) => {
  map.lines ??= map.data.timeline.node.flatMap((id, number) => (
    id in known ? [{ id, number, runs: runsOf(map.nodes[number]?.getAttribute("d") ?? "") }] : []));
  return map.lines;
};

/**
 * The id of the line that an event of the pointer means; empty for none.
 * @param {MapDocument} map
 * @param {Record<string, unknown>} known the record's lines by id, the same at each call
 * @param {PointerEvent | MouseEvent} event
 */
export const lineUnder = (map, known, event) => {
  const layer = /** @type {SVGGElement} */ (map.svg.querySelector(".view"));
  const matrix = /** @type {DOMMatrix} */ (layer.getScreenCTM());
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  // A finger covers more than a pointer does.
  const reach = "pointerType" in event && event.pointerType === "touch" ? 8 : 4;
  return nearestLine(linesOf(map, known), map.codes, at, reach / matrix.a, TIE / matrix.a);
};
