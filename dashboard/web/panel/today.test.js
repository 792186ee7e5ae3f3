import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf } from "../words/days.js";
import { district } from "../made.js";
import { groupsOn, isToday } from "./today.js";

test("a group is on the map while one of its spans lasts", () => {
  assert.deepEqual(groupsOn(district, dayOf("2020-11-09")), new Set(["always"]));
  assert.deepEqual(groupsOn(district, dayOf("2020-11-10")), new Set(["always", "peacekeepers"]));
});

const none = new Set();

test("what belongs there stands there while the map has it, switched off or not", () => {
  assert.ok(isToday({ group: "front", always: true, there: true }, none));
  assert.ok(isToday({ group: "front", always: true, there: true }, new Set(["front"])));
  assert.ok(!isToday({ group: "front", always: true, there: false }, none));
});

test("a layer that is off at the start stands there once it is asked for", () => {
  assert.ok(isToday({ group: "claimed", always: false, there: true }, none));
  assert.ok(!isToday({ group: "claimed", always: false, there: true }, new Set(["claimed"])));
  assert.ok(!isToday({ group: "claimed", always: false, there: false }, none));
});

test("the base of the map is no news", () => {
  assert.ok(!isToday({ group: "river", always: false, there: true }, none));
});
