/**
 * The canvas that event points are drawn on: a layer of the map between its areas and its
 * names, as large as the window and lying on it to the pixel, whatever the view.
 * `showEvents` is the only function that writes to it.
 */
/** @import { MapDocument } from "./document.js" */
/** @import { EventPoints, ShownEvent } from "./event-points.js" */
/** @import { Viewport } from "../page/store.js" */
import { eventsOn, nearestEvent, STATES } from "./event-points.js";
import { windowOn } from "./view.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * What the canvas is to show: the day, which categories are hidden, the view, and the number
 * of the selected event or -1.
 * @typedef {{ day: number, off: boolean[], at: Viewport, chosen: number }} EventLook
 */

/**
 * @typedef {object} EventCanvas
 * @property {SVGForeignObjectElement} frame
 * @property {HTMLCanvasElement} canvas
 * @property {number} width
 * @property {number} height
 * @property {ShownEvent[]} shown
 * @property {string} drawn what is drawn, so that nothing is drawn twice
 * @property {{ points: EventPoints, look: EventLook } | null} last
 * @property {{ left: number, top: number, scale: number } | null} seen
 * @property {Map<string, HTMLCanvasElement>} stamps one picture of each look
 */

/** @typedef {{ fill: string, stroke: string, fillOpacity: number, strokeOpacity: number, width: number, dashes: number[] }} MarkStyle */

// Stamps of another style are made anew.
const STYLES = ["(prefers-color-scheme: dark)", "(forced-colors: active)",
  "(prefers-contrast: more)"];

/** @param {SVGSVGElement} svg */
const layerIn = (svg) => /** @type {Element} */ (svg.querySelector(".event-points"));

/** @param {MapDocument} map @returns {EventCanvas} */
const openCanvas = (map) => {
  const frame = document.createElementNS(SVG, "foreignObject");
  const canvas = document.createElement("canvas");
  canvas.style.display = "block";
  frame.style.pointerEvents = "none";
  frame.append(canvas);
  layerIn(map.svg).replaceChildren(frame);
  /** @type {EventCanvas} */
  const layer = { frame, canvas, width: 0, height: 0, shown: [], drawn: "", last: null,
    seen: null, stamps: new Map() };
  const again = () => {
    layer.drawn = "";
    if (layer.last) showEvents(map, layer.last.points, layer.last.look);
  };
  new ResizeObserver(() => { measure(layer, map.svg); again(); }).observe(map.svg);
  for (const change of STYLES) {
    window.matchMedia(change).addEventListener("change", () => { layer.stamps.clear(); again(); });
  }
  measure(layer, map.svg);
  return layer;
};

/** @param {EventCanvas} layer @param {SVGSVGElement} svg */
const measure = (layer, svg) => {
  const { width, height } = svg.getBoundingClientRect();
  Object.assign(layer, { width, height, drawn: "" });
};

/**
 * What the style sheet makes of a mark, asked of one that is not displayed.
 * @param {SVGSVGElement} svg
 * @param {string} classes
 * @returns {MarkStyle}
 */
const styleOf = (svg, classes) => {
  const mark = document.createElementNS(SVG, "path");
  mark.setAttribute("class", classes);
  mark.setAttribute("display", "none");
  layerIn(svg).append(mark);
  const style = window.getComputedStyle(mark);
  const read = { fill: style.fill, stroke: style.stroke,
    fillOpacity: Number(style.fillOpacity), strokeOpacity: Number(style.strokeOpacity),
    width: Number.parseFloat(style.strokeWidth),
    dashes: (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number) };
  mark.remove();
  return read;
};

/**
 * The picture of a look, made once.
 * @param {MapDocument} map
 * @param {EventCanvas} layer
 * @param {string} classes
 * @param {string} path
 * @param {number} radius
 * @param {number} ratio
 */
const stampOf = ({ svg }, { stamps }, classes, path, radius, ratio) => {
  const key = [classes, path, ratio].join();
  const known = stamps.get(key);
  if (known) return known;
  const made = stamp(styleOf(svg, classes), path, radius, ratio);
  stamps.set(key, made);
  return made;
};

/** @param {MarkStyle} style @param {string} path @param {number} radius @param {number} ratio */
const stamp = (style, path, radius, ratio) => {
  const { fill, stroke, fillOpacity, strokeOpacity, width, dashes } = style;
  const canvas = document.createElement("canvas");
  const half = Math.ceil((radius + width) * ratio);
  canvas.width = 2 * half;
  canvas.height = 2 * half;
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  pen.translate(half, half);
  pen.scale(ratio, ratio);
  const outline = new Path2D(path);
  // The halo first, as the style sheet orders it.
  pen.globalAlpha = strokeOpacity;
  Object.assign(pen, { strokeStyle: stroke, lineWidth: width, lineJoin: "round" });
  pen.setLineDash(dashes);
  pen.stroke(outline);
  pen.globalAlpha = fillOpacity;
  pen.fillStyle = fill;
  pen.fill(outline, "evenodd");
  return canvas;
};

