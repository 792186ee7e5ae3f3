import assert from "node:assert/strict";
import { test } from "node:test";
import { district, timeline } from "../made.js";
import { dayOf } from "../words/days.js";
import { codesOn, landing, NONE } from "./codes.js";

const { codes } = district;
/** @param {string} day */
const named = (day, hidden = NONE) => Array.from(
  codesOn(dayOf(day), district, hidden), (code) => codes[code]);

test("the day of handover belongs to the new holder", () => {
  assert.deepEqual(named("2020-11-24"), ["karabakh", "to-azerbaijan", "on"]);
  assert.deepEqual(named("2020-11-25"), ["azerbaijan", "off", "on"]);
});

test("before its first span and after its last a node is off", () => {
  assert.equal(named("2020-11-09")[1], "off");
  assert.equal(named("2020-11-25")[1], "off");
});

test("a hidden group does not count", () => {
  assert.equal(named("2020-11-24", new Set(["peacekeepers"]))[2], "off");
});

test("of several spans the strongest is shown, and the next where that is hidden", () => {
  const line = timeline({ n: ["base", 0] }, [
    { node: "n", from: "1990-01-01", code: "high", group: "a" },
    { node: "n", from: "1990-01-01", code: "low", group: "b" }], ["low", "high"]);
  const on = dayOf("1990-01-02");
  assert.deepEqual([...codesOn(on, line, NONE)], [2]);
  assert.deepEqual([...codesOn(on, line, new Set(["a"]))], [1]);
  assert.deepEqual([...codesOn(on, line, new Set(["a", "b"]))], [0]);
});

const world = timeline({ "j-a": ["state", 0], "j-b": ["area", 0], "j-c": ["area", 0] }, [
  { node: "j-a", from: "2008-03-14", code: "vote-for", group: "vote-for" },
  { node: "j-b", from: "2012-05-17", code: "act-recognises", group: "recognises" },
  { node: "j-c", from: "2012-01-01", to: "2013-01-01", code: "act-recognises possible", group: "recognises-possible" },
  { node: "j-c", from: "2013-01-01", code: "act-recognises", group: "recognises" },
], ["vote-for", "act-recognises possible", "act-recognises"]);

const themes = { acts: ["acts", "recognises"], votes: ["votes", "vote-for"] };

test("what shows already stays on its day", () => {
  assert.deepEqual(landing("j-b", world, { day: dayOf("2014-01-01"), theme: "acts" }, themes), {});
});

test("what shows later is gone to on its first certain day", () => {
  assert.deepEqual(landing("j-c", world, { day: dayOf("2000-01-01"), theme: "acts" }, themes),
    { theme: "acts", day: dayOf("2013-01-01") });
});

test("what is of another theme is shown in that, on the same day where it holds", () => {
  assert.deepEqual(landing("j-a", world, { day: dayOf("2014-01-01"), theme: "acts" }, themes),
    { theme: "votes", day: dayOf("2014-01-01") });
});

test("what is not of the map changes nothing", () => {
  assert.deepEqual(landing("j-none", world, { day: 0, theme: "acts" }, themes), {});
});
