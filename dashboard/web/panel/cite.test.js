import assert from "node:assert/strict";
import { test } from "node:test";
import { readIn } from "../made.js";
import { cite, factOf, written } from "./cite.js";

const MARKS = { "e-handover": "a1", "p-north.1988-01-01": "b2", "p-north.2020-11-25": "c3" };
/** @param {string} name */
const forms = (name) => ({ text: `${name} https://contact-lines.invalid/?v=2`,
  csl: `[{"id":"${name}"}]` });
const CITATIONS = { data: forms("data"), sources: { a: forms("a"), b: forms("b") },
  facts: { "e-handover": { title: "", query: "", forms: forms("fact"), sources: ["a", "b"] } } };

test("of a piece the holding of the day is cited, from its first day on", () => {
  assert.equal(factOf(MARKS, "p-north", "2020-11-24"), "p-north.1988-01-01");
  assert.equal(factOf(MARKS, "m-north", "2020-11-25"), "p-north.2020-11-25");
  assert.equal(factOf(MARKS, "e-handover", "1990-01-01"), "e-handover");
  assert.equal(factOf(MARKS, "p-nort", "2020-11-25"), "");
});

test("only what has a mark is offered for citing", () => {
  assert.match(readIn(cite({ marks: MARKS }, "e-handover")), /Cite this/);
  assert.equal(readIn(cite({ marks: MARKS }, "e-none")), "");
  assert.equal(readIn(cite({}, "e-handover")), "");
});

test("several sources stand one after another, in JSON as one list", () => {
  assert.equal(written(CITATIONS, "e-handover", "source", "text", "https://a.example/"),
    "a https://a.example/?v=2\nb https://a.example/?v=2");
  assert.deepEqual(JSON.parse(written(CITATIONS, "e-handover", "source", "csl", "")),
    [{ id: "a" }, { id: "b" }]);
});
