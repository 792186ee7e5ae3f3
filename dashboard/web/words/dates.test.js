import assert from "node:assert/strict";
import { test } from "node:test";
import { lastDay, spokenDate } from "./dates.js";
import "./catalogue.js";

/** @type {[edtf: string | null, words: string][]} */
const DATES = [
  ["2020-11-24", "24 November 2020"],
  ["2013-04", "April 2013, day not known"],
  ["1998?", "1998, uncertain, day not known"],
  ["2001~", "2001, about, day not known"],
  ["199X", "the 1990s, day not known"],
  ["../2001-07-04", "4 July 2001 or before"],
  ["2001-05/..", "May 2001 or after"],
  ["2020-12-17/2020-12-21", "Between 17 December 2020 and 21 December 2020"],
  ["in spring", "in spring, day not known"],
  [null, ""],
];

for (const [edtf, words] of DATES) {
  test(`${edtf} is told as “${words}”`, () => { assert.equal(spokenDate(edtf), words); });
}

test("facts are ordered by the last day that their date names", () => {
  assert.equal(lastDay("2020-12-17/2020-12-21"), "2020-12-21");
  assert.equal(lastDay("2013"), "2013");
});
