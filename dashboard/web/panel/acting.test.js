import "../words/catalogue.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf } from "../words/days.js";
import { actingOn } from "./acting.js";

const timeline = { codes: ["off", "act-recognises", "act-recognises possible", "act-calls"], groups: [], bases: [], base: [], area: [], group: [],
  node: ["j-b", "j-a", "j-c", "j-d", "t-acts.a", "j-a.calls"],
  feature: [0, 1, 3], start: [dayOf("2012-05-17"), dayOf("2014-01-01"), 0], end: [1e6, 1e6, 1e6], code: [1, 1, 3] };
const record = { jurisdictions: { columns: ["name", "parent_id"], rows: {
  a: ["Alpha", "us"], b: ["Beta", "us"], c: ["Gamma", null], d: ["Delta", null], us: ["United States", null] } } };

test("who is in a certain state is listed by it, in the order of the theme and of the language", () => {
  const found = actingOn(timeline, [1, 1, 2, 3, 1, 3], dayOf("2020-01-01"), "acts", record);
  assert.deepEqual(found.map(({ group, members }) => [group, members.map(({ name }) => name)]),
    [["recognises", ["Alpha", "Beta"]], ["calls", ["Delta"]]]);
});

test("each is told with what it lies in, and an act with its year", () => {
  const [{ members: [alpha] }] = actingOn(timeline, [0, 1, 0, 0, 0, 0], dayOf("2020-01-01"), "acts", record);
  assert.deepEqual(alpha, { id: "j-a", name: "Alpha", within: "United States", year: "2014" });
  assert.deepEqual(actingOn(timeline, [0, 0, 0, 0, 0, 0], 0, "votes", record), []);
});
