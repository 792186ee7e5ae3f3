/** A map document in the browser: the only module that writes states to its nodes. */
/** @import { Named } from "./difference-names.js" */
/** @import { EventCanvas } from "./event-canvas.js" */
/** @import { LineRuns } from "./lines.js" */
/** @import { Frame, Plan } from "./names.js" */
/** @import { Label, MapData, PlacedName, Timeline } from "./timeline.js" */
/** @import { Viewport } from "../page/store.js" */
/** @import { Window } from "./window.js" */
/** @import { Ring, Written } from "./world-names.js" */
import { UNSEEN } from "./window.js";

/**
 * In whose words a map is: what its notes say in ours; by note the lines that are a speaker's, or
 * ours with a mark; the notes that are written when they show next; by number of a name what stands
 * there; the notes that have moved to have room. See terms/labels.js.
 * @typedef {object} Worded
 * @property {string} key
 * @property {ReadonlyMap<string, string>} called by subject the number of what it is called
 * @property {Map<string, string[]>} notes
 * @property {Map<string, { lines: string[], place: string }>} lines
 * @property {Set<string>} due
 * @property {Map<string, { notes: string[], names: number[] }> | null} named what names each subject,
 *   once that is asked
 * @property {Map<number, string>} texts
 * @property {ReadonlyMap<string, number>} pushed by note the pixels that it has moved
 */

/**
 * A map document that is open: its SVG, its data, and what the SVG shows now.
 * @typedef {object} MapDocument
 * @property {SVGSVGElement} svg
 * @property {MapData} data
 * @property {(Element | null)[]} nodes
 * @property {ReadonlyMap<string, number>} numbers of nodes, by id
 * @property {number[]} shown the code that each node shows, -1 before the first
 * @property {Uint8Array} codes those of the day
 * @property {ReadonlySet<string>} states the names of those codes
 * @property {string | null} selected
 * @property {Viewport | null} at
 * @property {Window} window that it is seen through
 * @property {FittedNames} names
 * @property {Worded} worded
 * @property {ReadonlySet<string>} hidden the layers of districts whose names nobody asked for
 * @property {Element[] | null} discs those of events: see discs.js; and the layer of the marks of folded
 *   notes: see panel/folded.js
 * @property {Element | null} marks
 * @property {JoinedLayer[]} joined
 * @property {LineRuns[] | null} lines
 * @property {Map<string, [x: number, y: number, step: number][][]>} rings of nodes, by id
 * @property {EventCanvas | null} canvas
 * @property {WorldNames | null} world
 */

/**
 * A layer of which all that is shown alike is one path: which nodes are in it, what each draws,
 * and the path of each class; dashboard/draw/joined.py writes it.
 * @typedef {object} JoinedLayer
 * @property {Map<number, string>} drawn by number of the node
 * @property {Map<string, Element>} paths by class
 */

/**
 * What the names of a document do in its window: see names.js.
 * @typedef {object} FittedNames
 * @property {string} key
 * @property {string} language
 * @property {Element[]} elements
 * @property {Omit<Label, "id">[]} labels
 * @property {Map<string, number>} widths
 * @property {Map<string, Plan>} plans by key
 * @property {Plan | null} plan by which they stand
 * @property {Frame} frame the window that they were fitted to
 * @property {Named | null} over what a difference names, which others stand clear of
 */

/**
 * The names of the world, how they stand now, and the outlines of lands: see world-names.js.
 * @typedef {object} WorldNames
 * @property {Written[]} written
 * @property {Ring[]} rings
 * @property {string[]} stood
 * @property {Map<string, Path2D>} lands
 */

/** @param {SVGSVGElement} svg @param {ReadonlyMap<string, number>} numbers @returns {JoinedLayer[]} */
const joinedIn = (svg, numbers) => Array.from(svg.querySelectorAll(".joined"), (unseen) => ({
  drawn: new Map(Array.from(unseen.children, (node) => (
    [numbers.get(node.id) ?? -1, node.getAttribute("d") ?? ""]))),
  paths: new Map(Array.from(unseen.previousElementSibling?.children ?? [], (path) => (
    [path.getAttribute("class") ?? "", path]))),
}));

/** By number of the node: all at once, as one that is not yet in the page is looked through for each.
 * @param {SVGSVGElement} svg @param {MapData} data */
const nodesIn = (svg, { timeline }) => {
  const elements = new Map(Array.from(svg.querySelectorAll("[id]"), (node) => [node.id, node]));
  return timeline.node.map((id) => elements.get(id) ?? null);
};

/**
 * Find the nodes of a document once.
 * @param {SVGSVGElement} svg
 * @param {MapData} data
 * @returns {MapDocument}
 */
