/**
 * A sheet drawn by the page itself, where no server draws it: the map as it stands, with title,
 * legend, words and disclaimer around it, as SVG or PNG.
 */
/** @import { MapDocument } from "../map/document.js" */
/** @import { Page } from "../page/page.js" */
/** @import { Store } from "../page/store.js" */
import { toQuery } from "../address/query.js";
import { eventNodes } from "../map/event-canvas.js";
import { all, find } from "../page/dom.js";
import { part } from "../page/parts.js";
import { currentMap } from "../page/store.js";
import { voicesOf } from "../terms/quotes.js";
import { spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { MARGIN, SIDE, SVG, colour, element, paragraph } from "./setting.js";
import { folded, inColumns, layerKeys, legend, shownLegend, termsBeside } from "./sheet-legend.js";

// Between two maps beside each other.
const BETWEEN = 16;

/**
 * What can be chosen of a sheet: a title in place of its own, a reader's note, and whether it has
 * a legend.
 * @typedef {{ title?: string, note?: string, legend?: boolean }} Choices
 */
/** @typedef {{ text: string, wide: number, high: number }} Sheet */
/**
 * What somebody else draws on the map of a sheet: its marks, rows of its legend below a heading, and
 * whose it is.
 * @typedef {object} SheetLayer
 * @property {(map: MapDocument) => Element[]} marks
 * @property {() => { heading: string, rows: Element[] } | null} key
 * @property {() => string} credit
 */

const OF_FIXED_SIZE = new RegExp(
  "\\.(name|head|dot|country|exclave|water-name|disc|figure|note-mark|note-figure|stem|part-name|part-area|line-name|line-leader|event|point|fix)");

/**
 * The map's rules with their pixels in map units, `unit` to a pixel; what is of a fixed size
 * on the map has it from a transform.
 * @param {string} sheet
 * @param {number} unit
 */
export const rulesAt = (sheet, unit) => sheet.replace(
  /([^{}]+){([^}]*)}/g, (rule, selector, inner) => (
    OF_FIXED_SIZE.test(selector) ? rule
      : `${selector}{${inner.replace(/(\d*\.?\d+)px/g,
        (/** @type {string} */ _, /** @type {number} */ n) => `${(n * unit).toPrecision(3)}px`)}}`));

/** @param {string} id */
const textOf = (id) => find(id).textContent ?? "";

/** What the strip, or a comparison, says of what changed, or whose words two maps are in. @param {boolean} compared @param {boolean} pair */
const changed = (compared, pair) => compared ? textOf(pair ? "stated-in" : "compare-lede") : all("#change p").map(({ textContent }) => textContent).filter(Boolean)
  .join(". ");

/**
 * The style sheets of a drawn sheet: of its map, of the rest, and the faces inside an image,
 * which sees no fonts but its own.
 * @param {Store} store
 */
const stylesOf = async ({ config }) => {
  const parts = config.sheet ?? config.own?.sheet;
  if (!parts) throw new Error("the page has no parts of a sheet");
  const [map, rest, faces] = await Promise.all([part(parts.map), part(parts.rest),
    parts.faces && part(parts.faces)]);
  const own = document.querySelector("style")?.textContent?.match(/@font-face\s*{[^}]*}/g) ?? [];
  return { map, rest, faces: faces || own.join("\n"), imprint: config.sheet ? parts.imprint : parts.imprint + config.site };
};

/** A file as an address that holds it. @param {string} address @returns {Promise<string>} */
const inside = async (address) => {
  if (address.startsWith("data:")) return address;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const blob = await answer.blob();
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
};

/**
 * The maps of a view, the first to the left, and what stands within the frame of each: of two beside
 * each other the earlier day or the first speaker, and its day or in whose words it is.
 * @param {Store} store
 * @param {MapDocument} map
 * @returns {{ map: MapDocument, title: string }[]}
 */
const mapsOf = ({ state, comparison: { second } }, map) => {
  if (!second || find("map-other").hidden) return [{ map, title: find("stated").hidden ? "" : textOf("stated") }];
  const both = [{ map, box: "map-region" }, { map: second, box: "map-other" }].map(
    (one) => ({ map: one.map, title: find(one.box).dataset.day ?? "" }));
  return voicesOf(state).length < 2 && state.other < state.day ? both.reverse() : both;
};

/** What a map is named within its frame. @param {string} text @param {Record<string, number>} place */
const titleIn = (text, { x, y, width }) => {
  if (!text) return [];
  const lines = paragraph(text, { x: x + 10, y: y + 8, width: width - 20, size: 15, font: "Noto Serif", weight: 600 });
  return [element("rect", { x, y, width: Math.min(width, 20 + 7.9 * text.length),
    height: 16 + 21 * lines.length, fill: colour("--sheet-paper") }), ...lines];
};

/**
 * A map as it stands, in its place on the sheet.
 * @param {{ map: MapDocument, title: string }} shown
 * @param {Record<string, number>} place
 * @param {SheetLayer[]} layers
 * @param {boolean} keyed whether it has a legend
 */
