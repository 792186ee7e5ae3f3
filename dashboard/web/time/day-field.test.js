import "../words/catalogue.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { faultOf } from "./day-field.js";
import { daysMeant } from "./typed-days.js";

test("a fault says what is wrong, a day that is one says nothing", () => {
  const fault = (/** @type {string} */ typed) => faultOf(typed, daysMeant(typed));
  assert.equal(fault("24.11.2020"), "");
  assert.match(fault("03/04/2020"), /can be two days/);
  assert.match(fault("soon"), /“soon” is not a day/);
  assert.match(fault("1950"), /1 January 1988/);
});
