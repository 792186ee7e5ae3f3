/**
 * Sizes of the first paint: names and hatches in screen pixels, before any file has come. The
 * same rules as map/viewport.js.
 */
import { fitted, home, labelLevel, NEAR } from "../map/scale.js";

const svg = /** @type {SVGSVGElement} */ (document.querySelector(".map:not([hidden]) > .map-document"));
const { width, height } = svg.getBoundingClientRect();
const { width: across, height: down } = svg.viewBox.baseVal;
/** @param {string | undefined} list */
const numbers = (list) => (list ?? "").split(" ").map(Number);
const slice = svg.preserveAspectRatio.baseVal.meetOrSlice === 2;
/** @type {import("../map/scale.js").Paper} */
const paper = { width: across, height: down, fit: slice ? "slice" : "meet" };
const { subject } = svg.dataset;
if (subject && width && height) {
  const { x, y, k } = home({ ...paper, subject: numbers(subject) }, { width, height });
  svg.querySelector(".view")?.setAttribute("transform",
    `translate(${across / 2 - x * k} ${down / 2 - y * k}) scale(${k})`);
  svg.dataset.k = String(k);
}
const scale = fitted(width, height, paper) * Number(svg.dataset.k);
if (scale) {
  svg.style.setProperty("--u", String(1 / scale));
  for (const hatch of /** @type {NodeListOf<SVGElement>} */ (svg.querySelectorAll(".hatching"))) {
    hatch.setAttribute("patternTransform", `rotate(${hatch.dataset.turn}) scale(${1 / scale})`);
  }
  svg.dataset.zoom = String(labelLevel(scale, numbers(svg.dataset.zooms)));
  svg.classList.toggle("near", Number(svg.dataset.k) >= NEAR);
}

// A folder of files sends one page whatever is asked for: until its script has read the address,
// no map is better than that of another day.
const { dataset } = document.documentElement;
if ("folder" in dataset && window.location.search) dataset.arriving = "yes";
