import assert from "node:assert/strict";
import { test } from "node:test";
import { dragged } from "./drawer.js";

test("a drag up raises the drawer; down it lowers one that is raised, else it closes it", () => {
  assert.equal(dragged(-80, false), "raise");
  assert.equal(dragged(80, true), "lower");
  assert.equal(dragged(80, false), "close");
});

test("a finger that trembles drags nothing", () => {
  assert.equal(dragged(12, false), "stay");
  assert.equal(dragged(-12, true), "stay");
});
