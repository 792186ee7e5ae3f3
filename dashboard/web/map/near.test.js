import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest, onGround, stretches } from "./near.js";

const LINES = stretches({ rows: [
  [false, "A front", 10, 20, 500, [[0, 0, 1000, 0]]],
  [false, "A front", 10, 20, 900, [[1000, 0, 0, 1000]]],
  [false, "A later line", 20, null, 100, [[0, 0, 1000, 0], [5000, 5000, 10, 0]]],
  [true, "A border", null, null, 1500, [[0, -2000, 1000, 0]]],
] });

test("a point is measured from the nearest stretch of its day", () => {
  assert.deepEqual(nearest(LINES, [200, 300], 10, false),
    { name: "A front", metres: 300, accuracy: 500, uncertain: true });
  assert.deepEqual(nearest(LINES, [200, 300], 20, false),
    { name: "A later line", metres: 300, accuracy: 100, uncertain: false });
  assert.equal(nearest(LINES, [5005, 5004], 30, false)?.metres, 4);
  assert.equal(nearest(LINES, [0, 0], 9, false), null);
});

test("where two stretches meet the less known counts", () => {
  assert.equal(nearest(LINES, [1300, -400], 10, false)?.accuracy, 900);
});

test("the border is there on every day, and an exact distance is uncertain", () => {
  assert.deepEqual(nearest(LINES, [500, -500], 0, true),
    { name: "A border", metres: 1500, accuracy: 1500, uncertain: true });
});

test("a point of the paper is metres of the projection, north up", () => {
  assert.deepEqual(onGround({ xmin: -1000, ymax: 500, unit: 250 }, 4, 2), [0, 0]);
});
