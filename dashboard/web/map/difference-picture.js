/**
 * What two days compared show on one map: what did not change pale, what changed in full with an
 * inner rim of who held it on the other day, the lines of both days, the larger parts by name.
 * dashboard/draw/difference_picture.py says more of it, and draws the same in Python.
 */
/** @import { MapDocument } from "./document.js" */
/** @import { Ring } from "./differences.js" */
/** @import { MapData, Timeline } from "./timeline.js" */
import { html, nothing, render, svg } from "lit-html";
import { COMPARED, DEFAULT_SCALE, ZOOMS } from "../constants.js";
import { spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { squareKm } from "../words/numbers.js";
import { codesOn, NONE } from "./codes.js";
import { dissolved, passedOn, ringsIn, stepsOf } from "./differences.js";

const { same: SAME, passed: PASSED, named_from: NAMED_FROM, holders_from: HOLDERS_FROM,
  apart: APART, leader: LEADER, of_a_day: OF_A_DAY, moves: MOVES,
  room: [HALF_LETTER, HALF_FIGURE, ABOVE, BELOW, WITH_HOLDERS] } = COMPARED;
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

/** @typedef {[part: Part, name: string, area: string]} NamedPart */
/** @typedef {[text: string, x: number, y: number]} NamedLine */
/** @typedef {[left: number, top: number, right: number, bottom: number]} Box */

/** What a part's name takes on the screen about its point, so many pixels below. @param {NamedPart} named @param {number} move @returns {Box} */
const aboutOf = ([part, name, area], move) => {
  const half = Math.max(HALF_LETTER * name.length, HALF_FIGURE * area.length);
  const below = part.km2 >= HOLDERS_FROM ? WITH_HOLDERS : BELOW;
  return [-half, move - ABOVE, half, move + below];
};

/** What a part's name takes on the screen for each move. @param {NamedPart} named @param {number} scale */
const boxesOf = (named, scale) => {
  const [x, y] = [named[0].x * scale, named[0].y * scale];
  return MOVES.map((move) => {
    const [left, top, right, bottom] = aboutOf(named, move);
    return /** @type {Box} */ ([x + left, y + top, x + right, y + bottom]);
  });
};

/** @param {Box} a @param {Box} b */
const meet = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * From which label level on each part is named, and how many pixels below its point. Widths are
 * guessed, as in Python, so that both draw one picture. What never fits is of no level.
 * @param {NamedPart[]} named largest first
 * @param {NamedLine[]} lines
 * @returns {[level: number, move: number][]}
 */
export const placed = (named, lines) => {
  /** @type {[level: number, move: number][]} */
  const places = named.map(() => [ZOOMS.length, 0]);
  ZOOMS.forEach((zoom, level) => {
    const scale = zoom * DEFAULT_SCALE;
    const taken = lines.map(([text, x, y]) => /** @type {Box} */ ([x / 10 * scale,
      y / 10 * scale - 8, x / 10 * scale + LEADER + 2 * HALF_LETTER * text.length,
      y / 10 * scale + 8]));
    const boxes = named.map((one) => boxesOf(one, scale));
    // What is named already stays where it is.
    const early = places.map(([first]) => first < level);
    boxes.forEach((tries, i) => { if (early[i]) taken.push(tries[MOVES.indexOf(places[i][1])]); });
    boxes.forEach((tries, i) => {
      if (early[i]) return;
      const free = tries.findIndex((box) => !taken.some((other) => meet(box, other)));
      if (free < 0) return;
      places[i] = [level, MOVES[free]];
      taken.push(tries[free]);
    });
  });
  return places;
};

/** @param {NamedPart} named @param {[level: number, move: number]} placed */
const partSvg = ([{ before, after, km2, x, y }, name, area], [level, move]) => svg`<g
  class=${`part z${level}`} transform=${`translate(${x} ${y})`}><g class="fix"><g
  transform=${`translate(0 ${move})`}><text class="part-name" y="-9">${name}</text
  ><text class="part-area" y="8">${area}</text>${km2 < HOLDERS_FROM ? nothing : svg`
  <rect class=${`piece ${before}`} x="-21" y="19" width="10" height="10"></rect
  ><path class="to" d="M-7 24H6M3 21l3 3-3 3"></path
  ><rect class=${`piece ${after}`} x="10" y="19" width="10" height="10"></rect>`}</g></g></g>`;

/** @param {NamedLine} named */
const lineSvg = ([text, x, y]) => svg`<g class="line-named"
  transform=${`translate(${x / 10} ${y / 10})`}><g class="fix"><path class="line-leader"
  d=${`M4 0H${LEADER - 4}`}></path><text class="line-name" x=${LEADER} y="0">${text}</text></g></g>`;

// Where lit keeps what it wrote into an element.
const TEMPLATE = "_$litPart$";

/** @param {SVGGElement} group */
const clear = (group) => {
  group.replaceChildren();
  Reflect.deleteProperty(group, TEMPLATE);
};

/**
 * Put on a map what is drawn over it, or take it away.
 * @param {MapDocument} map @param {Picture | null} shown
 */
export const drawPicture = ({ svg: root, data, names: fitted }, shown) => {
  const [rims, over] = [".rims", ".differences"].map((name) => /** @type {SVGGElement} */ (
    root.querySelector(name)));
  const view = root.querySelector(".view");
  if (!shown) {
    fitted.over = [];
    if (view?.classList.contains("difference")) for (const group of [rims, over]) clear(group);
    view?.classList.remove("difference");
    return;
  }
  view?.classList.add("difference");
  const language = root.dataset.language ?? "en";
  const called = new Map(data.labels.map(({ id, names }) => [id, String(names[language][0])]));
  const write = (/** @type {SVGGElement} */ into, /** @type {unknown} */ drawn) => {
    // What the server drew is no template's.
    if (!(TEMPLATE in into)) clear(into);
    render(drawn, into);
  };
  const lines = shown.names.map(([day, front, x, y]) => /** @type {NamedLine} */ (
    [say("difference-line", { front, day: spokenDay(day) }), x, y]));
  const named = shown.parts.filter(({ km2 }) => km2 >= NAMED_FROM).map((part) => (
    /** @type {NamedPart} */ ([part, called.get(part.label) ?? "", squareKm(part.km2)])));
  const stands = placed(named, lines);
  fitted.over = named.map((one, i) => ({ x: one[0].x, y: one[0].y, level: stands[i][0],
    about: aboutOf(one, stands[i][1]) }));
  write(rims, shown.rims.length ? svg`<clipPath id="moved-ground"><path clip-rule="evenodd"
    d=${shown.ground}></path></clipPath><g clip-path="url(#moved-ground)">${shown.rims.map(
    ([holder, d]) => svg`<path class=${`rim ${holder}`} d=${d}></path>`)}</g>` : nothing);
  write(over, html`${shown.line ? svg`<path class="other-ground" d=${shown.line}></path
    ><path class="other-line" d=${shown.line}></path>` : nothing}${
    named.map((part, i) => partSvg(part, stands[i]))}${lines.map(lineSvg)}`);
};

/** The picture of an open map. @param {MapDocument} map @param {number} day @param {number} other */
export const pictureIn = (map, day, other) => pictureOf(map.data,
  (id) => map.svg.getElementById(id)?.getAttribute("d") ?? "", (id) => ringsIn(map, id), day, other);
