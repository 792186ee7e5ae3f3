/** Sizes of the paper in the window; needs nothing of the page, so that the first paint can use it. */

// The zoom from which the width of a line's accuracy shows.
export const NEAR = 2.5;

/** @typedef {{ width: number, height: number }} Size */

/**
 * A paper in map units; `subject` is what of it a window shows at first: left, top, right, bottom;
 * `nearest` the largest zoom, where it is not that of all.
 * @typedef {Size & { fit: "slice" | "meet", subject?: number[], nearest?: number }} Paper
 */

/**
 * Pixels per map unit before zooming: the paper covers the window ("slice") or lies whole in
 * it ("meet").
 * @param {number} width
 * @param {number} height
 * @param {Paper} paper
 */
export const fitted = (width, height, paper) => (paper.fit === "slice" ? Math.max : Math.min)(
  width / paper.width, height / paper.height);

/**
 * The middle of what is seen of a size, moved so that it lies on the paper.
 * @param {number} middle
 * @param {number} size
 * @param {number} seen
 */
export const onPaper = (middle, size, seen) => (seen < size
  ? Math.min(size - seen / 2, Math.max(seen / 2, middle)) : size / 2);

/**
 * A view held to the paper: no farther than all of it, nor beyond; dashboard/draw/places.py holds
 * that of an address alike.
 * @param {{ x: number, y: number, k: number }} view
 * @param {Size} paper
 */
export const held = ({ x, y, k }, { width, height }) => {
  const zoom = Math.max(1, k);
  return { x: onPaper(x, width, width / zoom), y: onPaper(y, height, height / zoom), k: zoom };
};

/**
 * The point of the paper in the middle of a window, and the zoom, that show the subject of the
 * map as large as it fits; the whole paper where it has none. Nothing beyond the paper is shown.
 * @param {Paper} paper
 * @param {Size} window
 */
export const home = (paper, window) => {
  const [left, top, right, bottom] = paper.subject ?? [0, 0, paper.width, paper.height];
  const least = fitted(window.width, window.height, paper);
  const scale = Math.max(least, Math.min(
    window.width / (right - left), window.height / (bottom - top)));
  return { x: onPaper((left + right) / 2, paper.width, window.width / scale),
    y: onPaper((top + bottom) / 2, paper.height, window.height / scale), k: scale / least };
};

/**
 * The latest names that a scale lets in: the last of the scales that it has reached.
 * @param {number} scale pixels per map unit
 * @param {number[]} scales those at which further names are let in, in order
 */
export const labelLevel = (scale, scales) => Math.max(
  0, scales.filter((least) => least <= scale * 1.001).length - 1);
