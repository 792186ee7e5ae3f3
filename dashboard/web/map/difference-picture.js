/**
 * What two days compared show on one map: what did not change pale, what changed in full with an
 * inner rim of who held it on the other day, the lines of both days, the larger parts by name.
 * dashboard/draw/difference_picture.py says more of it, and draws the same in Python.
 */
/** @import { MapDocument } from "./document.js" */
/** @import { Ring } from "./differences.js" */
/** @import { MapData, Timeline } from "./timeline.js" */
import { html, nothing, render, svg } from "lit-html";
import { COMPARED } from "../constants.js";
import { codesOn, NONE } from "./codes.js";
import { namedOf, namesSvg } from "./difference-names.js";
import { dissolved, passedOn, ringsIn, stepsOf } from "./differences.js";

const { same: SAME, passed: PASSED, apart: APART, of_a_day: OF_A_DAY } = COMPARED;
const HIDDEN = new Set(COMPARED.hidden);

/**
 * Land of one district that passed from one holder to another, and where it is named.
 * @typedef {{ label: string, before: string, after: string, km2: number, x: number, y: number }} Part
 */

/**
 * What is drawn over the map of a day.
 * @typedef {object} Picture
 * @property {string} ground all that passed on
 * @property {[holder: string, d: string][]} rims its outline by holder on the other day
 * @property {string} line the other day's line where it is not that of the day
 * @property {Part[]} parts
 * @property {[day: number, look: string, x: number, y: number][]} names of the lines
 */

/** Groups and what a difference is drawn without. @param {ReadonlySet<string>} hidden */
export const hiddenBetween = (hidden) => new Set([...hidden, ...HIDDEN]);

/**
 * The code of each node of a difference: ground by whether it passed on.
 * @param {Timeline} timeline @param {number} day @param {number} other
 * @param {ReadonlySet<string>} hidden
 */
export const codesBetween = (timeline, day, other, hidden) => {
  const off = hiddenBetween(hidden);
  const [here, there] = [day, other].map((when) => codesOn(when, timeline, off));
  return here.map((code, i) => {
    const base = timeline.bases[timeline.base[i]];
    if (OF_A_DAY.includes(base.split(" ")[0])) return 0;
    return base === "piece" && code ? timeline.codes.indexOf(
      `${timeline.codes[code]} ${code === there[i] ? SAME : PASSED}`) : code;
  });
};

/** The line between the sides: how each of its nodes is drawn. @param {Timeline} timeline @param {number} day */
const edgesOn = (timeline, day) => {
  const codes = codesOn(day, timeline, NONE);
  return new Map(timeline.node.flatMap((node, i) => (
    codes[i] && timeline.bases[timeline.base[i]] === "edge"
      ? [/** @type {[string, string]} */ ([node, timeline.codes[codes[i]]])] : [])));
};

/**
 * What passed on by district and pair of holders, largest first; named in its largest piece.
 * @param {Pick<MapData, "timeline" | "parts">} data @param {number} day @param {number} other
 * @returns {Part[]}
 */
export const partsOf = ({ timeline, parts = {} }, day, other) => {
  /** @type {Map<string, Part & { most: number }>} */
  const sums = new Map();
  for (const { id, before, after, km2 } of passedOn(timeline, day, other)) {
    const [label, x, y] = parts[id];
    const key = [label, before, after].join();
    const part = sums.get(key) ?? { label, before, after, km2: 0, x, y, most: 0 };
    part.km2 += km2;
    if (km2 > part.most) Object.assign(part, { most: km2, x, y });
    sums.set(key, part);
  }
  return Array.from(sums.values(), ({ label, before, after, km2, x, y }) => (
    { label, before, after, km2, x, y })).sort((a, b) => b.km2 - a.km2
    || (a.label < b.label ? -1 : Number(a.label > b.label)) || (a.before < b.before ? -1 : 1));
};

/**
 * The most eastern point of lines, clear of a name that stands already.
 * @param {Ring[]} rings @param {number[]} taken
 */
