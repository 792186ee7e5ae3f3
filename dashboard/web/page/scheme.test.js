import assert from "node:assert/strict";
import { test } from "node:test";
import { keepScheme, keptScheme, wear } from "./scheme.js";

/** A storage as a browser has it. */
const storage = () => {
  const kept = new Map();
  return /** @type {Storage} */ (/** @type {unknown} */ ({
    getItem: (/** @type {string} */ name) => kept.get(name) ?? null,
    setItem: (/** @type {string} */ name, /** @type {string} */ value) => kept.set(name, value),
    removeItem: (/** @type {string} */ name) => kept.delete(name),
  }));
};

test("what is chosen is kept, and nothing when it is the system's again", () => {
  const kept = storage();
  assert.equal(keptScheme(() => kept), "");
  keepScheme(() => kept, "dark");
  assert.equal(keptScheme(() => kept), "dark");
  keepScheme(() => kept, "");
  assert.equal(keptScheme(() => kept), "");
});

test("where a browser keeps nothing the colours are the system's, and a choice is no fault", () => {
  const none = () => { throw new Error("forbidden"); };
  assert.equal(keptScheme(none), "");
  keepScheme(none, "dark");
});

test("the page says which it is in, and nothing of the system's", () => {
  const page = /** @type {HTMLElement} */ (/** @type {unknown} */ ({ dataset: {} }));
  wear(page, "dark");
  assert.equal(page.dataset.scheme, "dark");
  wear(page, "");
  assert.ok(!("scheme" in page.dataset));
});
