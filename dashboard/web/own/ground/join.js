/**
 * Points joined to the ground: on whose each fell that day, by the rules of geodata/join.py, column
 * by column. tests/dashboard/test_own_data.py holds the two together.
 */
/** @import { Stretch } from "../../map/near.js" */
/** @import { Points } from "../points.js" */
/** @import { Ground } from "./ground.js" */
import { LAST } from "../../words/days.js";
import { NOWHERE } from "./ground.js";
import { piecesAround } from "./around.js";
import { inRegionMetres } from "./metres.js";
import { nearestLines } from "./nearest.js";

/**
 * What the ground adds to each point: numbers of pieces and lines, -1 for none; holders and zones as
 * sums of bits; `manner` and `evidence` as places in their lists; `uncertain` 0, 1, or 2 where
 * nothing is known.
 * @typedef {object} Joined
 * @property {Int16Array} piece
 * @property {Uint8Array} holders
 * @property {Int8Array} manner
 * @property {Int8Array} evidence
 * @property {Uint32Array} zones
 * @property {Int16Array} line
 * @property {Float64Array} metres
 * @property {Uint8Array} uncertain
 * @property {string[]} manners
 * @property {string[]} evidences
 */

const UNKNOWN = 2;
// Points that are joined before others have their turn.
const AT_ONCE = 20_000;

/** @param {number} bits */
const isOne = (bits) => bits > 0 && (bits & (bits - 1)) === 0;

/** @param {string[]} list @param {string | null} value */
const placeIn = (list, value) => {
  if (value === null) return -1;
  const known = list.indexOf(value);
  return known >= 0 ? known : list.push(value) - 1;
};

/**
 * @param {Ground} ground
 * @param {Stretch[]} lines
 * @param {Points} points
 * @param {string} scheme of the codes of precision
 * @param {(share: number) => Promise<void>} turn lets others have their turn, and tells how far it is
 * @returns {Promise<Joined>}
 */
export const join = async (ground, lines, points, scheme, turn) => {
  const count = points.row.length;
  const nearest = nearestLines(lines, 0, LAST);
  const around = piecesAround(ground);
  const { pieces } = ground;
  const meant = points.codes.map((code) => {
    const precision = ground.precisions.find(([of, one]) => of === scheme && one === code);
    return { metres: precision?.[2] ?? 0, unit: precision?.[3] ?? "point" };
  });
  // Which pieces are of the district of each, then or today.
  const alike = pieces.map(({ district, today }) => pieces.flatMap((other, number) => (
    other.district === district || other.today === today ? [number] : [])));
  const every = pieces.map((_, number) => number);

  const piece = new Int16Array(count);
  const holders = new Uint8Array(count);
  const [manner, evidence] = [new Int8Array(count).fill(-1), new Int8Array(count).fill(-1)];
  const zones = new Uint32Array(count);
  const line = new Int16Array(count);
  const metres = new Float64Array(count);
  const uncertain = new Uint8Array(count).fill(UNKNOWN);
  /** @type {string[]} */
  const manners = ["held"];
  /** @type {string[]} */
  const evidences = [];
  const near = { line: -1, metres: NaN };

  /** Who may have held the ground of a point. @param {number} i @param {number} x @param {number} y */
  const possible = (i, x, y) => {
    const { metres: reach, unit } = meant[points.code[i]];
    const [first, last] = [points.first[i], points.last[i]];
    let bits = 0;
    const add = (/** @type {number} */ number) => {
      bits |= ground.heldWithin(number, first, last);
    };
    around(x, y, reach, add);
    if (piece[i] !== NOWHERE && unit !== "point") {
      (unit === "district" ? alike[piece[i]] : every).forEach(add);
    }
    return bits;
  };

  /** @param {number} i */
  const joinOne = (i) => {
    const [lon, lat, day] = [points.lon[i], points.lat[i], points.first[i]];
    const [x, y] = inRegionMetres(lon, lat);
    const code = meant[points.code[i]];
    piece[i] = ground.pieceAt(lon, lat);
    const held = ground.holdingOn(piece[i], day);
    const exact = code.metres === 0 && code.unit === "point" && day === points.last[i];
    const bits = exact ? held?.bit ?? 0 : possible(i, x, y);
    holders[i] = bits;
    zones[i] = ground.zonesOn(piece[i], day);
    nearest(x, y, day, near);
    line[i] = near.line;
    metres[i] = near.metres;
    if (held && isOne(bits)) {
      manner[i] = placeIn(manners, held.manner);
      evidence[i] = placeIn(evidences, held.evidence);
    }
    if (bits) {
      const close = near.line >= 0 && near.metres <= lines[near.line].accuracy + code.metres;
      uncertain[i] = !isOne(bits) || close || manner[i] !== 0 ? 1 : 0;
    }
  };

  for (let i = 0; i < count; i += 1) {
    joinOne(i);
    if (i % AT_ONCE === AT_ONCE - 1) await turn(i / count);
  }
  return { piece, holders, manner, evidence, zones, line, metres, uncertain, manners, evidences };
};
