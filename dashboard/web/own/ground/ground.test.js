import assert from "node:assert/strict";
import { test } from "node:test";
import "../../words/catalogue.js";
import { CHANGE, ground as file, lines } from "../made.js";
import { metresTo, piecesAround } from "./around.js";
import { groundOf, NOWHERE, within } from "./ground.js";
import { join } from "./join.js";
import { inRegionMetres } from "./metres.js";
import { nearestLines } from "./nearest.js";

const ground = groundOf(file);
const [WEST, EAST] = [0, 1];

test("a point lies in the piece around it, on an edge of two in the first, beside all in none", () => {
  assert.equal(ground.pieceAt(46.55, 39.85), WEST);
  assert.equal(ground.pieceAt(46.65, 39.85), EAST);
  assert.equal(ground.pieceAt(46.6, 39.85), WEST);
  assert.equal(ground.pieceAt(46.7, 39.9), EAST);
  assert.equal(ground.pieceAt(46.75, 39.85), NOWHERE);
  assert.equal(ground.pieceAt(NaN, 39.85), NOWHERE);
});

test("within a ring is not within a hole of it", () => {
  const ring = (/** @type {number} */ a, /** @type {number} */ b) => Float64Array.of(
    a, a, b, a, b, b, a, b, a, a);
  const rings = [ring(0, 9), ring(3, 6)];
  assert.deepEqual([1, 4, 3, 10].map((at) => within(rings, at, at)), [true, false, true, false]);
});

test("the day of handover belongs to the new holder, and an interval across it to both", () => {
  assert.equal(ground.holdingOn(EAST, CHANGE - 1)?.bit, 1);
  assert.equal(ground.holdingOn(EAST, CHANGE)?.manner, "contested");
  assert.equal(ground.holdingOn(NOWHERE, CHANGE), null);
  assert.equal(ground.holdingOn(EAST, CHANGE + 1_000_000), null);
  assert.deepEqual([[-2, -1], [-1, 0], [0, 5]].map(
    ([from, to]) => ground.heldWithin(EAST, CHANGE + from, CHANGE + to)), [1, 3, 2]);
});

test("a zone lies over a piece until the day on which it ends", () => {
  assert.deepEqual([-1, 0, 9, 10].map((after) => ground.zonesOn(WEST, CHANGE + after)),
    [0, 1, 1, 0]);
});

test("pieces around a point are those within so many metres", () => {
  const around = piecesAround(ground);
  const [x, y] = inRegionMetres(46.59, 39.85);
  const far = metresTo(ground.pieces[EAST], x, y);
  assert.ok(far > 840 && far < 870, String(far));
  const found = (/** @type {number} */ metres) => {
    /** @type {number[]} */
    const pieces = [];
    around(x, y, metres, (piece) => pieces.push(piece));
    return pieces.sort();
  };
  assert.deepEqual([0, far - 1, far + 1, 50_000].map(found), [[WEST], [WEST], [WEST, EAST],
    [WEST, EAST]]);
});

test("the nearest line of a day is so far, and there is none when it no longer holds", () => {
  const nearest = nearestLines(lines, 0, CHANGE + 100);
  const [x, y] = inRegionMetres(46.59, 39.85);
  const into = { line: -1, metres: NaN };
  nearest(x, y, CHANGE - 1, into);
  assert.equal(into.line, 0);
  assert.ok(Math.abs(into.metres - metresTo(ground.pieces[EAST], x, y)) < 5);
  nearest(x, y, CHANGE, into);
  assert.deepEqual(into, { line: -1, metres: NaN });
});

test("a point is uncertain near a line, in an interval of two holders, and where its code is vague", async () => {
  const before = CHANGE - 5;
  // Each row: longitude, first and last day, code.
  const rows = [[46.55, before, before, "1"], [46.597, before, before, "1"],
    [46.65, before, CHANGE, "1"], [46.597, before, before, "2"], [46.65, before, before, "3"],
    [46.65, before, before, "4"], [46.65, CHANGE, CHANGE, "1"], [47.9, before, before, "1"]];
  const codes = ["1", "2", "3", "4"];
  const joined = await join(ground, lines, { row: Uint32Array.from(rows, (_, i) => i),
    lon: Float64Array.from(rows, ([lon]) => Number(lon)), lat: new Float64Array(8).fill(39.85),
    first: Int32Array.from(rows, (row) => Number(row[1])),
    last: Int32Array.from(rows, (row) => Number(row[2])),
    code: Uint8Array.from(rows, (row) => codes.indexOf(String(row[3]))), codes }, "made",
  async () => {});
  assert.deepEqual([...joined.holders], [2, 2, 3, 3, 3, 3, 2, 0]);
  assert.deepEqual([...joined.uncertain], [0, 1, 1, 1, 1, 1, 1, 2]);
  assert.deepEqual([...joined.manner].map((one) => joined.manners[one] ?? ""),
    ["held", "held", "", "", "", "", "contested", ""]);
  assert.deepEqual([...joined.line], [0, 0, 0, 0, 0, 0, -1, 0]);
});
