/** @import { Change } from "../map/timeline.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { aroundChanges } from "./captions.js";

/** @type {Change} */
const mapped = [0, "x", "x", "control"];
/** @type {Change} */
const event = [0, "x", "x", "protest"];

test("of the day the changes stand alone", () => {
  assert.deepEqual(aroundChanges([mapped], "region", 0), ["", ""]);
});

test("those of another day say which, and whether they were of the map", () => {
  assert.deepEqual(aroundChanges([mapped], "region", 1), ["Last change: 1 January 1988: ", ""]);
  assert.deepEqual(aroundChanges([event], "region", 1), ["Last event: 1 January 1988: ", ""]);
  assert.deepEqual(aroundChanges([event], "world", 1), ["Last change: 1 January 1988: ", ""]);
});

test("more than three are counted", () => {
  assert.match(aroundChanges([event, event, event, event, event], "region", 0)[1], /2 more/);
});

test("where there are none nothing is said", () => {
  assert.deepEqual(aroundChanges([], "region", 1), ["", ""]);
});