export const openDocument = (svg, data) => {
  const numbers = new Map(data.timeline.node.map((id, i) => [id, i]));
  return {
    svg,
    data,
    nodes: nodesIn(svg, data),
    numbers,
    joined: joinedIn(svg, numbers),
    hidden: hiddenIn(svg),
    worded: { key: "", called: new Map(), notes: new Map(), lines: new Map(), due: new Set(),
      named: null, texts: new Map(), pushed: new Map() },
    shown: new Array(data.timeline.node.length).fill(-1),
    codes: new Uint8Array(data.timeline.node.length),
    states: new Set(),
    selected: null,
    at: null,
    window: UNSEEN,
    discs: null,
    marks: null,
    names: { key: "", language: "", elements: [], labels: [], widths: new Map(),
      plans: new Map(), plan: null, over: null,
      frame: { left: 0, top: 0, scale: 1, width: 0, height: 0, hidden: new Set() } },
    lines: null,
    rings: new Map(),
    canvas: null,
    world: null,
  };
};

/** @param {Timeline} timeline @param {number} i @param {number} code */
const classOf = ({ bases, base, codes }, i, code) => `${bases[base[i]]} ${codes[code]}`;

/**
 * Draw a layer anew: a path for all that is shown alike.
 * @param {JoinedLayer} layer
 * @param {Timeline} timeline
 * @param {Uint8Array} codes
 */
const join = ({ drawn, paths }, timeline, codes) => {
  /** @type {Map<string, string>} */
  const ways = new Map();
  for (const [i, d] of drawn) {
    const name = classOf(timeline, i, codes[i]);
    ways.set(name, (ways.get(name) ?? "") + d);
  }
  for (const [name, path] of paths) path.setAttribute("d", ways.get(name) ?? "");
};

/**
 * Put a document into the state of some codes: it touches the nodes that flip.
 * @param {MapDocument} map
 * @param {Uint8Array} codes
 */
export const show = (map, codes, selected = "") => {
  const { nodes, shown, joined, data: { timeline } } = map;
  const stale = joined.filter(({ drawn }) => [...drawn.keys()].some((i) => shown[i] !== codes[i]));
  codes.forEach((code, i) => {
    const node = nodes[i];
    if (shown[i] === code || !node) return;
    node.setAttribute("class", classOf(timeline, i, code));
    shown[i] = code;
  });
  for (const layer of stale) join(layer, timeline, codes);
  if (selected || map.selected !== selected) select(map, selected);
};

/** Whether a node shows on the day of a map. @param {MapDocument} map @param {string} id */
export const showing = ({ shown, numbers, data: { timeline } }, id) => {
  const code = timeline.codes[shown[numbers.get(id) ?? -1]];
  return code !== undefined && code !== "off";
};

/**
 * Outline what is selected, above everything that it touches.
 * @param {MapDocument} map
 * @param {string} selected
 */
const select = (map, selected) => {
  const element = selected ? map.svg.getElementById(selected) : null;
  const mark = element?.closest(".fix");
  map.svg.querySelector(".selection")?.setAttribute(
    "d", (element && !mark && element.getAttribute("d")) || "");
  map.svg.querySelector(".fix.selected, .fix .selected")?.classList.remove("selected");
  if (mark) element?.classList.add("selected");
  map.selected = selected;
};

/** What is no node of the timeline, and yet a reader's choice, by the name of the choice. */
const LAYERS = Object.entries({ relief: ".relief", names: ".names", river: ".river",
  "district-limit": ".of-district-limit", "district-today": ".of-district-today",
  "province-de-facto": ".of-province-de-facto" });

/** @param {MapDocument} map @param {ReadonlySet<string>} hidden */
export const hideLayers = (map, hidden) => {
  for (const [name, selector] of LAYERS) {
    for (const layer of map.svg.querySelectorAll(selector)) {
      layer.classList.toggle("hidden", hidden.has(name));
    }
  }
  map.hidden = hiddenIn(map.svg);
};

/** Layers of districts whose names nobody asked for. @param {SVGSVGElement} svg */
const hiddenIn = (svg) => new Set(Array.from(svg.querySelectorAll(".district-names.hidden"),
  (layer) => (layer.classList[1] ?? "").replace("of-", "")));

/**
 * Write the names in a language.
 * @param {MapDocument} map
 * @param {string} language
 */
export const rename = ({ svg, data: { labels, countries, lettered = {} } }, language) => {
  for (const label of labels) {
    const group = svg.getElementById(`n-${label.id}`);
    const [text, dx, dy, anchor, level] = /** @type {PlacedName} */ (label.names[language]);
    const name = group?.querySelector("text");
    if (!group || !name) continue;
    name.textContent = text;
    name.setAttribute("x", String(dx));
    name.setAttribute("y", String(dy));
    name.setAttribute("text-anchor", anchor);
    group.setAttribute("class", `label r${label.rank} z${level}`);
  }
  for (const [id, names] of Object.entries(lettered)) {
    const text = svg.getElementById(id)?.querySelector("text");
    if (!text?.firstChild) continue;
    // The year of an act stands behind its name.
    text.firstChild.nodeValue = names[language] ?? "";
    text.setAttribute("lang", language);
  }
  svg.dataset.language = language;
  svg.querySelector(".names")?.setAttribute("lang", language);
  const titles = svg.querySelectorAll(".country, .exclave, .water-name");
  countries.forEach(({ names }, i) => {
    const title = titles[i];
    if (title) title.textContent = names[language] ?? "";
  });
};
