import assert from "node:assert/strict";
import { test } from "node:test";
import { fitted, labelLevel } from "./scale.js";
import { clamped, home, NEAREST, windowOn, zoomedAt } from "./view.js";

const paper = /** @type {const} */ ({ width: 1000, height: 500, fit: "slice" });

test("the paper covers the window or lies whole in it", () => {
  assert.equal(fitted(500, 500, paper), 1);
  assert.equal(fitted(500, 500, { ...paper, fit: "meet" }), 0.5);
});

test("the window stays on the paper, between the whole and the nearest", () => {
  assert.deepEqual(clamped({ x: -50, y: 900, k: 0.2 }, paper), home(paper));
  assert.deepEqual(clamped({ x: 0, y: 0, k: 4 }, paper), { x: 125, y: 62.5, k: 4 });
  assert.equal(clamped({ x: 500, y: 250, k: 99 }, paper).k, NEAREST);
});

test("the point that is zoomed at stays where it is", () => {
  const at = { x: 500, y: 250, k: 2 };
  const point = { x: 560, y: 280 };
  const seen = zoomedAt(at, point, 2, paper);
  assert.equal((point.x - at.x) * at.k, (point.x - seen.x) * seen.k);
  assert.equal((point.y - at.y) * at.k, (point.y - seen.y) * seen.k);
});

test("zooming beyond the nearest changes nothing", () => {
  const at = { x: 500, y: 250, k: NEAREST };
  assert.deepEqual(zoomedAt(at, { x: 1, y: 1 }, 3, paper), at);
});

test("the corner of the window on the paper", () => {
  assert.deepEqual(windowOn({ width: 500, height: 250 }, { x: 500, y: 250, k: 2 }, paper),
    { left: 250, top: 125, scale: 1 });
});

test("names come in at their scales and not before, at least the first", () => {
  assert.equal(labelLevel(0.1, [0.4, 0.6, 1]), 0);
  assert.equal(labelLevel(0.6, [0.4, 0.6, 1]), 1);
  assert.equal(labelLevel(9, [0.4, 0.6, 1]), 2);
});
