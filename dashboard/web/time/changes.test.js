/** @import { Change } from "../map/timeline.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { changesShown, lastChange, latestDays, nextDay } from "./changes.js";

/** @type {Change[]} */
const changes = [[10, "a war begins", "a", "military", "", []],
  [20, "land passes", "b", "control", "", []], [20, "a protest", "c", "protest", "", []],
  [30, "a protest", "d", "protest", "", []]];
/** @param {number} day */
const told = (day, given = changes) => lastChange(given, day).map(([, , id]) => id);

test("of the day all changes are told", () => {
  assert.deepEqual(told(20), ["b", "c"]);
  assert.deepEqual(told(30), ["d"]);
});

test("else the last of the map, and nothing else of its day", () => {
  assert.deepEqual(told(31), ["b"]);
});

test("before any of the map the last events", () => {
  assert.deepEqual(told(15), ["a"]);
  assert.deepEqual(told(9), []);
});

test("what is hidden or after the last day is skipped", () => {
  assert.deepEqual(changesShown(changes, new Set(["protest"]), 99).length, 2);
  assert.deepEqual(changesShown(changes, new Set(), 20).length, 3);
});

test("stepping goes to the nearest other day, and nowhere at the ends", () => {
  assert.equal(nextDay([10, 20, 30], 20, 1), 30);
  assert.equal(nextDay([10, 20, 30], 20, -1), 10);
  assert.equal(nextDay([10, 20, 30], 30, 1), undefined);
});

test("the latest days come first, each with the first of its changes", () => {
  const ids = (/** @type {number} */ day) => latestDays(changes, day, 2).map(([, , id]) => id);
  assert.deepEqual(ids(99), ["d", "b"]);
  assert.deepEqual(ids(20), ["b", "a"]);
  assert.deepEqual(ids(9), []);
});
