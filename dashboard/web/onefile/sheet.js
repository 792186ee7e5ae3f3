/** Saving the map as a sheet of SVG or PNG, with title, legend, words and disclaimer around it. */
/** @import { Page } from "../page/page.js" */
import { toQuery } from "../address/query.js";
import { eventNodes } from "../map/event-canvas.js";
import { all, around, find } from "../page/dom.js";
import { currentMap } from "../page/store.js";
import { isoDay, spokenDay } from "../words/days.js";
import { say } from "../words/language.js";

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const SIDE = 330;

/** @typedef {{ x: number, y: number, width: number, size: number, font?: string, weight?: number, fill?: string }} Setting */

/** @param {string} name @param {Record<string, string | number>} attributes */
const element = (name, attributes, text = "") => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
};

/** The value of a custom property of the page. @param {string} name */
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/**
 * A text as lines that fit a width.
 * @param {string} text
 * @param {number} width
 * @param {(text: string) => number} widthOf
 */
export const linesOf = (text, width, widthOf) => {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** The text as lines that fit the width, each an element of its own. @param {string} text @param {Setting} setting */
const paragraph = (text, { x, y, width, size, font = "Noto Sans", weight = 400, fill = colour("--ink") }) => {
  const pen = /** @type {CanvasRenderingContext2D} */ (
    document.createElement("canvas").getContext("2d"));
  pen.font = `${weight} ${size}px "${font}"`;
  return linesOf(text, width, (line) => pen.measureText(line).width).map((line, i) => element("text", {
    x, y: y + size + i * size * 1.4, "font-size": size, fill,
    style: `font-family:"${font}",sans-serif;font-weight:${weight}`,
  }, line));
};

/** @param {Element} row */
const groupOf = (row) => /** @type {HTMLElement | null} */ (
  row.querySelector("[data-group]"))?.dataset.group;

/** True unless the map could show what a row of the legend means and shows none of it. @param {Element} row @param {Element} svg */
const isOnMap = (row, svg) => {
  const group = groupOf(row);
  if (!group) return true;
  const nodes = [...svg.querySelectorAll(`.${group}, .cat-${group}, .zone-${group}`)];
  return nodes.length ? nodes.some((node) => !node.classList.contains("off")) : true;
};

const BASE_MAP = ["names", "relief", "river"];

/**
 * The headings and rows of the legend that the map shows something of. A comparison hides the
 * legend in the page, not on a sheet.
 * @param {SVGSVGElement} svg
 * @param {boolean} compared
 */
const shownLegend = (svg, compared) => all(`#legend-${svg.dataset.view} section`)
  .flatMap((section) => {
    const rows = all("li", section).filter((row) => (compared || row.offsetParent)
      && !row.classList.contains("absent") && row.querySelector("input")?.checked !== false
      && !BASE_MAP.includes(groupOf(row) ?? "") && isOnMap(row, svg));
    return rows.length ? [/** @type {Element} */ (section.querySelector("h2")), ...rows] : [];
  });

/**
 * The legend as SVG, and where it ends.
 * @param {Element[]} rows
 * @param {number} x
 * @param {number} y
 */
const legend = (rows, x, y) => {
  const key = element("g", { class: "key" });
  let top = y;
  for (const row of rows) {
    if (row.localName === "h2") {
      top += 10;
      key.append(...paragraph(row.textContent ?? "",
        { x, y: top, width: SIDE, size: 14, font: "Noto Serif", weight: 600 }));
      top += 26;
      continue;
    }
    const swatch = /** @type {Element} */ (row.querySelector(".swatch")?.cloneNode(true));
    for (const [name, value] of Object.entries({ x, y: top, width: 26, height: 16 })) {
      swatch.setAttribute(name, String(value));
    }
    const number = row.querySelector(".number")?.textContent ?? "";
    const label = paragraph(row.querySelector(".label")?.textContent ?? "",
      { x: x + 36, y: top - 1, width: number ? 165 : SIDE - 40, size: 12 });
    key.append(swatch, ...label);
    if (number) {
      key.append(element("text", { x: x + SIDE, y: top + 11, "font-size": 12,
        "text-anchor": "end", fill: colour("--quiet"),
        style: 'font-family:"Noto Sans",sans-serif' }, number));
    }
    top += 4 + 17 * label.length;
  }
  return { key, end: top };
};

/**
 * The map's rules with their pixels in map units, `unit` to a pixel; what is of a fixed size
 * on the map has it from a transform.
 * @param {string} sheet
 * @param {number} unit
 */
export const rulesAt = (sheet, unit) => sheet.replace(
  /([^{}]+){([^}]*)}/g, (rule, selector, inner) => (
    /\.(name|dot|country|water-name|event|point|fix)/.test(selector) ? rule
      : `${selector}{${inner.replace(/(\d*\.?\d+)px/g,
        (/** @type {string} */ _, /** @type {number} */ n) => `${(n * unit).toPrecision(3)}px`)}}`));

