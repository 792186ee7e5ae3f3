import assert from "node:assert/strict";
import { test } from "node:test";
import { planNotes, pushed } from "./notes.js";

const frame = { left: 0, top: 0, scale: 1, width: 400, height: 300, hidden: new Set() };
/** @type {import("./timeline.js").Note} */
const beside = ["t-1", 280, 100, 0, 0, 100, 30, 0, 2, [[274, 108], [240, 108], [150, 108]],
  [[150, 108]]];
/** @type {import("./timeline.js").Note} */
const onLand = ["t-2", 150, 200, -40, -15, 80, 30, 0, 2];

test("what a window holds is shown", () => {
  assert.deepEqual([...planNotes([beside, onLand], frame, []).values()], ["shown", "shown"]);
});

test("of what a window cuts a note is folded, a name on land left out", () => {
  const narrow = { ...frame, width: 180 };
  assert.deepEqual([...planNotes([beside, onLand], narrow, []).values()], ["folded", "none"]);
});

test("a leader crosses no name, but ends beside that of its place", () => {
  assert.equal(planNotes([beside], frame, [[180, 100, 220, 115]]).get("t-1"), "folded");
  assert.equal(planNotes([beside], frame, [[90, 100, 152, 115]]).get("t-1"), "shown");
});

test("a note lies on no name", () => {
  assert.equal(planNotes([beside], frame, [[300, 110, 340, 125]]).get("t-1"), "folded");
});

test("a note that is written wider than ours moves over its leader to stay in the window", () => {
  assert.equal(pushed(beside, frame, 110), 0);
  assert.equal(pushed(beside, frame, 130), -14);
  /** @type {import("./timeline.js").Note} */
  const left = ["t-3", 110, 100, -100, 0, 100, 30, 0, 2, [[116, 108], [150, 108]], [[150, 108]]];
  assert.equal(pushed(left, frame, 100), 0);
  assert.equal(pushed(left, frame, 120), 14);
});
