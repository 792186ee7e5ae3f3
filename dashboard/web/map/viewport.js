/**
 * Puts a document into a viewport. Strokes keep their width by vector-effect; names and marks
 * by the property --u, the map units of one screen pixel.
 */
/** @import { MapDocument } from "./document.js" */
/** @import { Viewport } from "../page/store.js" */
import { DEFAULT_SCALE, ZOOMS } from "../constants.js";
import { fitNames, keepNotes } from "./names.js";
import { fitted, home, labelLevel, NEAR } from "./scale.js";
import { fitWorldNames } from "./world-names.js";

/** How much larger names and marks are before a class. */
const LARGER = 1.4;
const SCALES = ZOOMS.map((zoom) => zoom * DEFAULT_SCALE);

/** What a map shows at first in its window. @param {MapDocument} map @returns {Viewport} */
export const homeOf = ({ window: { width, height }, data }) => home(
  data, width && height ? { width, height } : data);

/** @param {MapDocument} map @param {Viewport} view */
export const apply = (map, view) => {
  const { svg, data } = map;
  const { x, y, k } = view;
  const dx = data.width / 2 - x * k;
  const dy = data.height / 2 - y * k;
  svg.querySelector(".view")?.setAttribute("transform", `translate(${dx} ${dy}) scale(${k})`);
  map.at = view;
  // Then a finger moves the map; before, it scrolls the page.
  svg.classList.toggle("zoomed", k > homeOf(map).k * 1.01);
  size(map, k);
};

/** Pixels of the screen to a map unit, of which what is measured is larger in a classroom. @param {MapDocument} map @param {number} k */
const scaleOf = ({ svg, data, window: { width, height } }, k) => {
  const larger = svg.closest("[data-classroom]") ? LARGER : 1;
  // Pixels of the screen are as many fewer as all that is measured in them is larger.
  return { larger, scale: fitted(width, height, data) * k / larger };
};

/** Fit the names to the window, as it was: after others stand there. @param {MapDocument} map @param {number} k */
export const refit = (map, k) => {
  const { data, window: { width, height, buttons } } = map;
  if (!width || !height) return;
  const { larger, scale } = scaleOf(map, k);
  const fit = data.view === "region" ? fitNames : fitWorldNames;
  fit(map, map.at ?? homeOf(map), scale,
    { width: width / larger, height: height / larger }, buttons);
  keepNotes(map);
};

/** Give names, marks and hatches their size at a zoom. @param {MapDocument} map @param {number} k */
export const size = (map, k) => {
  const { svg, data, window: { width, height } } = map;
  if (!width || !height) return;
  const { scale } = scaleOf(map, k);
  svg.style.setProperty("--u", String(1 / scale));
  for (const hatch of /** @type {NodeListOf<SVGElement>} */ (svg.querySelectorAll(".hatching"))) {
    hatch.setAttribute("patternTransform", `rotate(${hatch.dataset.turn}) scale(${1 / scale})`);
  }
  const level = String(data.labels.length || data.view === "world" ? labelLevel(scale, SCALES) : 0);
  if (svg.dataset.zoom !== level) svg.dataset.zoom = level;
  refit(map, k);
  svg.classList.toggle("near", k >= NEAR);
};

/** The point of the paper under the pointer. @param {MouseEvent} event */
export const pointOf = ({ target, clientX, clientY }) => {
  const paper = /** @type {Element} */ (target).closest(".map-document")?.querySelector(".view");
  const at = /** @type {SVGGElement} */ (paper).getScreenCTM();
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(at?.inverse());
  return { x, y };
};
