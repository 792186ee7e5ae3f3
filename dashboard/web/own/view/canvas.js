/**
 * The canvas that a reader's points are drawn on, a layer of a map. `draw` is the
 * only function that writes to it.
 */
/** @import { MapDocument } from "../../map/document.js" */
/** @import { Viewport } from "../../page/store.js" */
/** @import { Spans } from "../shown.js" */
import { windowOn } from "../../map/view.js";
import { shownOn, shownOnEither } from "../shown.js";
import { blot, pixelsOf, sizeOf, stampOf } from "./blot.js";

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 24; // pixels around the window, so that no mark is cut by the edge of the array
const REACH = 7; // pixels from a point within which a click means it
/** More are an image on a sheet, and not a mark each. */
export const MOST_MARKS = 20_000;

/**
 * What is drawn: places in map units, days, which pass, the class of each, the colour of each class,
 * the point that is chosen or -1.
 * @typedef {object} Look
 * @property {{ x: Float32Array, y: Float32Array }} points
 * @property {Spans} spans
 * @property {Uint8Array | null} mask
 * @property {Uint8Array | null} codes
 * @property {string[]} colours as #rrggbb
 * @property {string} rim
 * @property {{ first: number, last: number }} days
 * @property {{ first: number, last: number } | null} others days on which it shows as well
 * @property {number} chosen
 */

/** A colour as the array of a picture has it. @param {string} colour #rrggbb */
const asPixel = (colour) => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  // The order of the bytes of all machines that browsers run on.
  return ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0;
};

/** @param {MapDocument} map */
const layerOf = ({ svg }) => {
  const layer = document.createElementNS(SVG, "g");
  layer.setAttribute("class", "own-points");
  const frame = document.createElementNS(SVG, "foreignObject");
  const canvas = document.createElement("canvas");
  canvas.style.display = "block";
  frame.style.pointerEvents = "none";
  frame.append(canvas);
  layer.append(frame);
  const names = svg.querySelector(".names");
  if (names) names.before(layer); else svg.querySelector(".view")?.append(layer);
  return { layer, frame, canvas };
};

