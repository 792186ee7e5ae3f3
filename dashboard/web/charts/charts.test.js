import assert from "node:assert/strict";
import { test } from "node:test";
import { filtered, kindsHidden } from "./charts.js";

const figure = { data: [{ meta: "calls", name: "Called" }, { meta: "recognises", name: "Recognised" }],
  layout: { meta: ["calls", "recognises"] } };

test("a figure that is as the map has it is left alone", () => {
  assert.equal(filtered(figure, new Set()), null);
});

test("kinds that the map hides are left out, and come back", () => {
  const left = filtered(figure, new Set(["calls"]));
  assert.deepEqual(left?.data.map(({ visible }) => visible), [false, true]);
  const back = left && filtered(left, new Set());
  assert.deepEqual(back?.data.map(({ visible }) => visible), [true, true]);
});

test("the fewer are told: those hidden or those left", () => {
  assert.equal(kindsHidden(figure.data, new Set(["calls"])).what, "hidden");
  assert.deepEqual(kindsHidden(figure.data, new Set(["calls", "recognises"])), { what: "shown", kinds: [] });
});
