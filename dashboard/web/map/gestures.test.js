import assert from "node:assert/strict";
import { test } from "node:test";
import { moves, toTransform, toView, wheelDelta } from "./gestures.js";
import { home } from "./scale.js";

const paper = /** @type {const} */ ({ width: 1000, height: 500, fit: "slice" });

test("the whole paper is the transform that changes nothing", () => {
  assert.equal(String(toTransform(home(paper, paper), paper)), "translate(0,0) scale(1)");
});

test("a viewport comes back from its transform", () => {
  const at = { x: 400, y: 220, k: 3 };
  const again = toView(toTransform(at, paper), paper);
  for (const name of /** @type {const} */ (["x", "y", "k"])) {
    assert.ok(Math.abs(again[name] - at[name]) < 1e-9, name);
  }
});

test("a hundred of a trackpad's pinch are a factor of e, and lines count as pixels do", () => {
  const turn = { deltaMode: 0, ctrlKey: false };
  const pinch = wheelDelta(/** @type {WheelEvent} */ ({ ...turn, deltaY: -100, ctrlKey: true }));
  assert.ok(Math.abs(2 ** pinch - Math.E) < 1e-9);
  assert.equal(wheelDelta(/** @type {WheelEvent} */ ({ ...turn, deltaY: 4, deltaMode: 1 })),
    wheelDelta(/** @type {WheelEvent} */ ({ ...turn, deltaY: 100 })));
});

test("one finger scrolls the page while the whole map shows, two fingers move the map", () => {
  const touch = (/** @type {number} */ fingers) => (
    { type: "touchstart", ctrlKey: false, touches: { length: fingers } });
  assert.ok(!moves(touch(1), true));
  assert.ok(moves(touch(2), true));
  assert.ok(moves(touch(1), false));
  assert.ok(moves({ type: "mousedown", ctrlKey: false, button: 0 }, true));
  assert.ok(!moves({ type: "mousedown", ctrlKey: false, button: 2 }, false));
});