/** @param {string} id */
const block = (id) => find(id).textContent ?? "";

/** What the strip says of what changed. */
const changed = () => all("#change p").map(({ textContent }) => textContent).filter(Boolean)
  .join(". ");

/** The map as it stands, with title, legend, words and disclaimer around it. @param {Page} page @param {string} faces */
const sheet = ({ store, state }, faces) => {
  const map = currentMap(store);
  if (!map) throw new Error("no map is open");
  const { width, height } = map.svg.getBoundingClientRect();
  const wide = width + SIDE + 3 * MARGIN;
  const compared = state.view === "compare";
  const title = say(compared ? "sheet-title-compared" : "sheet-title", {
    title: document.querySelector("h1")?.textContent ?? "", day: block("spoken-day"),
    other: spokenDay(state.other) });
  const sentence = block("sentence");
  const top = 70;
  const { key, end } = legend(shownLegend(map.svg, compared), width + 2 * MARGIN, top);
  const foot = Math.max(top + height, end) + 10;
  const words = paragraph(sentence, { x: MARGIN, y: foot, width: wide - 2 * MARGIN, size: 13 });
  const disclaimer = document.querySelector(".disclaimer")?.textContent;
  const small = paragraph(`${disclaimer} ${block("onefile-imprint")} ${toQuery(state)}`,
    { x: MARGIN, y: foot + words.length * 18.2 + 6, width: wide - 2 * MARGIN, size: 11,
      fill: colour("--quiet") });
  const high = foot + words.length * 18.2 + small.length * 15.4 + 6 + MARGIN;
  const copy = /** @type {SVGSVGElement} */ (map.svg.cloneNode(true));
  copy.querySelector(".event-points")?.replaceChildren(...eventNodes(map));
  for (const [name, value] of Object.entries({ x: MARGIN, y: top, width, height })) {
    copy.setAttribute(name, String(value));
  }
  const frame = element("g", { class: "map" });
  frame.append(copy);
  const whole = element("svg", { xmlns: SVG, width: wide, height: high,
    viewBox: `0 0 ${wide} ${high}`, lang: document.documentElement.lang });
  const rules = rulesAt(block("onefile-map-style"), Number(copy.style.getPropertyValue("--u")) || 1);
  const change = paragraph(changed(), { x: MARGIN, y: 44, width: wide, size: 13 });
  whole.append(
    element("title", {}, title), element("desc", {}, sentence),
    element("style", {}, `${faces}${rules}${block("onefile-style")}`),
    /** @type {Element} */ (document.querySelector(".key-patterns defs")).cloneNode(true),
    element("rect", { width: wide, height: high, fill: colour("--paper") }),
    ...paragraph(title, { x: MARGIN, y: 14, width: wide, size: 24, font: "Noto Serif", weight: 600 }),
    ...change.slice(0, 1), frame, key, ...words, ...small,
  );
  return { text: new XMLSerializer().serializeToString(whole), wide, high };
};

/** @param {Page} page @param {Blob} blob @param {string} kind */
const save = ({ state }, blob, kind) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `contact-lines-${state.view}-${isoDay(state.day)}.${kind}`;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** @param {Page} page */
const saveSvg = (page) => save(page, new Blob([sheet(page, "").text], { type: "image/svg+xml" }), "svg");

/** An image sees no fonts but its own: the faces go into it. @param {Page} page */
const savePng = async (page) => {
  const faces = document.querySelector("style")?.textContent?.match(/@font-face\s*{[^}]*}/g) ?? [];
  const { text, wide, high } = sheet(page, faces.join("\n"));
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 2 * wide, height: 2 * high });
  canvas.getContext("2d")?.drawImage(image, 0, 0, 2 * wide, 2 * high);
  URL.revokeObjectURL(image.src);
  canvas.toBlob((blob) => { if (blob) save(page, blob, "png"); });
};

/** @param {Page} page */
export const listenToImages = (page) => document.addEventListener("click", (event) => {
  const kind = around(event, "[data-image]")?.dataset.image;
  if (!kind) return;
  event.preventDefault();
  if (kind === "svg") saveSvg(page); else savePng(page);
});
