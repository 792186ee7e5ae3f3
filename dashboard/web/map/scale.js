/** Sizes of the paper in the window; needs nothing of the page, so that the first paint can use it. */

/** @typedef {{ width: number, height: number, fit: "slice" | "meet" }} Paper */

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
 * The latest names that a scale lets in: the last of the scales that it has reached.
 * @param {number} scale pixels per map unit
 * @param {number[]} scales those at which further names are let in, in order
 */
export const labelLevel = (scale, scales) => Math.max(
  0, scales.filter((least) => least <= scale * 1.001).length - 1);
