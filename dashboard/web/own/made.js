/** A small made ground for the tests of a reader's own data: two pieces beside each other. */
import { stretches } from "../map/near.js";
import { dayOf } from "../words/days.js";
import { inRegionMetres } from "./ground/metres.js";

const EVER = [dayOf("1988-01-01"), dayOf("2025-01-01")];
export const CHANGE = dayOf("1994-05-12");

/** A square of a tenth of a degree by its lower left corner, in hundredths: a vertex and steps. @param {number} west @param {number} south */
const square = (west, south) => [west, south, 10, 0, 0, 10, -10, 0, 0, -10];

/**
 * West and east of 46.6: the west is red's, the east blue's until the day of change, then red's. East
 * lies within the oblast, and a corridor over west; once each was of one district.
 * @type {import("./ground/ground.js").GroundFile}
 */
export const ground = {
  parts: 100,
  pieces: [["west", "hills", "hills", false, [square(4650, 3980)]],
    ["east", "plain", "hills", true, [square(4660, 3980)]]],
  holders: ["blue", "red"],
  holdings: [[0, EVER[0], EVER[1], 1, "held", "named"],
    [1, EVER[0], CHANGE, 0, "held", "named"], [1, CHANGE, EVER[1], 1, "contested", null]],
  zones: [["corridor", 0, CHANGE, CHANGE + 10]],
  precisions: [["made", "1", 0, "point"], ["made", "2", 2000, "point"], ["made", "3", null, "district"],
    ["made", "4", null, "region"]],
};

const [x, y] = inRegionMetres(46.6, 39.8);
const [right, top] = inRegionMetres(46.6, 39.9);
/** The line between the two, out by 500 metres, until the day of change. */
export const near = { rows: [[false, "front", null, CHANGE, 500, [[x, y, right - x, top - y]], "l-front"]] };
export const lines = stretches(near);
