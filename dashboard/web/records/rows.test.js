import assert from "node:assert/strict";
import { test } from "node:test";
import { byDate, safe } from "./rows.js";

test("no cell is a formula", () => {
  for (const text of ["=1+1", "+1", "-1", "@a", "\t=1"]) assert.equal(safe(text), `'${text}`);
  assert.equal(safe("Agdam"), "Agdam");
  assert.equal(safe(null), "");
  assert.equal(safe(0), "0");
});

test("dates are in the order of their first written day, none first", () => {
  assert.deepEqual(["2020-11-24", "../2001-07-04", null, "2013-04"].sort(byDate),
    [null, "../2001-07-04", "2013-04", "2020-11-24"]);
});
