/** @import { Item } from "./items.js" */
import "../words/catalogue.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { labels, record } from "../made.js";
import { dayOf } from "../words/days.js";
import { inReadingOrder, nextItem, sortOf, spokenItem } from "./items.js";

/** @param {string} id @param {number} x @param {number} y @param {string} [name] @returns {Item} */
const item = (id, x, y, name = id) => ({ id, x, y, name, sort: sortOf(id, false) ?? "area" });

test("areas are read before lines, lines before marks, marks before places, each row by row", () => {
  const items = [item("n-a", 0, 0), item("e-a", 0, 0), item("l-a", 0, 0), item("p-low", 0, 90), item("p-right", 50, 5),
    item("p-left", 10, 12)];
  assert.deepEqual(inReadingOrder(items).map(({ id }) => id), ["p-left", "p-right", "p-low", "l-a", "e-a", "n-a"]);
});

test("of a line in many parts one is read", () => {
  const items = [item("f-a", 0, 0, "Line of contact"), item("f-b", 9, 0, "Line of contact"), item("p-a", 0, 0, "A"), item("p-b", 9, 0, "A")];
  assert.deepEqual(inReadingOrder(items).map(({ id }) => id), ["p-a", "p-b", "f-a"]);
});

test("arrows go on and back, and stay at the ends", () => {
  assert.equal(nextItem("ArrowRight", -1, 3), 0);
  assert.equal(nextItem("ArrowDown", 2, 3), 2);
  assert.equal(nextItem("ArrowLeft", -1, 3), 2);
  assert.equal(nextItem("ArrowUp", 0, 3), 0);
  assert.equal(nextItem("End", 0, 3), 2);
  assert.equal(nextItem("Home", 2, 3), 0);
  assert.equal(nextItem("Home", 2, 0), undefined);
  assert.equal(nextItem("PageDown", 0, 3), undefined);
});

test("a thing is said with its name, state, since when and area; a place with the ground below it", () => {
  const from = { record: record(), day: dayOf("2020-11-25"), words: labels, below: "p-north", code: "" };
  const area = spokenItem(item("p-north", 0, 0, "North"), from);
  assert.match(area, /^North, .+since 2020-11-25.*100 km²/);
  assert.match(spokenItem(item("n-town", 0, 0, "A town"), from), /^A town, .+since 2020-11-25$/);
  assert.equal(spokenItem(item("n-far", 0, 0, "A far town"), { ...from, below: "" }), "A far town");
  for (const code of ["act-recognises", "act-recognises possible"]) {
    assert.equal(spokenItem(item("j-state", 0, 0, "A state"), { ...from, code }),
      "A state, recognised independence");
  }
});
