import assert from "node:assert/strict";
import { test } from "node:test";
import { CELLS } from "./cells.js";

test("a source leads to its address, and to nothing that is no address of the web", () => {
  assert.deepEqual(CELLS.Source("Judgment", { url: "https://example.org/" }, []),
    [{ text: "Judgment", href: "https://example.org/" }]);
  assert.deepEqual(CELLS.Source("Judgment", { url: "javascript:0" }, []), [{ text: "Judgment" }]);
  assert.deepEqual(CELLS.Source("Judgment", {}, []), [{ text: "Judgment" }]);
});

test("an event has a speaker's words before its title, in their language", () => {
  const quotes = /** @type {any} */ ([[{ subject: { id: "event-a" },
    fact: { quoted: "their words", language: "ru" } }]]);
  assert.deepEqual(CELLS.Event("Ours", { id: "a" }, quotes),
    [{ text: "their words", lang: "ru" }, { text: " · Ours" }]);
  assert.deepEqual(CELLS.Event("Ours", { id: "b" }, quotes), [{ text: "Ours" }]);
});
