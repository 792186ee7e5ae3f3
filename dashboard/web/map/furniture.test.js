import assert from "node:assert/strict";
import { test } from "node:test";
import { roundLength } from "./furniture.js";

test("the bar is a round length that has room", () => {
  assert.equal(roundLength(2), 50);
  assert.equal(roundLength(2.3), 20);
  assert.equal(roundLength(100), 1);
  assert.equal(roundLength(5000), 0.1);
});
