/** What part of the paper the window shows: a point of the paper in its middle, and the zoom. */
/** @import { Paper } from "./scale.js" */
/** @import { Viewport } from "../page/store.js" */
import { fitted, held } from "./scale.js";

export const NEAREST = 40;

/** @param {number} value @param {number} low @param {number} high */
const between = (value, low, high) => Math.min(high, Math.max(low, value));

/** The viewport within the paper, no nearer and no farther than allowed. @param {Viewport} view @param {Paper} paper @returns {Viewport} */
export const clamped = ({ x, y, k }, paper) => (
  held({ x, y, k: Math.min(k, paper.nearest ?? NEAREST) }, paper));

/**
 * The viewport zoomed, with a point of the paper kept where it is in the window.
 * @param {Viewport} view
 * @param {{ x: number, y: number }} point
 * @param {number} factor
 * @param {Paper} paper
 */
export const zoomedAt = (view, point, factor, paper) => {
  const k = between(view.k * factor, 1, paper.nearest ?? NEAREST);
  const part = view.k / k;
  return clamped({ x: point.x + (view.x - point.x) * part,
    y: point.y + (view.y - point.y) * part, k }, paper);
};

/**
 * Where the window lies on the paper: its corner, and pixels per map unit.
 * @param {{ width: number, height: number }} size of the window in pixels
 * @param {Viewport} at
 * @param {Paper} paper
 */
export const windowOn = ({ width, height }, at, paper) => {
  const scale = fitted(width, height, paper) * at.k;
  return { left: at.x - width / 2 / scale, top: at.y - height / 2 / scale, scale };
};
