import assert from "node:assert/strict";
import { test } from "node:test";
import { OFF } from "../constants.js";
import { dayOf, LAST } from "../words/days.js";
import { fromQuery, startState, toQuery } from "./query.js";

const start = startState();

test("the shortest address names the day alone", () => {
  assert.equal(toQuery(start), "?day=2020-12-01");
});

test("a state comes back from its address", () => {
  const state = { ...start, view: "compare", day: dayOf("2021-06-01"), other: dayOf("1994-05-12"),
    mode: "swipe", theme: "votes", lang: "hy", sel: "p-agdam-west", at: { x: 700, y: 400, k: 2.5 },
    hidden: new Set([...OFF.filter((name) => name !== "former-line"), "military"]) };
  assert.deepEqual({ ...start, ...fromQuery(toQuery(state)) }, state);
});

test("an address that hides something leaves off what a reader has to switch on", () => {
  assert.deepEqual(fromQuery("?hide=claimed").hidden, new Set([...OFF, "claimed"]));
});

for (const query of ["?day=banana", "?view=moon", "?lang=xx", "?at=NaN,0,1", "?sel=%3Cimg%3E",
  "?hide=%3Cscript%3E", "?mode=x", "?theme=x", "?evil=1"]) {
  test(`${query} asks for nothing`, () => { assert.deepEqual(fromQuery(query), {}); });
}

test("a day outside the atlas is the nearest within, a zoom too near the nearest allowed", () => {
  assert.equal(fromQuery("?day=1066-10-14").day, 0);
  assert.equal(fromQuery("?day=2100-01-01").day, LAST);
  assert.deepEqual(fromQuery("?at=1,2,99").at, { x: 1, y: 2, k: 40 });
});

test("the whole paper is not told of", () => {
  assert.equal(toQuery({ ...start, at: { x: 1, y: 2, k: 1 } }), "?day=2020-12-01");
});
