import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestLine, runsOf } from "./lines.js";

test("a path is read as runs of points", () => {
  assert.deepEqual(runsOf("M10 20l5-.5 -1 2M0 0l3 4"), [[10, 20, 15, 19.5, 14, 21.5], [0, 0, 3, 4]]);
});

const lines = [{ id: "l-road", number: 0, runs: [[0, 0, 100, 0]] },
  { id: "f-front", number: 1, runs: [[0, 3, 100, 3]] }, { id: "l-border", number: 2, runs: [[0, 3, 100, 3]] }];
/** @param {number} y */
const at = (y, codes = [1, 1, 1]) => nearestLine(lines, codes, { x: 50, y }, 4, 0.5);

test("the nearest line within reach is meant", () => {
  assert.equal(at(0), "l-road");
  assert.equal(at(-5), "");
});

test("of lines on one another that of contact is meant", () => {
  assert.equal(at(3), "f-front");
  assert.equal(at(3, [1, 0, 1]), "l-border");
});

test("beyond its ends a line is as far as its nearest end", () => {
  assert.equal(nearestLine(lines, [1, 0, 0], { x: 103, y: 0 }, 4, 0.5), "l-road");
  assert.equal(nearestLine(lines, [1, 0, 0], { x: 105, y: 0 }, 4, 0.5), "");
});
