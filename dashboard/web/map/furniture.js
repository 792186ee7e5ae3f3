/** What stands in the corners of a map: how far a kilometre is, and where a zoomed map lies. */
/** @import { MapDocument } from "./document.js" */
import { all, find } from "../page/dom.js";
import { say } from "../words/language.js";
import { fitted } from "./scale.js";

const LENGTHS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
// Pixels that the bar may be wide, and from how much nearer than at first a locator helps.
const WIDEST = 110;
const NEARER = 1.5;

/** The longest round length, in kilometres, that is no wider than the bar may be. @param {number} pixels of a kilometre */
export const roundLength = (pixels) => LENGTHS.findLast((km) => km * pixels <= WIDEST)
  ?? LENGTHS[0];

/**
 * Draw the corners of a map of one scale.
 * @param {MapDocument} map
 * @param {number} home the zoom at first
 */
export const drawFurniture = ({ svg, data, at, window: { width, height } }, home) => {
  if (!data.km_per_unit || !width || !at) return;
  const scale = fitted(width, height, data) * at.k;
  const pixels = scale / data.km_per_unit;
  const km = roundLength(pixels);
  const bar = find("scale-bar");
  bar.style.width = `${(km * pixels).toFixed(1)}px`;
  bar.textContent = say("scale-km", { km });
  const shown = at.k > home * NEARER;
  find("locator").toggleAttribute("hidden", !shown);
  if (!shown) return;
  locate({ svg, data }, { x: at.x - width / 2 / scale, y: at.y - height / 2 / scale,
    width: width / scale, height: height / scale });
};

/**
 * Show which part of the area is seen.
 * @param {Pick<MapDocument, "svg" | "data">} map
 * @param {Record<"x" | "y" | "width" | "height", number>} part
 */
const locate = ({ svg, data }, part) => {
  const locator = find("locator");
  const [area, seen] = locator.children;
  if (!area?.getAttribute("d")) {
    const [left = 0, top = 0, right = data.width, bottom = data.height] = data.subject ?? [];
    locator.setAttribute("viewBox", `${left} ${top} ${right - left} ${bottom - top}`);
    area?.setAttribute("d", all(".piece", svg)
      .map((piece) => piece.getAttribute("d")).join(""));
  }
  for (const [name, value] of Object.entries(part)) seen?.setAttribute(name, value.toFixed(1));
};
