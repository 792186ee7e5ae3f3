/** @import { Change } from "../map/timeline.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import "../words/catalogue.js";
import { stripOn } from "./strip.js";

/** @type {Change} */
const passes = [10, "land passes", "a", "control", "713 km² to Azerbaijan", [[713, "karabakh", "azerbaijan"]]];
/** @type {Change} */
const protest = [10, "a protest", "b", "protest", "", []];

test("on the day itself a change stands without a day", () => {
  const { title, when, moved } = stripOn([passes], 10, "region");
  assert.deepEqual([title, when, moved], ["land passes", "", [713, "karabakh", "azerbaijan"]]);
});

test("a change of another day says so, and whether it was of the map", () => {
  assert.equal(stripOn([passes], 11, "region").when, "Last change, 11 January 1988");
  assert.equal(stripOn([protest], 11, "region").when, "Last event, 11 January 1988");
  assert.equal(stripOn([protest], 11, "world").when, "Last change, 11 January 1988");
});

test("of several changes of a day the others are counted", () => {
  assert.equal(stripOn([passes, protest, protest], 10, "region").more, "and 2 more that day");
  assert.equal(stripOn([passes], 10, "region").more, "");
});

test("the next change is told with the days until it", () => {
  assert.equal(stripOn([passes], 9, "region").ahead, "Next change tomorrow");
  assert.equal(stripOn([passes], 0, "region").ahead, "Next change in 10 days");
  assert.deepEqual(stripOn([passes], 10, "region").next, undefined);
  assert.equal(stripOn([passes], 10, "region").ahead, "");
});

test("before any change there is nothing to say but the next", () => {
  const { title, moved, next } = stripOn([passes], 1, "region");
  assert.deepEqual([title, moved, next], ["", undefined, 10]);
});
