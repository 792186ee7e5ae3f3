import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf } from "../words/days.js";
import { dayIn, uncovered } from "./going-to.js";

test("an event is shown on the last day that its date allows", () => {
  assert.equal(dayIn("2020-09-27/2020-11-10"), dayOf("2020-11-10"));
  assert.equal(dayIn("2020-11-24?"), dayOf("2020-11-24"));
});

test("a date without a day changes no day", () => {
  for (const date of ["2013-04", "1998?", "", null, undefined]) assert.equal(dayIn(date), undefined);
});

const data = { labels: [{ id: "district-a", x: 0, y: 0, rank: 4, layer: "district-limit", names: {} }],
  timeline: { node: ["l-a", "l-b"], base: [], bases: [], area: [], codes: [], code: [],
    feature: [0, 0, 1], start: [50, 10, 0], end: [60, 20, 99], group: [1, 1, 0], groups: ["always", "front"] } };
const hidden = new Set(["front", "district-limit", "relief"]);

test("what does not show on the day is shown on its first, with its layer", () => {
  assert.deepEqual(uncovered("l-a", data, { day: 30, hidden }),
    { day: 10, hidden: new Set(["district-limit", "relief"]) });
  assert.deepEqual(uncovered("l-a", data, { day: 55, hidden: new Set() }), { hidden: new Set() });
  assert.deepEqual(uncovered("l-b", data, { day: 30, hidden }), { hidden });
});

test("a district is shown by switching on its layer", () => {
  assert.deepEqual(uncovered("n-district-a", data, { day: 30, hidden }), { hidden: new Set(["front", "relief"]) });
});
