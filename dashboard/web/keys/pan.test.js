import assert from "node:assert/strict";
import { test } from "node:test";
import { PANS, panned } from "./pan.js";

const data = { width: 1600, height: 800 };

test("the paper moves a quarter of the window at each zoom, and not beyond its edge", () => {
  assert.deepEqual(panned({ x: 800, y: 400, k: 4 }, 1, 0, data), { x: 900, y: 400, k: 4 });
  assert.deepEqual(panned({ x: 800, y: 400, k: 4 }, 0, -1, data), { x: 800, y: 350, k: 4 });
  const edge = { x: 200, y: 400, k: 4 };
  assert.deepEqual(panned(edge, ...PANS.ArrowLeft, data), edge);
});
