import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf } from "../words/days.js";
import { dayIn } from "./going-to.js";
import { optionsOf } from "./search.js";

test("an event is shown on the last day that its date allows", () => {
  assert.equal(dayIn("2020-09-27/2020-11-10"), dayOf("2020-11-10"));
  assert.equal(dayIn("2020-11-24?"), dayOf("2020-11-24"));
});

test("a date without a day changes no day", () => {
  for (const date of ["2013-04", "1998?", "", null, undefined]) assert.equal(dayIn(date), undefined);
});

test("an option is found by its label and by every folded name", () => {
  assert.deepEqual(optionsOf([["n-shusha", "Shusha / Shushi", "shusha shushi"]]),
    [{ value: "n-shusha", label: "Shusha / Shushi", search: "Shusha / Shushi shusha shushi" }]);
});
