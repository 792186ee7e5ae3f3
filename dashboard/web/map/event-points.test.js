import assert from "node:assert/strict";
import { test } from "node:test";
import { eventColumns } from "../made.js";
import { eventPoints, eventsOn, nearestEvent, STATES } from "./event-points.js";

// Look: the place of the category times three, plus the weight less one.
const columns = eventColumns([100, 100, 50, 50, 0], [200, 100, 20, 60, 3], [300, 100, 61, 61, 5],
  [300, 100, 61, 61, 1]);
const points = eventPoints(columns);
const NOTHING_OFF = [false, false];
/** @param {number} day */
const shown = (day, off = NOTHING_OFF) => eventsOn(day, points, off)
  .map(([number, state]) => `${number} ${STATES[state]}`);

test("an event shows on its day, fades, and goes when its days are over", () => {
  assert.ok(shown(50).includes("0 now"));
  assert.ok(shown(60).includes("0 recent"));
  assert.ok(!shown(61).some((text) => text.startsWith("0")));
});

test("an event of no one day is possible until its last", () => {
  assert.deepEqual(shown(19), []);
  assert.deepEqual(shown(20), ["1 possible"]);
  assert.ok(shown(60).includes("1 now"));
});

test("the heavy lie above the light, and what is latest above what is over", () => {
  assert.deepEqual(shown(61), ["2 now", "3 now", "1 recent"]);
});

test("a hidden category is not there", () => {
  assert.deepEqual(shown(61, [false, true]), ["3 now"]);
  assert.deepEqual(shown(61, [true, false]), ["2 now", "1 recent"]);
});

test("the nearest mark within reach is the one that is meant, of those on one another the upper", () => {
  const all = eventsOn(61, points, NOTHING_OFF);
  assert.equal(nearestEvent(all, columns, { x: 30, y: 10 }, 1), 3);
  assert.equal(nearestEvent(all, columns, { x: 20, y: 17 }, 1), 1);
  assert.equal(nearestEvent(all, columns, { x: 20, y: 19 }, 1), -1);
});
