/** @import { Label } from "./timeline.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AS_PLACED, CUT_OFF, LEFT_OUT, planNames } from "./names.js";

/** @param {number} x @param {Partial<Label>} more @returns {Label} */
const label = (x, more = {}) => ({ id: "a", x, y: 100, rank: 1,
  names: { en: ["A place", 5, 0, "start", 0] }, ...more });

const frame = { left: 0, top: 0, scale: 1, width: 400, height: 200, hidden: new Set() };
/** @param {Label[]} labels */
const plan = (labels, level = 6, given = frame) => planNames(labels, "en", given, level,
  (text) => text.length * 6).stands;

test("a name within the window stands as it was placed", () => {
  assert.deepEqual(plan([label(100)]), [AS_PLACED]);
});

test("a name that would be cut goes to the other side of its point", () => {
  assert.deepEqual(plan([label(390)]), [1]);
});

test("a name under a button goes to the other side of its point", () => {
  const under = [label(300)];
  assert.deepEqual(planNames(under, "en", frame, 6, (text) => text.length * 6,
    [[320, 80, 360, 120]]).stands, [1]);
});

test("where another name stands it goes above or below", () => {
  const [, moved] = plan([label(335, { y: 97 }), label(390)]);
  assert.ok(moved > 1);
});

test("a place whose point the edge would cut is left out with it", () => {
  assert.deepEqual(plan([label(100, { y: 2 })]), [CUT_OFF]);
  assert.deepEqual(plan([label(100, { y: -2 })]), [CUT_OFF]);
  assert.deepEqual(plan([label(398)]), [CUT_OFF]);
  assert.notDeepEqual(plan([label(100, { y: 4 })]), [CUT_OFF]);
});

test("the name of a district is left out rather than moved", () => {
  assert.deepEqual(plan([label(390, { kind: "district" })]), [LEFT_OUT]);
});

test("where there is no room it is left out", () => {
  assert.deepEqual(plan([label(10)], 6, { ...frame, width: 30 }), [LEFT_OUT]);
});

test("names of later zooms and of hidden layers are in nobody's way", () => {
  const late = label(335, { names: { en: ["A place", 5, 0, "start", 3] } });
  const hidden = label(335, { layer: "district-today" });
  assert.deepEqual(plan([late, hidden, label(390)], 0,
    { ...frame, hidden: new Set(["district-today"]) }), [AS_PLACED, AS_PLACED, 1]);
});

test("the name of a state gives way to that of a place, within its land", () => {
  const state = label(200, { kind: "district", rank: /** @type {any} */ ("country"),
    names: { en: ["STATE", 0, 0, "middle", 0] } });
  assert.deepEqual(plan([label(60), state]), [AS_PLACED, AS_PLACED]);
  const [place, moved] = plan([label(190), state]);
  assert.equal(place, AS_PLACED);
  assert.ok(moved > 1);
});

test("of two names that meet on a map smaller than they were placed for the weightier stays", () => {
  const small = { ...frame, scale: 0.3 };
  const two = [label(300), label(310)];
  assert.deepEqual(plan(two), [AS_PLACED, AS_PLACED]);
  const [first, second] = plan(two, 6, small);
  assert.equal(first, AS_PLACED);
  assert.notEqual(second, AS_PLACED);
  assert.equal(plan([label(300, { rank: 3 }), label(310)], 6, small)[1], AS_PLACED);
});
