import assert from "node:assert/strict";
import { test } from "node:test";
import { FIRST_DAY, LAST_DAY } from "../constants.js";
import { dayOf, isoDay, LAST, spokenDay, typedDay } from "./days.js";
import "./catalogue.js";

test("days are counted from the first and come back as written", () => {
  assert.equal(dayOf(FIRST_DAY), 0);
  assert.equal(isoDay(LAST), LAST_DAY);
  for (const day of [0, 1, 59, 60, 366, LAST]) assert.equal(dayOf(isoDay(day)), day);
});

test("a day is spoken without leading noughts", () => {
  assert.equal(spokenDay(dayOf("1994-05-02")), "2 May 1994");
});

for (const text of ["1994-02-30", "24.11.2020", "1994-5-2", "", "1994", "2020-11-24T00:00"]) {
  test(`“${text}” names no day`, () => { assert.equal(typedDay(text), null); });
}

test("spaces around a day do no harm", () => {
  assert.equal(typedDay(" 2020-02-29 "), dayOf("2020-02-29"));
});
