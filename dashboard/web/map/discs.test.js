import assert from "node:assert/strict";
import { test } from "node:test";
import { free } from "./discs.js";

test("a mark stands at the first place on which nothing lies, moved where all are taken", () => {
  const frame = { left: 0, top: 0, scale: 2 };
  /** @type {Parameters<typeof free>[0]} */
  const places = [[50, 50], [80, 50]];
  assert.deepEqual(free(places, frame, []).at, places[0]);
  assert.deepEqual(free(places, frame, [[90, 90, 110, 110]]).at, places[1]);
  const { at, moved } = free(places, frame, [[90, 90, 110, 110], [150, 90, 170, 110]]);
  assert.deepEqual([at, moved], [places[0], [24, 0]]);
});

test("a disc stands where it was placed unless a name lies there", () => {
  const frame = { left: 0, top: 0, scale: 1 };
  assert.deepEqual(free([[50, 50]], frame, [], 10, [[0, -20]]).moved, [0, -20]);
  const { box: [, top] } = free([[50, 50]], frame, [[0, 20, 100, 40]], 10, [[0, -20]]);
  assert.ok(top >= 40);
});

test("where all is taken it lies on the least", () => {
  const frame = { left: 0, top: 0, scale: 1 };
  /** @type {Parameters<typeof free>[2]} */
  const all = [[-200, -200, 300, 300], [-200, -200, 300, 55]];
  assert.ok(free([[50, 50]], frame, all).box[1] >= 55);
});
