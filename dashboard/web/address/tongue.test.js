import assert from "node:assert/strict";
import { test } from "node:test";
import { preferred } from "./tongue.js";

test("a browser gets the first of its languages that there is, at last English", () => {
  const there = ["en", "hy", "ru"];
  assert.equal(preferred(["ka", "ru-RU", "en"], there), "ru");
  assert.equal(preferred(["HY"], there), "hy");
  assert.equal(preferred(["de-DE", "fr"], there), "en");
  assert.equal(preferred([], there), "en");
});
