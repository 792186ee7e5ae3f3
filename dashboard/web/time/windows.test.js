import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf, isoDay, LAST } from "../words/days.js";
import { NAMED, windowOn, within, zoomed } from "./windows.js";

const whole = { first: 0, last: LAST };
/** @param {string} day @param {import("./windows.js").Days | null} chosen */
const on = (day, chosen = null) => {
  const { first, last } = windowOn(dayOf(day), chosen, whole);
  return [isoDay(first), isoDay(last)];
};

test("a day of a short named span opens that, any other its year", () => {
  assert.deepEqual(on("2020-11-22"), ["2020-09-01", "2020-12-31"]);
  assert.deepEqual(on("2020-05-01"), ["2020-01-01", "2020-12-31"]);
  assert.deepEqual(on("1993-08-01"), ["1993-01-01", "1993-12-31"]);
});

test("what was chosen stays while it holds the day", () => {
  const chosen = NAMED["years-1988-1994"];
  assert.deepEqual(on("1993-08-01", chosen), ["1988-01-01", "1994-12-31"]);
  assert.deepEqual(on("1995-08-01", chosen), ["1995-01-01", "1995-12-31"]);
});

test("zooming keeps the day that it is about in its place, and stays within the whole", () => {
  assert.deepEqual(zoomed({ first: 100, last: 200 }, 2, 150, whole), { first: 125, last: 175 });
  assert.deepEqual(zoomed({ first: 100, last: 200 }, 2, 100, whole), { first: 100, last: 150 });
  assert.deepEqual(zoomed({ first: 100, last: 110 }, 4, 105, whole), { first: 104, last: 114 });
  assert.deepEqual(zoomed({ first: 0, last: LAST }, 0.1, 5, whole), whole);
  assert.deepEqual(within({ first: -50, last: 50 }, whole), { first: 0, last: 100 });
});
