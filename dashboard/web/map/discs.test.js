/** The table of cases that page and sheet share: tests/dashboard/test_marks.py reads it too. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { standing } from "../panel/folded.js";
import { free } from "./discs.js";
import { planNotes } from "./notes.js";

const { free: places, notes, numbers } = JSON.parse(readFileSync(
  new URL("../../../tests/fixtures/marks.json", import.meta.url), "utf8"));

for (const { case: name, places: at, scale, taken, half, first, ...wanted } of places) {
  test(`where a mark stands: ${name}`, () => {
    const stood = free(at, { left: 0, top: 0, scale }, taken, half, first);
    assert.deepEqual({ at: stood.at, moved: stood.moved }, wanted);
  });
}

/** How far left of its point a note begins, of how wide it is. @type {Record<string, number>} */
const ACROSS = { start: 0, middle: 0.5, end: 1 };

for (const { case: name, note, scale, window: [width, height], names, is } of notes) {
  test(`whether a note is shown: ${name}`, () => {
    const { x, y, anchor, width: wide, height: high, leader } = note;
    const down = anchor === "middle" ? -high / 2 : 0;
    /** @type {any} */
    const row = ["t-1", x, y, -ACROSS[anchor] * wide, down, wide, high, 0, 2, ...leader
      ? [leader, null] : []];
    const frame = { left: 0, top: 0, scale, width, height, hidden: new Set() };
    assert.equal(planNotes([row], frame, names).get("t-1"), is);
  });
}

for (const { case: name, notes: folded, discs, is } of numbers) {
  test(`the numbers of what is folded: ${name}`, () => {
    const marked = standing(folded.map((/** @type {any} */ { id, end, marks }) => (
      { end, marks, lines: [id] })), discs, { left: 0, top: 0, scale: 1 }, []);
    assert.deepEqual(marked.map(({ lines: [id], number, moved }) => [id, number, moved]), is);
  });
}
