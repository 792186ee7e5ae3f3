/** The paper moved by keys and buttons, a quarter of the window at a time. */
/** @import { MapData } from "../map/timeline.js" */
/** @import { Page } from "../page/page.js" */
/** @import { Viewport } from "../page/store.js" */
import { clamped } from "../map/view.js";

const SHARE = 0.25;

/** The buttons are there while there is anything to move to. @param {Page} page */
export const listenToPan = ({ state }) => {
  const box = document.querySelector(".pan");
  const write = () => box?.toggleAttribute("hidden", !state.at || state.at.k <= 1);
  document.addEventListener("atlas:drawn", write);
  write();
};

/** Which way each arrow goes: right and down. @type {Record<string, [right: number, down: number]>} */
export const PANS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * A viewport moved to the right and down.
 * @param {Viewport} at
 * @param {number} right
 * @param {number} down
 * @param {Pick<MapData, "width" | "height">} data
 */
export const panned = ({ x, y, k }, right, down, data) => clamped({
  x: x + (right * SHARE * data.width) / k, y: y + (down * SHARE * data.height) / k, k },
/** @type {MapData} */ (data));
