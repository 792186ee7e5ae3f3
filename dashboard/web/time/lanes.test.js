/** @import { Change } from "../map/timeline.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bars, named, parted, ticks } from "./lanes.js";

/** @type {Change[]} */
const changes = [[10, "land passes", "b", "control", "", [], "Agdam"],
  [20, "a treaty", "c", "diplomatic", "", [], ""], [30, "a protest", "d", "protest", "", [], ""],
  [40, "land passes", "e", "control", "", [], "Shusha / Shushi"]];
const days = { first: 0, last: 100 };

test("the region parts changes of the map from agreements and law", () => {
  const { mapped, agreed } = parted(changes, days, "region");
  assert.deepEqual([mapped, agreed].map((of) => of.map(([day]) => day)), [[10, 40], [20]]);
  assert.equal(parted(changes, days, "world").mapped.length, 4);
  assert.deepEqual(parted(changes, { first: 15, last: 35 }, "region").mapped, []);
});

test("a tick stands on each day once", () => {
  assert.equal(ticks([...changes.slice(0, 1), ...changes.slice(0, 2)], 0, 5), "M10 0v5M20 0v5");
});

test("a bar stands for each day, or for each month of many days", () => {
  /** @type {[number, string, number?][]} */
  const marks = [[1, "a"], [2, "a"], [70, "b", 5], [71, "c"], [900, "a"]];
  const count = (/** @type {string} */ path) => path.match(/M/g)?.length ?? 0;
  assert.equal(count(bars(marks, new Set(["c"]), days, 10, 10)), 3);
  assert.equal(count(bars(marks, new Set(["c"]), { first: 0, last: 1000 }, 10, 10)), 3);
  assert.equal(bars([[1, "a"]], new Set(["a"]), days, 10, 10), "");
});

test("a name stands beside its tick where it meets neither name, tick nor edge", () => {
  const measure = (/** @type {string} */ text) => text.length;
  const at = (/** @type {number} */ scale) => named(changes.filter(([, , , , , , place]) => place),
    (day) => day * scale, measure, 100 * scale).map(({ place }) => place);
  assert.deepEqual(at(2), ["Agdam", "Shusha / Shushi"]);
  assert.deepEqual(at(0.2), []);
});
