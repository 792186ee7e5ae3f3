import assert from "node:assert/strict";
import { test } from "node:test";
import { gridWord } from "./grid-words.js";
import "../words/catalogue.js";

test("what the grid says is said by the catalogue", () => {
  assert.equal(gridWord({ key: "noRowsToShow", defaultValue: "No Rows To Show" }), "No rows");
});

test("a text that no table shows is the grid's own", () => {
  assert.equal(gridWord({ key: "group", defaultValue: "Group" }), "Group");
});
