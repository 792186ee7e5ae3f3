import assert from "node:assert/strict";
import { test } from "node:test";
import { meet, passes, within } from "./boxes.js";

/** @type {import("./boxes.js").Box} */
const name = [100, 40, 180, 55];

test("a line passes through a box that lies between two of its points, and none beside it", () => {
  assert.ok(passes([[0, 50], [200, 50]], name));
  assert.ok(passes([[0, 0], [90, 0], [200, 90]], name));
  assert.ok(!passes([[0, 60], [200, 60]], name));
  assert.ok(!passes([[0, 50], [90, 50]], name));
  assert.ok(!passes([[140, 100], [140, 60]], name));
  assert.ok(passes([[140, 100], [140, 50]], name));
});

test("boxes that share an edge do not meet, nor does one lie within that is at the edge", () => {
  assert.ok(!meet(name, [180, 40, 200, 55]));
  assert.ok(meet(name, [179, 40, 200, 55]));
  assert.ok(within(name, { width: 183, height: 55 }));
  assert.ok(!within(name, { width: 182, height: 55 }));
});
