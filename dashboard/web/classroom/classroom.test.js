import assert from "node:assert/strict";
import { test } from "node:test";
import { STEPS, takesKeys } from "./classroom.js";

test("the keys of a presenter's clicker go from change to change, and no letter does", () => {
  assert.deepEqual([STEPS.PageDown, STEPS.PageUp], [1, -1]);
  assert.ok(Object.keys(STEPS).every((key) => key.length > 1));
});

test("a key within a field or on the map is that place's own", () => {
  /** @param {string | null} found */
  const within = (found) => /** @type {Element} */ (
    /** @type {unknown} */ ({ closest: () => found }));
  assert.equal(takesKeys(within("input")), true);
  assert.equal(takesKeys(within(null)), false);
  assert.equal(takesKeys(null), false);
});
