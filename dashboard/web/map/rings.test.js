import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_SCALE, ZOOMS } from "../constants.js";
import { counted, opened, placeOf } from "./rings.js";
import { fitted, labelLevel } from "./scale.js";

const data = /** @type {import("./timeline.js").MapData} */ ({ width: 1600, height: 700, fit: "slice" });
const window = { width: 800, height: 500 };
const SCALES = ZOOMS.map((zoom) => zoom * DEFAULT_SCALE);

test("a ring is of its place, whatever it counts", () => {
  assert.equal(placeOf("c-us-ca.recognises.9"), "c-us-ca");
  assert.equal(counted("c-us-ca.recognises.9"), 9);
});

test("where a ring opens its members are apart, and in the middle", () => {
  for (const level of [1, 3, 5]) {
    const at = opened([700, 300, 704, 306, level], { data }, window);
    assert.ok(labelLevel(fitted(800, 500, data) * at.k, SCALES) >= level);
    assert.deepEqual([at.x, at.y], [702, 303]);
  }
});

test("members far apart are seen together once their level is reached", () => {
  const at = opened([400, 200, 1000, 500, 0], { data }, window);
  const scale = fitted(800, 500, data) * at.k;
  assert.ok(scale * 600 <= 800 && scale * 300 <= 500);
});
