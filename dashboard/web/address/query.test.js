import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ADDRESS } from "../constants.js";
import { dayOf, isoDay } from "../words/days.js";
import "../words/catalogue.js";
import { fromQuery, noticeText, readQuery, startState, toQuery } from "./query.js";

const LINKS = readFileSync(new URL("../../../tests/fixtures/links.txt", import.meta.url), "utf8")
  .split("\n").filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));

/** @param {string} text */
const stateOf = (text) => ({ ...startState(), ...fromQuery(text) });

/** @param {ReturnType<typeof stateOf>} state */
const plain = (state) => ({ ...state, hidden: [...state.hidden].sort(), at: state.at
  && Object.fromEntries(Object.entries(state.at).map(([key, value]) => [key, value.toFixed(1)])) });

test("every link of before opens to the state beside it", () => {
  assert.ok(LINKS.length > 20);
  for (const [link, meant] of LINKS) {
    assert.deepEqual(plain(stateOf(String(link))), plain(stateOf(String(meant))), link);
  }
});

test("a state comes back from its address", () => {
  for (const [link] of LINKS) {
    const state = stateOf(String(link));
    assert.deepEqual(plain(stateOf(toQuery(state))), plain(state), link);
  }
});

test("a viewport of the first version shows the same part of the map", () => {
  const at = stateOf("?day=2020-11-24&at=900.0,500.0,4.00").at;
  // That paper began 198 units farther east and 111 farther south, and was four fifths as wide.
  assert.ok(at && Math.hypot(at.x - 900 - 198, at.y - 500 - 111) < 0.06);
  assert.equal(at?.k, 5);
});

test("a damaged day opens the nearest and says so", () => {
  for (const [text, iso] of [["2020-11", "2020-11-01"], ["24.11.2020", "2020-11-24"],
    ["2020-11-24T00:00:00Z", "2020-11-24"], ["2020-11-24).", "2020-11-24"],
    ["2020-11-31", "2020-11-30"], ["2020–11–24", "2020-11-24"], ["2020", "2020-01-01"]]) {
    const { change, notices } = readQuery(`?v=2&day=${text}`);
    assert.equal(isoDay(change.day ?? -1), iso, text);
    assert.deepEqual(notices.map(noticeText), [`day=${text}: read as ${iso}`]);
  }
});

test("what can be two days is none", () => {
  const { change, notices } = readQuery("?v=2&day=03/04/2020");
  assert.equal(change.day, undefined);
  assert.equal(notices.length, 1);
});

test("what follows readers is dropped without a word", () => {
  assert.deepEqual(readQuery("?v=2&day=2020-11-24&utm_source=x&fbclid=1&_ga=2&MC_cid=3").notices, []);
});

test("what a text leaves at the end of a link moves nothing", () => {
  const { change, notices } = readQuery("?v=2&day=2020-11-24&lang=hy).");
  assert.equal(change.lang, "hy");
  assert.deepEqual(notices.map(noticeText), ["lang=hy).: read as hy"]);
});

test("a day before the first shows the first", () => {
  assert.equal(fromQuery("?v=2&day=1900-01-01").day, 0);
  assert.equal(fromQuery("?v=2&day=2999-01-01").day, dayOf("2024-12-31"));
});

test("an address tells the version of its defaults", () => {
  assert.ok(toQuery(startState()).startsWith(`?v=${ADDRESS.version}&day=`));
});

for (const query of ["?v=3&view=moon", "?v=3&lang=xx", "?v=3&at=NaN,0,1", "?v=3&sel=%3Cimg%3E",
  "?v=3&hide=%3Cscript%3E", "?v=3&mode=x", "?v=3&theme=x", "?v=3&evil=1"]) {
  test(`${query} asks for nothing`, () => { assert.deepEqual(fromQuery(query), {}); });
}
