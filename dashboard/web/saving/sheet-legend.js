/** The legend of a sheet that the page draws: the rows of the page's own, as SVG. */
/** @import { MapDocument } from "../map/document.js" */
/** @import { SheetLayer } from "./sheet.js" */
import { all, find } from "../page/dom.js";
import { say } from "../words/language.js";
import { MARGIN, SIDE, colour, element, paragraph } from "./setting.js";

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
export const shownLegend = (svg, compared) => all(
  `${compared ? "#compare-key:not([hidden]) section, " : ""}#legend-${svg.dataset.view} section:not(.acting)`)
  .flatMap((section) => {
    const seen = compared || getComputedStyle(section).display !== "none";
    const rows = all("li", section).filter((row) => seen && !row.hidden
      && !row.classList.contains("absent") && row.querySelector("input")?.checked !== false
      && !BASE_MAP.includes(groupOf(row) ?? "") && isOnMap(row, svg));
    return rows.length ? [/** @type {Element} */ (section.querySelector("h2, h3")), ...rows] : [];
  });

/** What the panel says of a term, without its source. @param {Element} row */
const saidIn = (row) => {
  const quoted = [...row.querySelectorAll("a[data-sel], .theirs, .when, td .note")]
    .filter((one) => !one.closest(".source")).map(({ textContent }) => textContent).join(" ");
  const speaker = row.querySelector("[scope=row]")?.textContent;
  return speaker ? say("words-two", { speaker, quoted }) : quoted;
};

/** The subjects of the notes that a map shows on its day. @param {MapDocument} map */
const written = ({ data: { about = {} }, svg }) => new Set(Object.entries(about).flatMap(
  ([id, [subject]]) => (svg.getElementById(id)?.classList.contains("off") === false ? [subject] : [])));

/**
 * The terms that no row of the legend has, under their heading: of events and of years those that the
 * map writes about on the day; dashboard/export/stated.py tells the same.
 * @param {MapDocument} map
 */
export const termsBeside = (map) => {
  if (find("in-words").hidden) return [];
  const there = written(map);
  const rows = all("#in-words > ul > li, #in-words tbody").filter((one) => {
    const subject = /** @type {HTMLElement} */ (one.querySelector("[data-sel]")).dataset.sel?.slice(2) ?? "";
    return !/^(event|period)-/.test(subject) || there.has(subject);
  }).flatMap((one) => (one.localName === "li" ? [one] : all("tr", one)));
  return rows.length ? [/** @type {Element} */ (find("in-words").querySelector("h2")), ...rows] : [];
};

/** What the legend says of what others draw. @param {SheetLayer[]} layers */
export const layerKeys = (layers) => layers.flatMap(({ key }) => {
  const { heading, rows } = key() ?? { heading: "", rows: [] };
  return rows.length ? [Object.assign(document.createElement("h3"), { textContent: heading }), ...rows] : [];
});

/** The notes for which the map has no room, under their heading. */
export const folded = () => (getComputedStyle(find("folded")).display === "none" ? []
  : [/** @type {Element} */ (find("folded").querySelector("h2")), ...all("li", find("folded-list"))]);

/**
 * A note for which the map has no room, beside its mark.
 * @param {Element} row
 * @param {number} x
 * @param {number} y
 */
const foldedEntry = (row, x, y) => {
  const mark = /** @type {HTMLElement} */ (row.querySelector(".note-number"));
  const [disc, figure] = "event" in mark.dataset ? ["disc", "figure"] : ["note-mark", "note-figure"];
  const sign = [element("circle", { class: disc, cx: x + 13, cy: y + 8, r: 8 }),
    element("text", { class: figure, x: x + 13, y: y + 8 }, mark.textContent ?? "")];
  let lines = 0;
  const texts = all("strong, span", row.querySelector("p") ?? row).flatMap((text) => {
    const drawn = paragraph(text.textContent ?? "", { x: x + 36, y: y - 1 + 17 * lines,
      width: SIDE - 40, size: 12, ...text.localName === "span" && { fill: colour("--sheet-quiet") } });
    lines += drawn.length;
    return drawn;
  });
  return { drawn: [...sign, ...texts], high: 6 + 17 * lines };
};

/**
 * A heading or a row of the legend, and how high it is.
 * @param {Element} row
 * @param {number} x
 * @param {number} y
 */
const entryOf = (row, x, y) => {
  if (row.querySelector(".note-number")) return foldedEntry(row, x, y);
  if (row.localName.startsWith("h")) {
    const head = paragraph(row.textContent ?? "",
      { x, y: y + 10, width: SIDE, size: 14, font: "Noto Serif", weight: 600 });
    return { drawn: head, high: 16 + 20 * head.length };
  }
  const swatch = /** @type {Element | undefined} */ (row.querySelector(".swatch")?.cloneNode(true));
  for (const [name, value] of Object.entries({ x, y, width: 26, height: 16 })) {
    swatch?.setAttribute(name, String(value));
  }
  const number = row.querySelector(".number")?.textContent ?? "";
  const label = swatch ? paragraph(row.querySelector(".label")?.textContent ?? "",
    { x: x + 36, y: y - 1, width: number ? 165 : SIDE - 40, size: 12 })
    : paragraph(saidIn(row), { x, y: y - 1, width: SIDE, size: 12,
      weight: row.querySelector("[scope=rowgroup]") ? 600 : 400 });
  const figure = number ? [element("text", { x: x + SIDE, y: y + 11, "font-size": 12,
    "text-anchor": "end", fill: colour("--sheet-quiet"),
    "font-family": '"Noto Sans",sans-serif' }, number)] : [];
  return { drawn: [...swatch ? [swatch] : [], ...label, ...figure], high: 4 + 17 * label.length };
};

/**
 * The legend as SVG, and where it ends; what begins below a height begins the next column.
 * @param {Element[]} rows
 * @param {number} x
 * @param {number} y
 * @param {number} most
 */
export const legend = (rows, x, y, most = Infinity) => {
  const key = element("g", { class: "key" });
  const at = { x, y, end: y };
  for (const row of rows) {
    // What two speakers call a thing stays with its name.
    if (at.y - y > most && !row.matches("tr:not(:first-child)")) {
      at.x += SIDE + MARGIN;
      at.y = y;
    }
    const { drawn, high } = entryOf(row, at.x, at.y);
    key.append(...drawn);
    at.y += high;
    at.end = Math.max(at.end, at.y);
  }
  return { key, end: at.end };
};

/** The legend in as many columns of one height as have room. @param {Element[]} rows @param {number} x @param {number} y @param {number} width */
export const inColumns = (rows, x, y, width) => {
  const columns = Math.max(1, Math.floor((width + MARGIN) / (SIDE + MARGIN)));
  return legend(rows, x, y, columns > 1 ? (legend(rows, x, y).end - y) / columns : Infinity);
};