/** @param {MapDocument} map @param {() => void} resized */
export const ownCanvas = (map, resized) => {
  const { layer, frame, canvas } = layerOf(map);
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const kept = { key: "", at: new Int32Array(0), shown: new Uint32Array(0), count: 0,
    points: /** @type {unknown} */ (null), width: 0, height: 0,
    image: /** @type {ImageData | null} */ (null),
    seen: { left: 0, top: 0, scale: 1 } };
  const size = { width: 0, height: 0 };
  const drawn = { style: "", size: sizeOf(0), mask: /** @type {unknown} */ (null),
    codes: /** @type {unknown} */ (null), points: /** @type {unknown} */ (null),
    first: NaN, last: NaN };
  const measure = () => {
    const { width, height } = map.svg.getBoundingClientRect();
    Object.assign(size, { width, height });
  };
  const watch = new ResizeObserver(() => { measure(); resized(); });
  watch.observe(map.svg);
  measure();

  /** Have the canvas lie on the window, and know where each point lies. @param {Look} look @param {Viewport} at @param {number} ratio */
  const fit = ({ points }, at, ratio) => {
    const key = [at.x, at.y, at.k, size.width, size.height, ratio].join();
    if (kept.key === key && kept.points === points) return;
    const seen = windowOn(size, at, map.data);
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (kept.width !== width || kept.height !== height || !kept.image) {
      Object.assign(canvas, { width, height });
      Object.assign(canvas.style, { width: `${size.width}px`, height: `${size.height}px` });
      kept.image = new ImageData(width + 2 * MARGIN, height + 2 * MARGIN);
    }
    frame.setAttribute("width", String(size.width));
    frame.setAttribute("height", String(size.height));
    frame.setAttribute("transform", `translate(${seen.left} ${seen.top}) scale(${1 / seen.scale})`);
    if (kept.points !== points) {
      kept.at = new Int32Array(points.x.length);
      kept.shown = new Uint32Array(points.x.length);
    }
    pixelsOf(points, seen, ratio, { width, height, margin: MARGIN }, kept.at);
    Object.assign(kept, { key, points, seen, width, height });
  };

  /** @param {Look} look @param {number} ratio */
  const ring = ({ points, chosen, colours, codes, rim }, ratio) => {
    if (chosen < 0) return;
    const { left, top, scale } = kept.seen;
    const k = scale * ratio;
    const [x, y] = [(points.x[chosen] - left) * k, (points.y[chosen] - top) * k];
    pen.beginPath();
    pen.arc(x, y, 7 * ratio, 0, 2 * Math.PI);
    Object.assign(pen, { lineWidth: 5 * ratio, strokeStyle: rim });
    pen.stroke();
    Object.assign(pen, { lineWidth: 2.5 * ratio, strokeStyle: colours[codes ? codes[chosen] : 0] });
    pen.stroke();
  };

  /** How many points show, whose numbers are kept. @param {Look} look @param {{ count: number, until: number }} [before] */
  const countOn = ({ spans, days, others, mask }, before) => {
    if (others) return shownOnEither(spans, [days, others], mask, kept.shown);
    if (before && before.until === days.last) return before.count;
    return shownOn(spans, days, mask, kept.shown, before);
  };

  /** @param {Look} look @param {Viewport} at @returns {number} how many points show */
  const draw = (look, at) => {
    const ratio = window.devicePixelRatio;
    if (!size.width || !size.height) return kept.count;
    fit(look, at, ratio);
    const image = /** @type {ImageData} */ (kept.image);
    const pixels = new Uint32Array(image.data.buffer);
    const { days, others, mask } = look;
    const style = [kept.key, look.colours, look.rim].join();
    // Of what stays once it shows only the new is written.
    const grows = days.first === -Infinity && !others && drawn.style === style
      && drawn.codes === look.codes && drawn.mask === mask && drawn.points === look.points
      && drawn.first === -Infinity && drawn.last <= days.last;
    const before = grows ? { count: kept.count, until: drawn.last } : undefined;
    kept.count = countOn(look, before);
    const marks = sizeOf(kept.count);
    const from = before && drawn.size === marks ? before.count : 0;
    if (!from) pixels.fill(0);
    blot(pixels, kept.shown, kept.count, kept.at, look.codes,
      Uint32Array.from(look.colours, asPixel), asPixel(look.rim),
      stampOf(marks.radius * ratio, marks.rim * ratio, image.width), from);
    Object.assign(drawn, { style, size: marks, mask, codes: look.codes, points: look.points,
      first: others ? NaN : days.first, last: days.last });
    pen.putImageData(image, -MARGIN, -MARGIN);
    ring(look, ratio);
    return kept.count;
  };

  /** The number of the point that shows nearest to one of the screen, -1 for none near. @param {Look} look @param {{ clientX: number, clientY: number }} point */
  const under = ({ points }, { clientX, clientY }) => {
    const box = map.svg.getBoundingClientRect();
    const { left, top, scale } = kept.seen;
    const [x, y] = [left + (clientX - box.left) / scale, top + (clientY - box.top) / scale];
    let [best, least] = [-1, REACH / scale];
    // The last is drawn above the others.
    for (let n = kept.count - 1; n >= 0; n -= 1) {
      const i = kept.shown[n];
      const far = Math.hypot(points.x[i] - x, points.y[i] - y);
      if (far < least) [best, least] = [i, far];
    }
    return best;
  };

  /** The same for a sheet: marks, or where they are many an image of them. @param {Look} look @returns {Element[]} */
  const nodes = ({ points, codes, colours, rim }) => {
    /** @param {string} name @param {Record<string, string | number>} attributes */
    const make = (name, attributes) => {
      const made = document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
      return made;
    };
    const { left, top, scale } = kept.seen;
    if (kept.count > MOST_MARKS) {
      return [make("image", { x: left, y: top, width: size.width / scale,
        height: size.height / scale, href: canvas.toDataURL() })];
    }
    const { radius } = sizeOf(kept.count);
    const shown = kept.shown.subarray(0, kept.count);
    return Array.from(shown, (i) => make("circle", {
      cx: points.x[i].toFixed(2), cy: points.y[i].toFixed(2), r: (radius / scale).toFixed(3),
      fill: colours[codes ? codes[i] : 0], stroke: rim, "stroke-width": (1.2 / scale).toFixed(3),
      "paint-order": "stroke" }));
  };

  const close = () => {
    watch.disconnect();
    layer.remove();
  };
  return { draw, under, nodes, close, shown: () => kept.shown.subarray(0, kept.count) };
};

/** @typedef {ReturnType<typeof ownCanvas>} OwnCanvas */
