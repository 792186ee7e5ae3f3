import assert from "node:assert/strict";
import { test } from "node:test";
import { classed, passing } from "./asking.js";

/** @param {string[]} cells @returns {import("./asking.js").PointColumn} */
const column = (cells) => {
  const values = [...new Set(cells)];
  return { values, codeOf: (i) => values.indexOf(cells[i]) };
};

test("conditions narrow by what is, has, is at least and at most", () => {
  const columns = { kind: column(["Battle", "Protest", "battle"]), dead: column(["3", "12,5", ""]),
    day: column(["2020-11-20", "2020-11-21", "2020-12-01"]) };
  /** @param {...import("./asking.js").Condition} conditions */
  const asked = (...conditions) => [...passing(3, conditions,
    (name) => columns[/** @type {keyof typeof columns} */ (name)])];
  assert.deepEqual(asked({ column: "kind", how: "is", value: "BATTLE" }), [1, 0, 1]);
  assert.deepEqual(asked({ column: "kind", how: "has", value: "ROT" }), [0, 1, 0]);
  assert.deepEqual(asked({ column: "dead", how: "least", value: "4" }), [0, 1, 0]);
  assert.deepEqual(asked({ column: "dead", how: "most", value: "4" }), [1, 0, 0]);
  assert.deepEqual(asked({ column: "day", how: "least", value: "2020-11-21" }), [0, 1, 1]);
  assert.deepEqual(asked({ column: "kind", how: "is", value: "battle" },
    { column: "day", how: "most", value: "2020-11-30" }), [1, 0, 0]);
});

test("values beyond the most frequent are one class, and empty ones another", () => {
  const cells = [..."aaabbcdefgh", ""];
  const { classes, codes, kind } = classed(cells.length, column(cells));
  assert.equal(kind, "values");
  assert.deepEqual(classes.map(({ label, role, count }) => [label || role, count]), [["a", 3],
    ["b", 2], ["c", 1], ["d", 1], ["e", 1], ["f", 1], ["g", 1], ["other", 1], ["none", 1]]);
  assert.deepEqual([...codes], [0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test("many numbers are parted into steps of as many points", () => {
  const cells = Array.from({ length: 100 }, (_, i) => String(i));
  const { classes, codes, kind } = classed(100, column(cells));
  assert.equal(kind, "numbers");
  assert.deepEqual(classes.map(({ from, to, count }) => [from, to, count]),
    [[0, 20, 20], [20, 40, 20], [40, 60, 20], [60, 80, 20], [80, 99, 20]]);
  assert.equal(codes[99], 4);
});