const mostEastern = (rings, taken) => {
  /** @type {[x: number, y: number] | null} */
  let best = null;
  for (const ring of rings) {
    for (const [x, y] of ring) {
      if (taken.some((other) => Math.abs(y - other) < APART)) continue;
      if (!best || x > best[0] || (x === best[0] && y < best[1])) best = [x, y];
    }
  }
  return best;
};

/**
 * What is drawn over the map of a day where it is compared with another.
 * @param {Pick<MapData, "timeline" | "parts">} data
 * @param {(id: string) => string} pathOf
 * @param {(id: string) => Ring[]} rings of a node's path
 * @param {number} day @param {number} other
 * @returns {Picture}
 */
export const pictureOf = (data, pathOf, rings, day, other) => {
  const { timeline } = data;
  const passed = passedOn(timeline, day, other);
  /** @type {Map<string, Ring[]>} */
  const byHolder = new Map();
  for (const { id, before, after } of passed) {
    const holder = other > day ? after : before;
    byHolder.set(holder, [...byHolder.get(holder) ?? [], ...rings(`p-${id}`)]);
  }
  const times = stepsOf([...byHolder.values()].flat());
  const [here, there] = [day, other].map((when) => edgesOn(timeline, when));
  const line = [...there.keys()].filter((node) => !here.has(node));
  /** @type {Picture["names"]} */
  const names = [];
  for (const [when, edges, nodes] of /** @type {const} */ ([
    [other, there, line], [day, here, [...here.keys()]]])) {
    const at = mostEastern(nodes.flatMap(rings), names.map(([, , , y]) => y));
    if (at) names.push([when, edges.get(nodes[0]) ?? "", ...at]);
  }
  return {
    ground: passed.map(({ id }) => pathOf(`p-${id}`)).join(""),
    rims: [...byHolder.keys()].sort().map((holder) => (
      [holder, dissolved(byHolder.get(holder) ?? [], times)])),
    line: line.map(pathOf).join(""), parts: partsOf(data, day, other), names,
  };
};

// Where lit keeps what it wrote into an element.
const TEMPLATE = "_$litPart$";

/** @param {SVGGElement} group */
const clear = (group) => {
  group.replaceChildren();
  Reflect.deleteProperty(group, TEMPLATE);
};

/**
 * Put on a map what is drawn over it, or take it away; what it names has its room by the window: see
 * difference-names.js.
 * @param {MapDocument} map
 * @param {Picture | null} shown
 */
export const drawPicture = ({ svg: root, data, names }, shown) => {
  const [rims, over] = [".rims", ".differences"].map((name) => /** @type {SVGGElement} */ (
    root.querySelector(name)));
  const view = root.querySelector(".view");
  if (!shown) {
    names.over = null;
    if (view?.classList.contains("difference")) for (const group of [rims, over]) clear(group);
    view?.classList.remove("difference");
    return;
  }
  view?.classList.add("difference");
  const write = (/** @type {SVGGElement} */ into, /** @type {unknown} */ drawn) => {
    // What the server drew is no template's.
    if (!(TEMPLATE in into)) clear(into);
    render(drawn, into);
  };
  names.over = namedOf(shown, data.labels, root.dataset.language ?? "en");
  write(rims, shown.rims.length ? svg`<clipPath id="moved-ground"><path clip-rule="evenodd"
    d=${shown.ground}></path></clipPath><g clip-path="url(#moved-ground)">${shown.rims.map(
    ([holder, d]) => svg`<path class=${`rim ${holder}`} d=${d}></path>`)}</g>` : nothing);
  write(over, html`${shown.line ? svg`<path class="other-ground" d=${shown.line}></path
    ><path class="other-line" d=${shown.line}></path>` : nothing}${namesSvg(names.over)}`);
};

/** The picture of an open map. @param {MapDocument} map @param {number} day @param {number} other */
export const pictureIn = (map, day, other) => pictureOf(map.data,
  (id) => map.svg.getElementById(id)?.getAttribute("d") ?? "", (id) => ringsIn(map, id), day, other);
