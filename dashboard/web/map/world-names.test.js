/** @import { Box } from "./boxes.js" */
/** @import { Named, Ring } from "./world-names.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { planWorld } from "./world-names.js";

/** @param {number} x @param {number} y @param {Partial<Named>} more @returns {Named} */
const name = (x, y, more = {}) => ({ nodes: [], x, y, theme: "acts", stand: [5, 0, "start"], wide: 60,
  level: 1, until: Infinity, led: false, land: "", sought: 0, marked: false, ...more });

const frame = { left: 0, top: 0, scale: 1, width: 400, height: 200 };
/**
 * @param {Named[]} names
 * @param {{ level?: number, scale?: number, rings?: Ring[], buttons?: Box[], isOn?: () => boolean }} more
 */
const plan = (names, { level = 1, scale = 1, rings = [], buttons = [],
  isOn = () => true } = {}) => (planWorld(names, { ...frame, scale }, level, rings, buttons, isOn));

test("what is seen whole stays where it was placed, though others lie there", () => {
  assert.deepEqual(plan([name(100, 100), name(100, 100)]), [[5, 0, "start"], [5, 0, "start"]]);
});

test("what the window would cut goes to the other side of its point", () => {
  assert.deepEqual(plan([name(390, 100)]), [[-5, 0, "end"]]);
});

test("what a button covers stands elsewhere", () => {
  assert.deepEqual(plan([name(100, 100)], { buttons: [[120, 90, 160, 110]] }), [[-5, 0, "end"]]);
});

test("none stands beside a point that is not in the window", () => {
  assert.deepEqual(plan([name(-20, 100)]), [null]);
});

test("what lies beyond the window altogether is left as it is", () => {
  assert.deepEqual(plan([name(-200, 100)]), [[5, 0, "start"]]);
});

test("the name of a land moves into the window by no more than it has to, or is left out", () => {
  /** @type {Partial<Named>} */
  const land = { stand: [0, 0, "middle"], land: "j-north" };
  assert.deepEqual(plan([name(390, 100, land)]), [[-24, 0, "middle"]]);
  assert.deepEqual(plan([name(390, 100, land)], { isOn: () => false }), [null]);
});

test("what moves lies on no name, ring or line, and names of other themes are never in the way", () => {
  const placed = name(310, 100, { stand: [0, 0, "middle"] });
  const [, [dx]] = /** @type {number[][]} */ (plan([placed, name(390, 100)]));
  assert.notEqual(dx, -5);
  assert.deepEqual(plan([{ ...placed, theme: "positions" }, name(390, 100)])[1], [-5, 0, "end"]);
  assert.notDeepEqual(plan([{ ...placed, theme: "" }, name(390, 100)])[1], [-5, 0, "end"]);
  /** @type {Ring} */
  const ring = { x: 340, y: 100, theme: "acts", until: 3, moves: [] };
  assert.notDeepEqual(plan([name(390, 100)], { rings: [ring] }), [[-5, 0, "end"]]);
  assert.deepEqual(plan([name(390, 100)], { rings: [ring], level: 3 }), [[-5, 0, "end"]]);
});

test("at the smallest scale who acted is named at the end of a line that crosses nothing", () => {
  const acted = { led: true, level: 2, sought: 1 };
  const names = [name(100, 200, acted), name(104, 200, acted), name(108, 200, acted),
    name(100, 200, { level: 2 })];
  const [one, two, three, late] = plan(names, { level: 0, scale: 0.4 });
  const places = [one, two, three].map((stand) => stand?.join());
  assert.equal(new Set(places).size, 3);
  assert.ok(places.every(Boolean));
  assert.equal(late, null);
});

test("who spoke is named before its level where its own land has room, and nowhere else", () => {
  /** @type {Partial<Named>} */
  const spoke = { stand: [0, 0, "middle"], land: "j-north", level: 2, sought: 2 };
  assert.deepEqual(plan([name(100, 100, spoke)]), [[0, 0, "middle"]]);
  assert.deepEqual(plan([name(100, 100, { ...spoke, marked: true })]), [[0, 14, "middle"]]);
  assert.deepEqual(plan([name(100, 100, spoke)], { isOn: () => false }), [null]);
  assert.deepEqual(plan([name(100, 100, spoke)], { level: 2, isOn: () => false }), [[0, 0, "middle"]]);
});

test("where there is no room it is left out", () => {
  assert.deepEqual(plan([name(200, 100, { wide: 500 })]), [null]);
});
