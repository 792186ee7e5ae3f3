import assert from "node:assert/strict";
import { test } from "node:test";
import { aroundChanges } from "./captions.js";
import "../words/catalogue.js";

/** @param {string} group @returns {import("../map/timeline.js").Change} */
const change = (group) => [0, "x", "x", group];

test("a change of another day says so, and whether it was of the map", () => {
  assert.deepEqual(aroundChanges([change("control")], "region", 0), ["", ""]);
  assert.deepEqual(aroundChanges([change("control")], "region", 1),
    ["Last change: 1 January 1988: ", ""]);
  assert.deepEqual(aroundChanges([change("protest")], "region", 1),
    ["Last event: 1 January 1988: ", ""]);
  assert.deepEqual(aroundChanges([], "region", 1), ["", ""]);
});

test("of more than three changes the others are counted", () => {
  assert.deepEqual(aroundChanges(Array.from({ length: 5 }, () => change("control")), "region", 1),
    ["Last change: 1 January 1988: ", " and 2 more"]);
});
