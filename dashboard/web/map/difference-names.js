/**
 * What a difference names on the map: lines and what passed on, each where the window has room for it.
 * dashboard/draw/difference_names.py says more of it, and does the same in Python.
 */
/** @import { Part, Picture } from "./difference-picture.js" */
/** @import { Frame, WidthOf } from "./names.js" */
/** @import { Label } from "./timeline.js" */
/** @import { Box } from "./boxes.js" */
import { nothing, svg } from "lit-html";
import { COMPARED } from "../constants.js";
import { setClass } from "../page/dom.js";
import { spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { squareKm } from "../words/numbers.js";
import { meet, within } from "./boxes.js";

const { named_from: NAMED_FROM, holders_from: HOLDERS_FROM, lines_from: LINES_FROM,
  leader: LEADER, half: HALF, clear: CLEAR, moves: MOVES, room: [ABOVE, BELOW],
  holders } = COMPARED;
const HOLDERS = /** @type {Box} */ (holders);

/** @typedef {{ part: Part, name: string, area: string }} PartName */
/** @typedef {{ text: string, x: number, y: number }} LineName */
/** @typedef {{ parts: PartName[], lines: LineName[] }} Named */

/**
 * How a part is named, moved by so many pixels, and whether with its holders; or a line, right of its
 * point or left of it. Null where there is no room.
 * @typedef {{ move: number[], holders: boolean, box: Box }} PartStand
 * @typedef {{ right: boolean, box: Box }} LineStand
 * @typedef {{ parts: (PartStand | null)[], lines: (LineStand | null)[], boxes: Box[] }} Stood
 */

/**
 * What a difference could name, what is larger first.
 * @param {Picture} shown
 * @param {Label[]} labels
 * @param {string} language of names
 * @returns {Named}
 */
export const namedOf = ({ parts, names }, labels, language) => {
  const called = new Map(labels.map((label) => [label.id, String(label.names[language][0])]));
  return {
    lines: names.map(([day, front, x, y]) => (
      { text: say("difference-line", { front, day: spokenDay(day) }), x: x / 10, y: y / 10 })),
    parts: parts.filter(({ km2 }) => km2 >= NAMED_FROM).map((part) => (
      { part, name: called.get(part.label) ?? "", area: squareKm(part.km2) })),
  };
};

/** Where a line may be named, about its point. @param {number} width @returns {LineStand[]} */
const besideLine = (width) => [
  { right: true, box: [0, -HALF, LEADER + width, HALF] },
  { right: false, box: [-LEADER - width, -HALF, 0, HALF] }];

/** Where a part may be named, about its point.
 * @param {PartName} named @param {WidthOf} widthOf @returns {PartStand[]} */
const onPart = ({ name, area }, widthOf) => {
  const half = Math.max(widthOf(name, "part-name"), widthOf(area, "part-area")) / 2 + CLEAR;
  return MOVES.map(([right, down]) => ({ move: [right, down], holders: false,
    box: [right - half, down - ABOVE, right + half, down + BELOW] }));
};

/**
 * What is named in a window, and how; what lies over it already is `lying`. All names come before
 * holders.
 * @param {Named} named
 * @param {Frame} frame
 * @param {Box[]} lying
 * @param {WidthOf} widthOf
 * @returns {Stood}
 */
export const placed = ({ parts, lines }, frame, lying, widthOf) => {
  const taken = [...lying];
  /** Take the place of a box about a point, if it is free. @param {Box} about @param {{ x: number, y: number }} at @param {number[]} move */
  const take = (about, { x, y }, move = [0, 0]) => {
    const at = [(x - frame.left) * frame.scale + move[0], (y - frame.top) * frame.scale + move[1]];
    const box = /** @type {Box} */ (about.map((side, i) => side + at[i % 2]));
    const free = within(box, frame) && !taken.some((other) => meet(box, other));
    if (free) taken.push(box);
    return free;
  };
  const isWide = frame.width >= LINES_FROM;
  const stoodLines = lines.map((line) => (isWide && besideLine(widthOf(line.text, "part-name")).find(
    ({ box }) => take(box, line))) || null);
  const stood = parts.map((named) => onPart(named, widthOf).find(
    ({ box }) => take(box, named.part)) ?? null);
  return {
    lines: stoodLines,
    parts: stood.map((stand, i) => stand && { ...stand, holders: parts[i].part.km2 >= HOLDERS_FROM
      && take(HOLDERS, parts[i].part, stand.move) }),
    boxes: taken.slice(lying.length),
  };
};

/** @param {PartName} named */
const partSvg = ({ part: { before, after, km2, x, y }, name, area }) => svg`<g class="part"
  transform=${`translate(${x} ${y})`}><g class="fix"><g><text class="part-name" y="-9">${name}</text
  ><text class="part-area" y="8">${area}</text>${km2 < HOLDERS_FROM ? nothing : svg`<g class="holders"
  ><rect class=${`piece ${before}`} x="-21" y="19" width="10" height="10"></rect
  ><path class="to" d="M-7 24H6M3 21l3 3-3 3"></path
  ><rect class=${`piece ${after}`} x="10" y="19" width="10" height="10"></rect></g>`}</g></g></g>`;

/** @param {LineName} named */
const lineSvg = ({ text, x, y }) => svg`<g class="line-named" transform=${`translate(${x} ${y})`}><g
  class="fix"><path class="line-leader"></path><text class="line-name" y="0">${text}</text></g></g>`;

/** What is named, which is yet to be stood. @param {Named} named */
export const namesSvg = ({ parts, lines }) => [...parts.map(partSvg), ...lines.map(lineSvg)];

/**
 * Stand what a map names as it is placed.
 * @param {SVGSVGElement} root
 * @param {Stood} stood
 */
export const standNames = (root, { parts, lines }) => {
  root.querySelectorAll(".differences .part").forEach((drawn, i) => {
    const stand = parts[i];
    setClass(drawn, "hidden", !stand);
    if (!stand) return;
    drawn.querySelector(".fix > g")?.setAttribute("transform", `translate(${stand.move.join(" ")})`);
    const squares = drawn.querySelector(".holders");
    if (squares) setClass(squares, "hidden", !stand.holders);
  });
  root.querySelectorAll(".differences .line-named").forEach((drawn, i) => {
    const stand = lines[i];
    setClass(drawn, "hidden", !stand);
    if (!stand) return;
    const [side, anchor] = stand.right ? [1, "start"] : [-1, "end"];
    drawn.querySelector("path")?.setAttribute("d", `M${4 * side} 0H${(LEADER - 4) * side}`);
    drawn.querySelector("text")?.setAttribute("x", String(LEADER * side));
    drawn.querySelector("text")?.setAttribute("text-anchor", anchor);
  });
};
