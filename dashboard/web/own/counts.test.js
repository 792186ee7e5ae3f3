import assert from "node:assert/strict";
import { test } from "node:test";
import "../words/catalogue.js";
import { dayOf } from "../words/days.js";
import { counted } from "./counts.js";
import { groundOf } from "./ground/ground.js";
import { ground } from "./made.js";

const DAYS = Int32Array.from(["1994-05-01", "1994-05-31", "1994-06-01", "1994-06-01", "1994-06-02"],
  dayOf);
const counts = (/** @type {number[] | null} */ mask) => counted(groundOf(ground),
  /** @type {any} */ ({ first: DAYS }), /** @type {any} */ ({ holders: [1, 1, 3, 2, 0],
    piece: [0, 0, 1, -1, 0], uncertain: [0, 1, 1, 0, 2] }), mask)
  .map(({ month, district, holder, least, most }) => [month, district, holder, least, most].join());

test("what is certain is the least, what is possible the most, by month, district and holder", () => {
  assert.deepEqual(counts(null), ["1994-05,hills,blue,1,2", "1994-06,,red,1,1",
    "1994-06,plain,blue,0,1", "1994-06,plain,red,0,1"]);
});

test("only what passes is counted", () => {
  assert.deepEqual(counts([0, 1, 0, 0, 1]), ["1994-05,hills,blue,0,1"]);
});
