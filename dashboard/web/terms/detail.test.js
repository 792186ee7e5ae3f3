import assert from "node:assert/strict";
import { test } from "node:test";
import { readIn, terms } from "../made.js";
import { inTheirWords, named } from "./detail.js";

/** @param {import("./quotes.js").Terms} all @param {string} sel */
const shown = (all, sel) => readIn(inTheirWords(all, sel));

test("what was chosen is told in the words of all who named it, each under its name", () => {
  const found = shown(terms, "p-north");
  for (const part of ["One : “our land”", "One : “the land”", "Two : “ground”"]) {
    assert.ok(found.includes(part), `${part} in ${found}`);
  }
  assert.equal(shown(terms, "p-elsewhere"), "");
  assert.equal(readIn(named(terms, "w-zone-land")), "The ground");
});

test("with the speakers exchanged the details have the same order and form", () => {
  const names = { one: "two", two: "one" };
  const { one, two } = terms.speakers;
  const rows = terms.rows.map(
    ([who, ...rest]) => [names[/** @type {"one" | "two"} */ (who)], ...rest]);
  const exchanged = { ...terms, speakers: { one: two, two: one }, rows };
  assert.equal(shown(exchanged, "p-north"), shown(terms, "p-north"));
});
