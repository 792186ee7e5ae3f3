/**
 * Which pieces lie within some metres of a point: of each square of the ground it is kept which do
 * wherever in it the point lies, and which have to be measured.
 */
/** @import { Ground, Piece } from "./ground.js" */
import { within } from "./ground.js";
import { squared } from "./metres.js";

/** @typedef {{ surely: number[], perhaps: number[] }} Cell */

const SIDE = 2_000; // metres

/** Metres from a point to a piece, 0 within it. @param {Piece} piece @param {number} x @param {number} y */
export const metresTo = ({ flat }, x, y) => {
  if (within(flat, x, y)) return 0;
  let least = Infinity;
  for (const ring of flat) {
    for (let i = 2; i < ring.length; i += 2) {
      least = Math.min(least, squared(x, y, ring[i - 2], ring[i - 1], ring[i], ring[i + 1]));
    }
  }
  return Math.sqrt(least);
};

/** @param {Ground} ground */
export const piecesAround = ({ pieces }) => {
  /** @type {Map<string, Cell>} */
  const cells = new Map();

  /** @param {number} column @param {number} row @param {number} metres @returns {Cell} */
  const cellAt = (column, row, metres) => {
    const key = `${column},${row},${metres}`;
    const known = cells.get(key);
    if (known) return known;
    /** @type {Cell} */
    const cell = { surely: [], perhaps: [] };
    const half = SIDE / Math.SQRT2;
    pieces.forEach((piece, number) => {
      const far = metresTo(piece, (column + 0.5) * SIDE, (row + 0.5) * SIDE);
      if (far + half <= metres) cell.surely.push(number);
      else if (far - half <= metres) cell.perhaps.push(number);
    });
    cells.set(key, cell);
    return cell;
  };

  /**
   * @param {number} x @param {number} y metres of the projection
   * @param {number} metres
   * @param {(piece: number) => void} each
   */
  return (x, y, metres, each) => {
    const { surely, perhaps } = cellAt(Math.floor(x / SIDE), Math.floor(y / SIDE), metres);
    for (const number of surely) each(number);
    for (const number of perhaps) if (metresTo(pieces[number], x, y) <= metres) each(number);
  };
};
