/**
 * The window that a map is seen through, measured before anything is written to the map: to ask for
 * it afterwards lays out the whole map once more.
 */
/** @import { Box } from "./boxes.js" */
/** @import { MapDocument } from "./document.js" */

/**
 * Pixels across and down, 0 where it is not seen; where buttons, the scale and the locator lie on it,
 * and the line that says whose words it is in, with how many letters that line had.
 * @typedef {{ width: number, height: number, buttons: Box[], stated: number }} Window
 */

/** @type {Window} */
export const UNSEEN = { width: 0, height: 0, buttons: [], stated: 0 };

/** @param {SVGSVGElement} svg @returns {Window} */
export const measured = (svg) => {
  const { left, top, width, height } = svg.getBoundingClientRect();
  const buttons = svg.closest(".stage")?.querySelectorAll(
    ":scope > :is(.zoom, .pan, .stated:not([hidden])), .furniture > :not([hidden])") ?? [];
  const stated = svg.closest(".stage")?.querySelector(":scope > .stated")?.textContent?.length ?? 0;
  return { width, height, stated, buttons: Array.from(buttons, (group) => {
    const box = group.getBoundingClientRect();
    return [box.left - left, box.top - top, box.right - left, box.bottom - top];
  }) };
};

/** Look how large the window of a map is now. @param {MapDocument} map */
export const look = (map) => { map.window = measured(map.svg); };
