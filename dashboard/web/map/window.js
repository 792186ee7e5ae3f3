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
  return { width, height, stated, buttons: [...dayOn(svg), ...Array.from(buttons, (group) => {
    const box = group.getBoundingClientRect();
    return /** @type {Box} */ ([box.left, box.top, box.right, box.bottom].map(
      (side, i) => side - (i % 2 ? top : left)));
  })] };
};

/** Where it is written of which day a map is that stands beside another. @param {SVGSVGElement} svg @returns {Box[]} */
const dayOn = ({ parentElement: place }) => {
  if (!place?.dataset.day) return [];
  const day = getComputedStyle(place, "::after");
  const [x, y, width, height, within] = [day.left, day.top, day.width, day.height,
    day.paddingLeft].map(parseFloat);
  return width ? [[x, y, x + width + 2 * within, y + height + within]] : [];
};

/** Look how large the window of a map is now. @param {MapDocument} map */
export const look = (map) => { map.window = measured(map.svg); };
