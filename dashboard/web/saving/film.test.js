import "../words/catalogue.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { ended, filmSaid } from "./film.js";

const told = { id: "a", state: "drawing", place: 0, done: 0, of: 0, fault: "", name: "film.mp4", bytes: 0 };

test("a film says its place in the queue, how far it is, and how large it became", () => {
  assert.equal(filmSaid({ ...told, state: "waiting", place: 1 }), "One film is drawn before this.");
  assert.equal(filmSaid({ ...told, state: "waiting", place: 3 }), "3 films are drawn before this.");
  assert.equal(filmSaid(told), "The film is begun.");
  assert.equal(filmSaid({ ...told, done: 3, of: 40 }), "Day 3 of 40 is drawn.");
  assert.equal(filmSaid({ ...told, state: "done", bytes: 1_540_000 }), "The film is drawn: 1.5 MB.");
  assert.match(filmSaid({ ...told, state: "failed", fault: "No encoder." }), /No encoder\./);
});

test("nothing more happens to a film that is drawn, failed or cancelled", () => {
  assert.deepEqual(["waiting", "drawing", "done", "failed", "cancelled"].filter(
    (state) => ended({ state })), ["done", "failed", "cancelled"]);
});
