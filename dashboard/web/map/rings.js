/** Rings of the world that count cities and counties: what each is of, and where it opens. */
/** @import { MapDocument } from "./document.js" */
/** @import { Viewport } from "../page/store.js" */
import { DEFAULT_SCALE, ZOOMS } from "../constants.js";
import { fitted } from "./scale.js";
import { clamped } from "./view.js";

// So much of the window is filled by what a ring opens into.
const SHARE = 0.7;
/** Beyond the least zoom, so that rounding leaves nothing closed. */
const MORE = 1.02;

/** @typedef {[left: number, top: number, right: number, bottom: number, level: number]} Cluster */

/** The selection that a node's id stands for: of a ring its place, whatever it counts. @param {string} id */
export const placeOf = (id) => id.split(".")[0];

/** The number in a ring, by the id of its node. @param {string} id */
export const counted = (id) => Number(id.split(".")[2]);

/**
 * The viewport in which a cluster is open: its members apart, and all of them seen if they can be.
 * @param {Cluster} cluster
 * @param {Pick<MapDocument, "data">} map
 * @param {{ width: number, height: number }} window pixels
 * @returns {Viewport}
 */
export const opened = ([left, top, right, bottom, level], { data }, { width, height }) => {
  const least = fitted(width, height, data);
  const apart = (ZOOMS[level] * DEFAULT_SCALE * MORE) / least;
  const whole = (SHARE * Math.min(width / Math.max(1, right - left),
    height / Math.max(1, bottom - top))) / least;
  return clamped({ x: (left + right) / 2, y: (top + bottom) / 2, k: Math.max(apart, whole) }, data);
};

/**
 * Where to go for a ring that is chosen, null for what is none or is open already.
 * @param {MapDocument | undefined} map
 * @param {string} sel
 */
export const openedBy = (map, sel) => {
  const cluster = sel.startsWith("c-") ? map?.data.clusters?.[sel.slice(2)] : undefined;
  return map && cluster ? opened(cluster, map, map.window) : null;
};