/**
 * @param {EventCanvas} layer
 * @param {{ left: number, top: number, scale: number }} seen
 * @param {number} ratio
 */
const fit = ({ frame, canvas, width, height }, { left, top, scale }, ratio) => {
  frame.setAttribute("width", String(width));
  frame.setAttribute("height", String(height));
  frame.setAttribute("transform", `translate(${left} ${top}) scale(${1 / scale})`);
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) {
    Object.assign(canvas, { width: wide, height: high });
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  }
};

/**
 * Draw what a map shows of the events; nothing is done when it is drawn already.
 * @param {MapDocument} map
 * @param {EventPoints} points
 * @param {EventLook} look
 */
export const showEvents = (map, points, look) => {
  map.canvas ??= openCanvas(map);
  const layer = map.canvas;
  const { day, off, at, chosen } = look;
  const ratio = window.devicePixelRatio;
  const level = Number(map.svg.dataset.zoom);
  const key = [day, off, at.x, at.y, at.k, level, chosen, ratio].join();
  layer.last = { points, look };
  if (layer.drawn === key || !layer.width) return;
  layer.drawn = key;
  layer.seen = windowOn(layer, at, map.data);
  const { look: looks, levels } = points;
  layer.shown = eventsOn(day, points, off).filter(([number]) => (
    levels[looks[number] % 3] <= level || number === chosen));
  fit(layer, layer.seen, ratio);
  paint(map, layer, points, chosen, ratio);
};

/** @param {EventPoints} points @param {ShownEvent} event @param {boolean} chosen */
const classesOf = ({ look, categories }, [number, state], chosen) => (
  `event cat-${categories[Math.floor(look[number] / 3)]} ${STATES[state]}${
    chosen ? " selected" : ""}`);

/** @param {EventPoints} points @param {number} number */
const pathOf = ({ look, marks }, number) => marks[Math.floor(look[number] / 3)][look[number] % 3];

/**
 * @param {MapDocument} map
 * @param {EventCanvas} layer
 * @param {EventPoints} points
 * @param {number} chosen
 * @param {number} ratio
 */
const paint = (map, layer, points, chosen, ratio) => {
  const { canvas, shown, seen, width, height } = layer;
  const { x, y, look, radii } = points;
  const pen = canvas.getContext("2d");
  if (!pen || !seen) return;
  pen.clearRect(0, 0, canvas.width, canvas.height);
  /** @param {ShownEvent} event @param {boolean} isChosen */
  const put = (event, isChosen) => {
    const [number] = event;
    const left = (x[number] / 10 - seen.left) * seen.scale;
    const top = (y[number] / 10 - seen.top) * seen.scale;
    if (left < -9 || top < -9 || left > width + 9 || top > height + 9) return;
    const mark = stampOf(map, layer, classesOf(points, event, isChosen), pathOf(points, number),
      radii[look[number] % 3], ratio);
    // On whole pixels a stamp is copied, not drawn anew: twice as fast.
    pen.drawImage(mark, Math.round(left * ratio) - mark.width / 2,
      Math.round(top * ratio) - mark.height / 2);
  };
  for (const event of shown) if (event[0] !== chosen) put(event, false);
  // The chosen one above all others.
  for (const event of shown) if (event[0] === chosen) put(event, true);
};

/**
 * The number of the event under a point of the screen, -1 for none.
 * @param {MapDocument} map
 * @param {{ clientX: number, clientY: number }} point
 */
export const eventUnder = ({ svg, canvas }, { clientX, clientY }) => {
  if (!canvas?.seen || !canvas.last) return -1;
  const box = svg.getBoundingClientRect();
  const { left, top, scale } = canvas.seen;
  return nearestEvent(canvas.shown, canvas.last.points,
    { x: left + (clientX - box.left) / scale, y: top + (clientY - box.top) / scale }, scale);
};

/** The same marks as nodes, for an image that holds no canvas. @param {MapDocument} map */
export const eventNodes = ({ canvas }) => {
  if (!canvas?.last) return [];
  const { points, look: { chosen } } = canvas.last;
  return canvas.shown.map((event) => {
    const [number] = event;
    const at = document.createElementNS(SVG, "g");
    at.setAttribute("transform", `translate(${points.x[number] / 10} ${points.y[number] / 10})`);
    const fixed = document.createElementNS(SVG, "g");
    fixed.setAttribute("class", "fix");
    const mark = document.createElementNS(SVG, "path");
    mark.setAttribute("d", pathOf(points, number));
    mark.setAttribute("class", classesOf(points, event, number === chosen));
    fixed.append(mark);
    at.append(fixed);
    return at;
  });
};
