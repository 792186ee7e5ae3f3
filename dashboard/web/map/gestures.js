/** Wheel, drag, pinch and double click, by d3-zoom: they move the viewport of the page. */
/** @import { D3ZoomEvent, ZoomBehavior, ZoomTransform } from "d3-zoom" */
/** @import { MapDocument } from "./document.js" */
/** @import { Paper } from "./scale.js" */
/** @import { Viewport } from "../page/store.js" */
import { pointer, select } from "d3-selection";
import { zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import { clamped, NEAREST } from "./view.js";

// d3 tells points in the units of the SVG, which are those of the paper before it is moved.

/**
 * The transform that puts a viewport into the window.
 * @param {Viewport} view
 * @param {Paper} paper
 */
export const toTransform = ({ x, y, k }, { width, height }) => (
  zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k));

/**
 * The viewport of a transform.
 * @param {ZoomTransform} transform
 * @param {Paper} paper
 * @returns {Viewport}
 */
export const toView = (transform, { width, height }) => {
  const [x, y] = transform.invert([width / 2, height / 2]);
  return { x, y, k: transform.k };
};

// The pinch of a trackpad comes as a wheel with Ctrl, and 100 of it are a factor of e.
const WHEEL = 0.0022;
const PINCH = 0.01;
/** Pixels to a unit of a wheel that turns by pixels, lines or pages. */
const UNITS = [1, 25, 500];

/** The power of two that a turn of the wheel zooms by. @param {WheelEvent} event */
export const wheelDelta = ({ deltaY, deltaMode, ctrlKey }) => (
  -deltaY * UNITS[deltaMode] * (ctrlKey ? PINCH : WHEEL) * Math.LOG2E);

/**
 * Whether an event moves the map: one finger on a map that shows whole scrolls the page.
 * @param {{ ctrlKey: boolean, type: string, button?: number, touches?: ArrayLike<unknown> }} event
 * @param {boolean} whole
 */
export const moves = ({ ctrlKey, type, button, touches }, whole) => (!ctrlKey || type === "wheel")
  && !button && !(whole && touches?.length === 1);

/**
 * Let a reader move a map. `get` gives the viewport, `set` takes the one that is asked for.
 * @param {MapDocument} map
 * @param {() => Viewport} get
 * @param {(view: Viewport) => void} set
 */
export const listenToGestures = ({ svg, data }, get, set) => {
  /** @type {ZoomBehavior<SVGSVGElement, unknown>} */
  const behaviour = zoom();
  const selection = select(svg);
  behaviour.scaleExtent([1, data.nearest ?? NEAREST])
    // A click that moved less than this is a click.
    .clickDistance(4)
    .wheelDelta(wheelDelta)
    .filter((event) => moves(event, !svg.classList.contains("zoomed")))
    .duration(0)
    .extent([[0, 0], [data.width, data.height]])
    .constrain((transform) => toTransform(clamped(toView(transform, data), data), data))
    .on("zoom", (/** @type {D3ZoomEvent<SVGSVGElement, unknown>} */ { transform, sourceEvent }) => {
      if (sourceEvent) set(toView(transform, data));
    });
  /** Where a reader begins from is where the page is, however it came there. */
  const begin = () => selection.property("__zoom", toTransform(get(), data));
  for (const kind of ["wheel", "mousedown", "dblclick", "touchstart", "gesturestart"]) {
    svg.addEventListener(kind, begin, { capture: true, passive: true });
  }
  selection.call(behaviour);
  listenToTrackpad(svg, (factor, point) => behaviour.scaleBy(selection, factor, point), () => {
    set(toView(zoomTransform(svg), data));
  });
};

/**
 * Safari tells of the pinch of a trackpad by events of its own, and of fingers on the glass by
 * both: those are left to d3.
 * @param {SVGSVGElement} svg
 * @param {(factor: number, point: [number, number]) => void} zoomBy
 * @param {() => void} moved
 */
const listenToTrackpad = (svg, zoomBy, moved) => {
  let last = 1;
  svg.addEventListener("gesturestart", (event) => {
    event.preventDefault();
    last = /** @type {any} */ (event).scale;
  });
  svg.addEventListener("gesturechange", (event) => {
    event.preventDefault();
    const { scale, clientX, clientY } = /** @type {any} */ (event);
    if (!navigator.maxTouchPoints) {
      zoomBy(scale / last, pointer({ clientX, clientY }, svg));
      moved();
    }
    last = scale;
  });
};