const mapIn = async ({ map, title }, place, layers, keyed) => {
  const copy = /** @type {SVGSVGElement} */ (map.svg.cloneNode(true));
  // What is folded is told in the legend alone.
  if (!keyed) copy.querySelector(".note-marks")?.remove();
  copy.querySelector(".event-points")?.replaceChildren(...eventNodes(map));
  copy.querySelector(".own-points")?.replaceChildren(...layers.flatMap(({ marks }) => marks(map)));
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  for (const image of copy.querySelectorAll("image")) {
    image.setAttribute("href", await inside(image.getAttribute("href") ?? ""));
  }
  const frame = element("g", { class: "map" });
  frame.append(copy, ...titleIn(title, place));
  return { frame, unit: Number(copy.style.getPropertyValue("--u")) || 1 };
};

/** The title of a sheet for which nobody chose one. @param {boolean} compared @param {number} other */
const titled = (compared, other) => say(compared ? "sheet-title-compared" : "sheet-title", {
  title: document.querySelector("h1")?.textContent ?? "", day: textOf("spoken-day"),
  other: spokenDay(other) });

/** What holds of all sheets: the disclaimer, and that the language is a draft. */
const standing = () => {
  const disclaimer = document.querySelector(".disclaimer")?.firstChild?.textContent?.trim();
  const draft = /** @type {HTMLElement | null} */ (document.querySelector(".draft"))?.dataset.inFiles;
  return `${disclaimer} ${draft ?? ""}`;
};

/** What a reader wrote, under the title. @param {string} note @param {number} width */
const notedBy = (note, width) => (note
  ? paragraph(say("sheet-note", { note }), { x: MARGIN, y: 62, width, size: 13 }) : []);

/**
 * The map as it stands, with title, legend, words and disclaimer around it. `alone` says that it
 * is to be seen as an image, with its fonts inside.
 * @param {Page} page
 * @param {Choices} choices
 * @param {boolean} alone
 * @returns {Promise<Sheet>}
 */
export const sheet = async ({ store, state }, { title: chosen = "", note = "", legend: keyed = true }, alone) => {
  const map = currentMap(store);
  if (!map) throw new Error("no map is open");
  const styles = await stylesOf(store);
  const { width, height } = map.svg.getBoundingClientRect();
  const maps = mapsOf(store, map);
  const across = maps.length * (width + BETWEEN) - BETWEEN;
  // The legend of two maps lies below them.
  const below = maps.length > 1;
  const wide = across + (keyed && !below ? SIDE + MARGIN : 0) + 2 * MARGIN;
  const compared = state.view === "compare";
  const pair = voicesOf(state).length > 1;
  const title = chosen || titled(compared && !pair, state.other);
  const sentence = textOf("sentence");
  const noted = notedBy(note, wide - 2 * MARGIN);
  const top = 70 + noted.length * 18.2;
  const rows = keyed ? [...termsBeside(map), ...shownLegend(map.svg, compared),
    ...folded(), ...layerKeys(store.sheetLayers)] : [];
  const { key, end } = below ? inColumns(rows, MARGIN, top + height + 10, across)
    : legend(rows, across + 2 * MARGIN, top);
  const foot = Math.max(top + height, end) + 10;
  const words = paragraph(sentence, { x: MARGIN, y: foot, width: wide - 2 * MARGIN, size: 13 });
  const small = paragraph(`${standing()} ${[...store.sheetLayers.map(({ credit }) => credit()), styles.imprint].join(" ")} ${toQuery(state)}`,
    { x: MARGIN, y: foot + words.length * 18.2 + 6, width: wide - 2 * MARGIN, size: 11,
      fill: colour("--sheet-quiet") });
  const high = foot + words.length * 18.2 + small.length * 15.4 + 6 + MARGIN;
  const drawn = await Promise.all(maps.map((shown, i) => mapIn(shown,
    { x: MARGIN + i * (width + BETWEEN), y: top, width, height }, store.sheetLayers, keyed)));
  const whole = element("svg", { xmlns: SVG, width: wide, height: high,
    viewBox: `0 0 ${wide} ${high}`, lang: document.documentElement.lang });
  const change = paragraph(changed(compared, pair), { x: MARGIN, y: 44, width: wide, size: 13 });
  whole.append(
    element("title", {}, title), element("desc", {}, sentence),
    element("style", {}, `${alone ? styles.faces : ""}${rulesAt(styles.map, drawn[0].unit)}${styles.rest}`),
    /** @type {Element} */ (document.querySelector(".key-patterns defs")).cloneNode(true),
    element("rect", { width: wide, height: high, fill: colour("--sheet-paper") }),
    ...paragraph(title, { x: MARGIN, y: 14, width: wide, size: 24, font: "Noto Serif", weight: 600 }),
    ...change.slice(0, 1), ...noted, ...drawn.map(({ frame }) => frame), key, ...words, ...small,
  );
  return { text: new XMLSerializer().serializeToString(whole), wide, high };
};
