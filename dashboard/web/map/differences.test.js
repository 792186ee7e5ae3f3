import assert from "node:assert/strict";
import { test } from "node:test";
import { district, record } from "../made.js";
import { dayOf } from "../words/days.js";
import { differences, dissolved, ringsOf } from "./differences.js";

const [before, after] = [dayOf("2020-11-24"), dayOf("2020-11-25")];

test("a piece that passed on is told with both holders, its area and the cause", () => {
  assert.deepEqual(differences(district, record(), before, after), [{ id: "north", name: "North",
    before: "karabakh", after: "azerbaijan", km2: 100, event: "handover" }]);
});

test("the order of the two days does not matter", () => {
  assert.deepEqual(differences(district, record(), after, before),
    differences(district, record(), before, after));
});

test("what is held by the same is no difference, whatever lies between", () => {
  assert.deepEqual(differences(district, record(), dayOf("1990-01-01"), before), []);
});

test("what two pieces share is no part of their outline", () => {
  const left = ringsOf("M0 0l10 0 0 10 -10 0z");
  const right = ringsOf("M10 0l10 0 0 10 -10 0z");
  const outline = dissolved([...left, ...right]);
  assert.ok(!outline.includes("M10 0L10 10") && !outline.includes("M10 10L10 0"));
  assert.equal(outline.match(/L/g)?.length, 6);
});
