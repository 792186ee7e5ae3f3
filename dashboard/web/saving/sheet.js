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

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const SIDE = 330;
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
const paragraph = (text, { x, y, width, size, font = "Noto Sans", weight = 400, fill = colour("--sheet-ink") }) => {
  const pen = /** @type {CanvasRenderingContext2D} */ (
    document.createElement("canvas").getContext("2d"));
  pen.font = `${weight} ${size}px "${font}"`;
  return linesOf(text, width, (line) => pen.measureText(line).width).map((line, i) => element("text", {
    x, y: y + size + i * size * 1.4, "font-size": size, fill,
    "font-family": `"${font}",sans-serif`, "font-weight": weight,
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
const shownLegend = (svg, compared) => all(
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
const termsBeside = (map) => {
  if (find("in-words").hidden) return [];
  const there = written(map);
  const rows = all("#in-words > ul > li, #in-words tbody").filter((one) => {
    const subject = /** @type {HTMLElement} */ (one.querySelector("[data-sel]")).dataset.sel?.slice(2) ?? "";
    return !/^(event|period)-/.test(subject) || there.has(subject);
  }).flatMap((one) => (one.localName === "li" ? [one] : all("tr", one)));
  return rows.length ? [/** @type {Element} */ (find("in-words").querySelector("h2")), ...rows] : [];
};

/** What the legend says of what others draw. @param {SheetLayer[]} layers */
const layerKeys = (layers) => layers.flatMap(({ key }) => {
  const { heading, rows } = key() ?? { heading: "", rows: [] };
  return rows.length ? [Object.assign(document.createElement("h3"), { textContent: heading }), ...rows] : [];
});

/** The notes for which the map has no room, under their heading. */
const folded = () => (getComputedStyle(find("folded")).display === "none" ? []
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
const legend = (rows, x, y, most = Infinity) => {
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
const inColumns = (rows, x, y, width) => {
  const columns = Math.max(1, Math.floor((width + MARGIN) / (SIDE + MARGIN)));
  return legend(rows, x, y, columns > 1 ? (legend(rows, x, y).end - y) / columns : Infinity);
};

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

/** A sheet as a file of SVG. @param {Sheet} drawn */
export const svgFile = ({ text }) => new Blob([text], { type: "image/svg+xml" });

/**
 * A sheet, which has its fonts inside, as a file of PNG.
 * @param {Sheet} drawn
 * @param {number} scale pixels to each of the sheet's
 * @returns {Promise<Blob>}
 */
export const pngFile = async ({ text, wide, high }, scale) => {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"),
    { width: Math.round(scale * wide), height: Math.round(scale * high) });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((done, failed) => canvas.toBlob((blob) => {
    if (blob) done(blob); else failed(new Error("the picture is larger than this browser draws"));
  }));
};
