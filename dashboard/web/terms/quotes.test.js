import assert from "node:assert/strict";
import { test } from "node:test";
import { terms } from "../made.js";
import {
  differing, eventTerm, markOf, ofDay, quotesOn, quotesOnMap, sameDays, subjectNamed, subjectsOf,
  usesOf, voicesOf,
} from "./quotes.js";

/** @param {import("./quotes.js").Quote[]} quotes */
const quoted = (quotes) => quotes.map(({ subject, fact, mark }) => (
  [mark, subject.id, fact.quoted]));

test("a term stands from the day on which it is known until the next of the same speaker", () => {
  assert.deepEqual(quoted(quotesOn(terms, "one", 9)), []);
  assert.deepEqual(quoted(quotesOn(terms, "one", 10)), [["a", "zone-land", "“our land”"]]);
  assert.deepEqual(quoted(quotesOn(terms, "one", 19)), [["a", "zone-land", "“our land”"]]);
  assert.deepEqual(quoted(quotesOn(terms, "one", 20)), [
    ["a", "entity-them", "“they”"], ["b", "zone-land", "“the land”"]]);
  assert.deepEqual(quoted(quotesOn(terms, "nobody", 99)), []);
});

test("what a speaker said stays the same from the last term to the next, and no longer", () => {
  for (const speaker of ["one", "two", "nobody"]) {
    for (let day = 0; day < 100; day += 1) {
      const [from, until] = sameDays(terms, speaker, day);
      assert.ok(from <= day && day < until);
      const quotes = quoted(quotesOn(terms, speaker, day));
      for (const other of [from, until - 1]) {
        if (!Number.isFinite(other)) continue;
        assert.deepEqual(quoted(quotesOn(terms, speaker, other)), quotes);
      }
      for (const other of [from - 1, until]) {
        if (!Number.isFinite(other)) continue;
        assert.notDeepEqual(quoted(quotesOn(terms, speaker, other)), quotes);
      }
    }
  }
});

test("the name of what was for some years stands in them only", () => {
  const quotes = quotesOn(terms, "two", 60);
  assert.deepEqual(ofDay(quotes, 60).map(({ subject: { id } }) => id), ["entity-them", "zone-land"]);
  assert.deepEqual(ofDay(quotes, 80).map(({ subject: { id } }) => id), ["entity-them"]);
});

test("marks are letters, and after z two of them", () => {
  assert.deepEqual([0, 25, 26, 52].map(markOf), ["a", "z", "aa", "ba"]);
});

test("a comparison has two speakers, a map and the events one, and what has no names none", () => {
  assert.deepEqual(voicesOf({ view: "compare", words: "one,two" }), ["one", "two"]);
  assert.deepEqual(voicesOf({ view: "region", words: "one,two" }), ["one"]);
  assert.deepEqual(voicesOf({ view: "world", words: "one,two" }), ["one"]);
  assert.deepEqual(voicesOf({ view: "records", words: "one" }), ["one"]);
  for (const view of ["charts", "about"]) assert.deepEqual(voicesOf({ view, words: "one" }), []);
  assert.deepEqual(voicesOf({ view: "region", words: "" }), []);
});

test("what is chosen is one subject or several, a line by what its id begins with", () => {
  const ids = (/** @type {string} */ sel) => subjectsOf(terms, sel).map(({ id }) => id);
  assert.deepEqual(ids("p-north"), ["zone-land"]);
  assert.deepEqual(ids("f-front"), ["entity-them"]);
  assert.deepEqual(ids("w-entity-them"), ["entity-them"]);
  assert.deepEqual(ids("p-elsewhere"), []);
});

test("each term is told once with all its dated uses, in order of the first", () => {
  assert.deepEqual(usesOf(terms, "zone-land").map(({ speaker, uses }) => [
    speaker, uses[0].term, uses.map(({ day }) => day)]), [
    ["one", "our land", [10, 30]], ["one", "the land", [20]], ["two", "ground", [50]]]);
});

test("two speakers differ in what they call otherwise and in what one has not named", () => {
  const rows = (/** @type {string[]} */ ...voices) => {
    const [first, second] = voices.map((voice) => quotesOn(terms, voice, 60));
    return differing(first, second, terms.subjects).map(({ subject, one, other }) => (
      [subject.id, one?.fact.quoted ?? null, other?.fact.quoted ?? null]));
  };
  assert.deepEqual(rows("one", "two"), [["zone-land", "“our land”", "“ground”"]]);
  // The sides exchanged give the same rows, the columns exchanged.
  assert.deepEqual(rows("two", "one"), rows("one", "two").map(([id, a, b]) => [id, b, a]));
});

test("the map of the world has the terms of bodies alone, with the marks of all maps", () => {
  const bodies = { ...terms, of: { ...terms.of, "j-them": ["entity-them"] } };
  const quotes = quotesOn(bodies, "one", 20);
  assert.deepEqual(quoted(quotesOnMap(bodies, "world", quotes)), [["a", "entity-them", "“they”"]]);
  assert.deepEqual(quotesOnMap(bodies, "region", quotes), quotes);
  assert.equal(subjectNamed(bodies, "world", { id: "them" }), "entity-them");
  assert.equal(subjectNamed(bodies, "region", { id: "them" }), "");
  assert.equal(subjectNamed(bodies, "world", { id: "them", layer: "raions" }), "");
});

test("an event has the term of whom alone the words are read", () => {
  const quotes = quotesOn(terms, "one", 20);
  const event = { ...quotes[0], subject: { ...quotes[0].subject, id: "event-march" } };
  assert.equal(eventTerm([[event]], "march")?.fact.quoted, "“they”");
  assert.equal(eventTerm([[event]], "april"), undefined);
  assert.equal(eventTerm([[event], []], "march"), undefined);
  assert.equal(eventTerm([], "march"), undefined);
});
