/** Boxes on the screen: what lies in what, what meets what. */
import { NAME_MARGIN } from "../constants.js";

/** @typedef {[left: number, top: number, right: number, bottom: number]} Box */

/** @param {Box} box @param {{ width: number, height: number }} window */
export const within = ([left, top, right, bottom], { width, height }) => left >= NAME_MARGIN
  && top >= 0 && right <= width - NAME_MARGIN && bottom <= height;

/** @param {Box} a @param {Box} b */
export const meet = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * Whether a straight line passes through a box, by what of it lies within each side;
 * dashboard/draw/notes.py does the same.
 * @param {number[]} a
 * @param {number[]} b
 * @param {Box} box
 */
const crosses = (a, b, box) => {
  let [first, last] = [0, 1];
  for (const axis of [0, 1]) {
    const way = b[axis] - a[axis];
    const [low, high] = [box[axis] - a[axis], box[axis + 2] - a[axis]];
    if (way === 0) {
      if (low >= 0 || high <= 0) return false;
      continue;
    }
    first = Math.max(first, Math.min(low / way, high / way));
    last = Math.min(last, Math.max(low / way, high / way));
  }
  return first < last;
};

/** Whether a line, given by its points, passes through a box. @param {number[][]} line @param {Box} box */
export const passes = (line, box) => line.some((point, i) => (
  i > 0 && crosses(line[i - 1], point, box)));
