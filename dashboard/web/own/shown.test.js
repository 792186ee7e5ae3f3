import assert from "node:assert/strict";
import { test } from "node:test";
import { csvCell } from "./csv-out.js";
import { densityBars, byDay } from "./density.js";
import { daysShown, shownOn, shownOnEither, spansOf } from "./shown.js";
import { blot, pixelsOf, stampOf } from "./view/blot.js";

const FIRST = Int32Array.of(0, 5, 10, 10, 40);
const LAST = Int32Array.of(30, 5, 10, 12, 40);

/** @param {number} day @param {string} window @param {Uint8Array | null} [mask] */
const shown = (day, window, mask = null) => {
  const into = new Uint32Array(FIRST.length);
  return [...into.subarray(0, shownOn(spansOf(FIRST, LAST), daysShown(day, window), mask, into))];
};

test("a point shows on its days and, in a window, for so long after", () => {
  assert.deepEqual(shown(10, "day"), [0, 2, 3]);
  assert.deepEqual(shown(11, "day"), [0, 3]);
  assert.deepEqual(shown(11, "week"), [0, 1, 2, 3]);
  assert.deepEqual(shown(39, "week"), []);
  assert.deepEqual(shown(40, "month"), [0, 2, 3, 4]);
  assert.deepEqual(shown(12, "before"), [0, 1, 2, 3]);
  assert.deepEqual(shown(-9, "all"), [0, 1, 2, 3, 4]);
  assert.deepEqual(shown(10, "day", Uint8Array.of(0, 1, 1, 0, 1)), [2]);
});

test("of two days each point shows once that shows on either", () => {
  const into = new Uint32Array(FIRST.length);
  const count = shownOnEither(spansOf(FIRST, LAST), [daysShown(40, "day"), daysShown(10, "day")],
    Uint8Array.of(1, 1, 1, 0, 1), into);
  assert.deepEqual([...into.subarray(0, count)], [0, 2, 4]);
});

test("of what stays once it shows only the new is looked for", () => {
  const into = new Uint32Array(FIRST.length);
  const spans = spansOf(FIRST, LAST);
  const count = shownOn(spans, daysShown(5, "before"), null, into);
  assert.equal(shownOn(spans, daysShown(12, "before"), null, into, { count, until: 5 }), 4);
  assert.deepEqual([...into], [0, 1, 2, 3, 0]);
});

test("bars of the time bar say how many points begin when", () => {
  const counts = byDay(FIRST, Uint8Array.of(1, 1, 1, 1, 0));
  assert.deepEqual([...counts], [[0, 1], [5, 1], [10, 2]]);
  assert.equal(densityBars(counts, { first: 0, last: 20 }, 20).most, 2);
  assert.equal(densityBars(counts, { first: 0, last: 2000 }, 20).most, 4);
  assert.equal(densityBars(counts, { first: 50, last: 60 }, 20).path, "");
});

test("marks are written where their points are, and those outside the window are not", () => {
  const points = { x: Float32Array.of(1, 500), y: Float32Array.of(2, 2) };
  const at = new Int32Array(2);
  pixelsOf(points, { left: 0, top: 0, scale: 2 }, 1, { width: 10, height: 10, margin: 4 }, at);
  assert.deepEqual([...at], [(4 + 4) * 18 + 2 + 4, -1]);
  const pixels = new Uint32Array(18 * 18);
  blot(pixels, Uint32Array.of(0, 1), 2, at, Uint8Array.of(1, 0), Uint32Array.of(7, 9), 5,
    stampOf(1, 1, 18));
  assert.equal(pixels[at[0]], 9);
  assert.equal(pixels.filter((one) => one === 9).length, 5);
  assert.equal(pixels.filter((one) => one === 5).length, 8);
});

test("a cell that would be a formula is kept as text, and a number is left one", () => {
  assert.equal(csvCell("=1+1"), "'=1+1");
  assert.equal(csvCell("-12.5"), "-12.5");
  assert.equal(csvCell('a,"b"'), '"a,""b"""');
  assert.equal(csvCell("@x"), "'@x");
});
