import assert from "node:assert/strict";
import { test } from "node:test";
import { heirOf } from "./keeping.js";

/** @typedef {{ gone?: boolean, first?: Made }} Made */

test("the focus goes to the nearest that is still there and holds something to be reached", () => {
  /** @type {Made} */
  const link = {};
  const around = [{ gone: true, first: link }, {}, { first: link }, { first: {} }];
  const heir = heirOf(/** @type {Made[]} */ (around), ({ gone }) => !gone, ({ first }) => first);
  assert.equal(heir, link);
});

test("where nothing is left there is none", () => {
  /** @type {Made[]} */
  const around = [{ gone: true, first: {} }];
  assert.equal(heirOf(around, ({ gone }) => !gone, ({ first }) => first), undefined);
});
