import assert from "node:assert/strict";
import { test } from "node:test";
import { readIn, terms } from "../made.js";
import { inTheirWords, named } from "./detail.js";

/** @param {import("./said.js").Terms} all @param {string} sel */
const told = (all, sel) => readIn(inTheirWords(all, sel));

test("what was chosen is told in the words of all who named it, each under its name", () => {
  const found = told(terms, "p-north");
  for (const part of ["One : “our land”", "One : “the land”", "Two : “ground”"]) {
    assert.ok(found.includes(part), `${part} in ${found}`);
  }
  assert.equal(told(terms, "p-elsewhere"), "");
  assert.equal(readIn(named(terms, "w-zone-land")), "The ground");
});

test("with the speakers exchanged the details have the same order and form", () => {
  const names = { one: "two", two: "one" };
  const { one, two } = terms.speakers;
  const rows = terms.rows.map(
    ([who, ...rest]) => [names[/** @type {"one" | "two"} */ (who)], ...rest]);
  const exchanged = { ...terms, speakers: { one: two, two: one }, rows };
  assert.equal(told(exchanged, "p-north"), told(terms, "p-north"));
});
