/**
 * Sizes of the first paint: names and hatches in screen pixels, before any file has come. The
 * same rules as map/viewport.js; this is the only script inside the page.
 */
import { fitted, labelLevel } from "../map/scale.js";

const svg = /** @type {SVGSVGElement} */ (document.querySelector(".map:not([hidden]) > .map-document"));
const { width, height } = svg.getBoundingClientRect();
const { width: across, height: down } = svg.viewBox.baseVal;
const slice = svg.preserveAspectRatio.baseVal.meetOrSlice === 2;
const scale = fitted(width, height, { width: across, height: down, fit: slice ? "slice" : "meet" })
  * Number(svg.dataset.k);
if (scale) {
  svg.style.setProperty("--u", String(1 / scale));
  for (const hatch of /** @type {NodeListOf<SVGElement>} */ (svg.querySelectorAll(".hatching"))) {
    hatch.setAttribute("patternTransform", `rotate(${hatch.dataset.turn}) scale(${1 / scale})`);
  }
  const scales = (svg.dataset.zooms ?? "").split(" ").map(Number);
  svg.dataset.zoom = String(labelLevel(scale, scales));
  svg.classList.toggle("near", Number(svg.dataset.k) >= 2);
}

// A folder of files sends one page whatever is asked for: until its script has read the address,
// no map is better than that of another day.
const { dataset } = document.documentElement;
if ("folder" in dataset && window.location.search) dataset.arriving = "yes";
