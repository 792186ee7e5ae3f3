import assert from "node:assert/strict";
import { test } from "node:test";
import "../words/catalogue.js";
import { dayOf } from "../words/days.js";
import { dayIn, decided, EMPTY, NO_DAY } from "./days.js";

/** @param {...string} values */
const column = (...values) => ({ name: "date", values, codes: Uint32Array.from(values, (_, i) => i) });
const DAY = dayOf("2020-11-24");

/** @type {[text: string, order: import("./days.js").Order][]} */
const WRITTEN = [
  ["2020-11-23T20:00Z", "ymd"], ["2020-11-24T23:00+04:00", "ymd"],
  ["2020-11-24 00:30:00 UTC", "ymd"], ["2020-11-24", "ymd"], ["2020-11-24 00:00:00.000", "ymd"], ["2020-11-24T10:00Z", "ymd"],
  ["2020/11/24", "ymd"], ["20201124", "ymd"], ["24.11.2020", "dmy"], ["24/11/2020 10:00", "dmy"],
  ["11/24/2020", "mdy"], ["44159", "serial"], ["44159.5", "serial"], ["24 November 2020", "ymd"],
  ["24-Nov-2020", "ymd"], ["November 24, 2020", "ymd"], ["24 ноября 2020", "ymd"],
  ["24 noyabr 2020", "ymd"], ["24 նոյեմբերի 2020", "ymd"],
];
for (const [text, order] of WRITTEN) {
  test(`${text} is 24 November 2020`, () => {
    assert.equal(dayIn(text, order), DAY);
    assert.deepEqual(decided([column(text)]), { order, asked: false, differing: null });
  });
}

test("of all days of a file it is decided which number is the month", () => {
  /** @type {[columns: string[][], order: string][]} */
  const told = [[[["3/4/2020", "24/4/2020"]], "dmy"], [[["3/4/2020", "4/24/2020"]], "mdy"],
    [[["3/4/2020"], ["24/4/2020"]], "dmy"], [[["3/4/2020", "5/6/2020"]], ""],
    // No day in any order tells nothing of the others, and signs that differ make no day.
    [[["20/13/2020", "3/4/2020"]], ""], [[["4/24/2020", "24/4.2020"]], "mdy"]];
  for (const [columns, order] of told) {
    assert.deepEqual(decided(columns.map((values) => column(...values))),
      { order, asked: !order, differing: null });
  }
});

test("of different orders none is guessed, however many rows have one, and they are named", () => {
  const many = Array.from({ length: 9 }, (_, i) => `2${i}/4/2020`);
  assert.deepEqual(decided([column("3/4/2020", "2020-01-01", ...many, "4/24/2020")]), { order: "",
    asked: true, differing: { column: "date", days: "3, 4, 5, 6, 7, …", day: "20/4/2020",
      months: "12", month: "4/24/2020" } });
});

test("what is no day is none", () => {
  for (const text of ["2020-02-30", "soon", "31/02/2020", "2020-13-01", "24/11/20", "99"]) {
    assert.equal(dayIn(text, "dmy"), NO_DAY, text);
  }
  assert.equal(dayIn("  ", "ymd"), EMPTY);
  assert.equal(dayIn("3/4/2020", ""), NO_DAY);
  assert.equal(dayIn("44159", "ymd"), NO_DAY);
});
