import assert from "node:assert/strict";
import { test } from "node:test";
import { fitted, home, labelLevel } from "./scale.js";
import { clamped, NEAREST, windowOn, zoomedAt } from "./view.js";

const paper = /** @type {const} */ ({ width: 1000, height: 500, fit: "slice" });

test("the paper covers the window or lies whole in it", () => {
  assert.equal(fitted(500, 500, paper), 1);
  assert.equal(fitted(500, 500, { ...paper, fit: "meet" }), 0.5);
});

test("at first the subject fills the window as far as it fits, and nothing is beyond the paper", () => {
  const atlas = { ...paper, subject: [400, 100, 600, 400] };
  assert.deepEqual(home(atlas, { width: 500, height: 250 }), { x: 500, y: 250, k: 500 / 300 });
  assert.deepEqual(home(atlas, { width: 250, height: 500 }), { x: 500, y: 250, k: 1.25 });
  // A window so wide that the paper would end within it: the subject is cut before that.
  assert.equal(home(atlas, { width: 5000, height: 250 }).k, 1);
  const beside = home({ ...paper, subject: [0, 0, 300, 300] }, { width: 500, height: 250 });
  assert.equal(beside.x, 500 / 2 / beside.k / 0.5);
});

test("the window stays on the paper, between the whole and the nearest", () => {
  assert.deepEqual(clamped({ x: -50, y: 900, k: 0.2 }, paper), home(paper, paper));
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
