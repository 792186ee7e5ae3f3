import assert from "node:assert/strict";
import { test } from "node:test";
import { leadOf, passageOn, spanOn } from "./captions.js";

test("the state of the corridor is that of the step in which the day lies", () => {
  const data = { passage: /** @type {[number, number | null, string][]} */ (
    [[5, 9, "open"], [9, null, "blocked"]]) };
  assert.deepEqual([4, 5, 8, 9, 999].map((day) => passageOn(data, day)),
    [null, "open", "open", "blocked", "blocked"]);
  assert.equal(passageOn({}, 5), null);
});

test("an interval is that of the last day on which one began", () => {
  const data = { intervals: { day: [0, 10], km2: { azerbaijan: /** @type {[number, number][]} */ (
    [[1, 2], [3, 4]]) } } };
  assert.match(spanOn(data, 9, "azerbaijan"), /^Between 1 km² and 2 km²/);
  assert.match(spanOn(data, 10, "azerbaijan"), /^Between 3 km² and 4 km²/);
  assert.equal(spanOn(data, 10, "karabakh"), "");
});

test("a change of another day says so, and whether it was of the map", () => {
  assert.equal(leadOf([[0, "x", "x", "control"]], "region", 0), "");
  assert.equal(leadOf([[0, "x", "x", "control"]], "region", 1), "Last change: 1 January 1988: ");
  assert.equal(leadOf([[0, "x", "x", "protest"]], "region", 1), "Last event: 1 January 1988: ");
  assert.equal(leadOf([], "region", 1), "");
});
