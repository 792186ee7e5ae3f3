import assert from "node:assert/strict";
import { test } from "node:test";
import { planNotes, pushed } from "./notes.js";

const frame = { left: 0, top: 0, scale: 1, width: 400, height: 300, hidden: new Set() };
/** @type {import("./timeline.js").Note} */
const beside = ["t-1", 280, 100, 0, 0, 100, 30, 0, 2, [[274, 108], [240, 108], [150, 108]],
  [[150, 108]]];
/** @type {import("./timeline.js").Note} */
const onLand = ["t-2", 150, 200, -40, -15, 80, 30, 0, 2];

// What is folded is in the table of cases that page and sheet share: see discs.test.js.
test("each note is planned by its id", () => {
  assert.deepEqual([...planNotes([beside, onLand], frame, [])],
    [["t-1", "shown"], ["t-2", "shown"]]);
});

test("a note that is written wider than ours moves over its leader to stay in the window", () => {
  assert.equal(pushed(beside, frame, 110), 0);
  assert.equal(pushed(beside, frame, 130), -14);
  /** @type {import("./timeline.js").Note} */
  const left = ["t-3", 110, 100, -100, 0, 100, 30, 0, 2, [[116, 108], [150, 108]], [[150, 108]]];
  assert.equal(pushed(left, frame, 100), 0);
  assert.equal(pushed(left, frame, 120), 14);
});
