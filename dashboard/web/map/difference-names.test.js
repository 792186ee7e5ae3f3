import assert from "node:assert/strict";
import { test } from "node:test";
import { meet } from "./boxes.js";
import { placed } from "./difference-names.js";

const frame = { left: 0, top: 0, scale: 0.5, width: 800, height: 400, hidden: new Set() };
/** @param {string} text */
const widthOf = (text) => 7 * text.length;

/** @param {number} x @param {number} y */
const part = (x, y, name = "North district", km2 = 1200) => ({ name, area: `${km2} km\u00b2`,
  part: { label: "", before: "karabakh", after: "azerbaijan", km2, x, y } });

/** @param {ReturnType<typeof part>[]} parts @param {Parameters<typeof placed>[0]["lines"]} lines */
const stood = (parts, window = frame, lines = []) => placed({ parts, lines }, window, [], widthOf);

test("what has room stands at its point with its holders", () => {
  const { parts: [one] } = stood([part(800, 400)]);
  assert.deepEqual([one?.move, one?.holders], [[0, 0], true]);
});

test("at no scale do two names meet", () => {
  for (const scale of [0.1, 0.2, 0.3, 0.4, 0.6, 1]) {
    const { boxes } = stood([part(800, 400), part(860, 430), part(800, 470)],
      { ...frame, scale, width: 1600, height: 800 });
    assert.ok(boxes.length);
    boxes.forEach((one, i) => boxes.slice(i + 1).forEach((other) => assert.ok(!meet(one, other))));
  }
});

test("where there is no room for its holders a part is named without, or not at all", () => {
  const stands = stood([part(800, 60), part(800, 60)], { ...frame, height: 48 }).parts;
  assert.deepEqual([stands[0]?.holders, stands[1]], [false, null]);
});

test("a name that the window would cut stands elsewhere or not at all", () => {
  assert.deepEqual(stood([part(800, 16)]).parts[0]?.move, [0, 16]);
  assert.equal(stood([part(20, 400)]).parts[0], null);
});

test("a line is named on the side that has room, and in a narrow window not at all", () => {
  const line = (/** @type {number} */ x) => [{ text: "Line of contact", x, y: 400 }];
  assert.equal(stood([], frame, line(800)).lines[0]?.right, true);
  assert.equal(stood([], frame, line(1500)).lines[0]?.right, false);
  assert.equal(stood([], { ...frame, width: 400 }, line(300)).lines[0], null);
});
