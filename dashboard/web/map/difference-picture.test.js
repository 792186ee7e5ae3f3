import assert from "node:assert/strict";
import { test } from "node:test";
import { timeline } from "../made.js";
import { dayOf } from "../words/days.js";
import { codesBetween, partsOf } from "./difference-picture.js";

const [before, after] = [dayOf("2020-11-24"), dayOf("2020-11-25")];
const made = timeline(
  { "p-north": ["piece", 600], "p-south": ["piece", 40], "m-north": ["hatch", 600],
    "e-one": ["event", 0] },
  [
    { node: "p-north", from: "1992-01-01", to: "2020-11-25", code: "karabakh" },
    { node: "p-north", from: "2020-11-25", code: "azerbaijan" },
    { node: "p-south", from: "1992-01-01", code: "azerbaijan" },
    { node: "m-north", from: "2020-11-10", to: "2020-11-25", code: "to-azerbaijan" },
    { node: "e-one", from: "2020-11-10", code: "on", group: "military" },
  ], ["karabakh", "azerbaijan", "to-azerbaijan", "on", "karabakh moved", "azerbaijan moved",
    "azerbaijan kept"]);

/** @param {number} day @param {number} other */
const shown = (day, other) => Array.from(codesBetween(made, day, other, new Set()),
  (code) => made.codes[code]);

test("what changed is told from what did not, and nothing else is drawn", () => {
  assert.deepEqual(shown(after, before), ["azerbaijan moved", "azerbaijan kept", "off", "off"]);
});

test("the other way round changed land is of the other holder", () => {
  assert.deepEqual(shown(before, after).slice(0, 2), ["karabakh moved", "azerbaijan kept"]);
});

test("a part is named in its largest piece, from the earlier holder to the later", () => {
  const parts = { north: /** @type {[string, number, number]} */ (["district-one", 5, 6]) };
  assert.deepEqual(partsOf({ timeline: made, parts }, before, after), [
    { label: "district-one", before: "karabakh", after: "azerbaijan", km2: 600, x: 5, y: 6 }]);
});
