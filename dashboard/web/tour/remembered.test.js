import assert from "node:assert/strict";
import { test } from "node:test";
import { remembered } from "./remembered.js";

test("an answer is kept in the browser, for every later visit", () => {
  /** @type {Map<string, string>} */
  const kept = new Map();
  const memory = { getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {[string, string]} */ ...[key, value]) => { kept.set(key, value); } };
  assert.equal(remembered(() => memory).answered(), false);
  remembered(() => memory).answer();
  assert.equal(remembered(() => memory).answered(), true);
});

test("where a browser keeps nothing the answer holds for the page", () => {
  const tour = remembered(() => { throw new Error("denied"); });
  assert.equal(tour.answered(), false);
  tour.answer();
  assert.equal(tour.answered(), true);
});
