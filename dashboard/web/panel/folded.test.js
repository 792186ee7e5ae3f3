import assert from "node:assert/strict";
import { test } from "node:test";
import { numbered } from "./folded.js";

/** @param {number} y @param {number} [disc] @returns {Parameters<typeof numbered>[0][number]} */
const note = (y, disc = 0) => ({ at: [0, y], moved: disc ? null : [0, 0], disc, lines: [`at ${y}`] });

test("an event keeps the number of its disc, the others follow from the top down", () => {
  const found = numbered([note(90), note(50, 2), note(10), note(70, 1)], [1, 2]);
  assert.deepEqual(found.map(({ number, lines }) => [number, lines[0]]),
    [[1, "at 70"], [2, "at 50"], [3, "at 10"], [4, "at 90"]]);
});

test("without an event the others begin at one", () => {
  assert.deepEqual(numbered([note(10)], []).map(({ number }) => number), [1]);
});

test("no other has the number of an event that has room for its note", () => {
  assert.deepEqual(numbered([note(10)], [1]).map(({ number }) => number), [2]);
});
