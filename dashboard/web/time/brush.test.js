import assert from "node:assert/strict";
import { test } from "node:test";
import { afterKey, brushed, pulled } from "./brush.js";

const whole = { first: 0, last: 13_514 };

test("a drag over the years opens the days that it covers, in whichever way it goes", () => {
  assert.deepEqual(brushed(11_900, 12_000, whole), { first: 11_900, last: 12_000 });
  assert.deepEqual(brushed(12_000, 11_900, whole), { first: 11_900, last: 12_000 });
});

test("no drag opens fewer days than can be told apart, and none goes beyond the years", () => {
  const { first, last } = brushed(5, 5, whole);
  assert.ok(last - first >= 10);
  assert.deepEqual(brushed(13_513, 13_600, whole), { first: 13_427, last: 13_514 });
});

test("an end that is pulled leaves the other where it is, and cannot pass it", () => {
  const opened = { first: 100, last: 300 };
  assert.deepEqual(pulled(opened, "first", 50, whole), { first: 50, last: 300 });
  assert.deepEqual(pulled(opened, "last", 900, whole), { first: 100, last: 900 });
  assert.deepEqual(pulled(opened, "last", 40, whole), { first: 100, last: 110 });
});

test("keys open fewer days or more about the day, and with Shift the arrows move them along", () => {
  const opened = { first: 1000, last: 1100 };
  /** @param {string} key @param {boolean} [shiftKey] */
  const after = (key, shiftKey = false) => afterKey({ key, shiftKey }, opened, 1050, whole);
  assert.deepEqual(after("ArrowRight", true), { first: 1025, last: 1125 });
  assert.deepEqual(after("ArrowLeft", true), { first: 975, last: 1075 });
  assert.equal(after("ArrowRight"), null);
  const [nearer, farther] = [after("+"), after("-")].map((days) => (
    days ? days.last - days.first : 0));
  assert.ok(nearer < 100 && farther > 100);
});
