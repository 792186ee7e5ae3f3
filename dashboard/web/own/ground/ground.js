/**
 * The ground for many points at once, as geodata/ground.py has it in Python: in which piece a point
 * lies, and who held that on which day. dashboard/compile/own_ground.py writes what it is made of.
 */
import { inRegionMetres } from "./metres.js";

/**
 * @typedef {object} GroundFile
 * @property {number} parts
 * @property {[id: string, district: string, today: string, oblast: boolean, rings: number[][]][]} pieces
 * @property {string[]} holders in alphabetical order
 * @property {[piece: number, first: number, end: number, holder: number, manner: string, evidence: string | null][]} holdings
 * @property {[kind: string, piece: number, first: number, end: number][]} zones
 * @property {[scheme: string, code: string, metres: number | null, unit: string][]} precisions
 */

/**
 * A piece with its rings, x and y in turn, in degrees and in metres, and the box of the degrees.
 * @typedef {object} Piece
 * @property {string} id
 * @property {string} district
 * @property {string} today
 * @property {boolean} oblast
 * @property {Float64Array[]} rings
 * @property {Float64Array[]} flat
 * @property {number[]} box west, south, east, north
 */

/** @typedef {{ first: number, end: number, bit: number, manner: string, evidence: string | null }} Holding */

export const NOWHERE = -1;
// Cells along each side of the grid.
const GRID = 256;
const SEVERAL = -2;

/** @param {number[]} steps @param {number} parts */
const ringOf = (steps, parts) => {
  const ring = new Float64Array(steps.length);
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i];
    y += steps[i + 1];
    // As Python divides: the same double as was read from the layer.
    ring[i] = x / parts;
    ring[i + 1] = y / parts;
  }
  return ring;
};

/** @param {Float64Array[]} rings */
const boxOf = (rings) => {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      box[0] = Math.min(box[0], ring[i]);
      box[1] = Math.min(box[1], ring[i + 1]);
      box[2] = Math.max(box[2], ring[i]);
      box[3] = Math.max(box[3], ring[i + 1]);
    }
  }
  return box;
};

/**
 * Whether a point lies in some rings or on an edge of them.
 * @param {Float64Array[]} rings @param {number} x @param {number} y
 */
export const within = (rings, x, y) => {
  let inside = false;
  for (const ring of rings) {
    for (let i = 2; i < ring.length; i += 2) {
      const [ax, ay, bx, by] = [ring[i - 2], ring[i - 1], ring[i], ring[i + 1]];
      if ((ay > y) === (by > y)) {
        if (ay === y && by === y && (ax - x) * (bx - x) <= 0) return true;
        if ((ax === x && ay === y) || (bx === x && by === y)) return true;
        continue;
      }
      const turn = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
      if (turn === 0) return true;
      if ((turn > 0) === (by > ay)) inside = !inside;
    }
  }
  return inside;
};

/** @param {GroundFile} file @returns {Piece[]} */
const piecesOf = ({ pieces, parts }) => pieces.map(([id, district, today, oblast, rings]) => {
  const own = rings.map((ring) => ringOf(ring, parts));
  return { id, district, today, oblast, rings: own, box: boxOf(own),
    flat: own.map((ring) => {
      const flat = new Float64Array(ring.length);
      for (let i = 0; i < ring.length; i += 2) {
        [flat[i], flat[i + 1]] = inRegionMetres(ring[i], ring[i + 1]);
      }
      return flat;
    }) };
});

/**
 * Of each cell of a grid the one piece that covers it, NOWHERE, or SEVERAL where an edge crosses.
 * @param {Piece[]} pieces @param {number[]} box
 */
const gridOf = (pieces, [west, south, east, north]) => {
  const [wide, high] = [(east - west) / GRID, (north - south) / GRID];
  const cells = new Int16Array(GRID * GRID).fill(NOWHERE);
  const mark = (/** @type {number} */ x, /** @type {number} */ y) => {
    if (x >= 0 && y >= 0 && x < GRID && y < GRID) cells[y * GRID + x] = SEVERAL;
  };
  for (const { rings } of pieces) {
    for (const ring of rings) {
      for (let i = 2; i < ring.length; i += 2) {
        // All cells of the box of an edge, and one around: few, as edges are short.
        const xs = [ring[i - 2], ring[i]].map((x) => Math.floor((x - west) / wide));
        const ys = [ring[i - 1], ring[i + 1]].map((y) => Math.floor((y - south) / high));
        for (let y = Math.min(...ys) - 1; y <= Math.max(...ys) + 1; y += 1) {
          for (let x = Math.min(...xs) - 1; x <= Math.max(...xs) + 1; x += 1) mark(x, y);
        }
      }
    }
  }
  for (let at = 0; at < cells.length; at += 1) {
    if (cells[at] === SEVERAL) continue;
    const x = west + ((at % GRID) + 0.5) * wide;
    const y = south + (Math.floor(at / GRID) + 0.5) * high;
    cells[at] = pieces.findIndex(({ rings, box: [w, s, e, n] }) => (
      w <= x && x <= e && s <= y && y <= n && within(rings, x, y)));
  }
  return { cells, west, south, wide, high };
};

/** @param {GroundFile} file */
export const groundOf = (file) => {
  const pieces = piecesOf(file);
  const box = boxOf(pieces.map((piece) => Float64Array.from(piece.box)));
  const grid = gridOf(pieces, box);
  const bitOf = (/** @type {number} */ holder) => 1 << holder;
  /** @type {Holding[][]} */
  const holdings = pieces.map(() => []);
  for (const [piece, first, end, holder, manner, evidence] of file.holdings) {
    holdings[piece].push({ first, end, bit: bitOf(holder), manner, evidence });
  }

  /** The number of the piece of a point in degrees; on an edge of several the first of them. @param {number} lon @param {number} lat */
  const pieceAt = (lon, lat) => {
    const [west, south, east, north] = box;
    if (!(west <= lon && lon <= east && south <= lat && lat <= north)) return NOWHERE;
    const x = Math.min(GRID - 1, Math.floor((lon - grid.west) / grid.wide));
    const y = Math.min(GRID - 1, Math.floor((lat - grid.south) / grid.high));
    const cell = grid.cells[y * GRID + x];
    if (cell !== SEVERAL) return cell;
    return pieces.findIndex(({ rings, box: [w, s, e, n] }) => (
      w <= lon && lon <= e && s <= lat && lat <= n && within(rings, lon, lat)));
  };

  /** The holding of a piece on a day, null where none is known. @param {number} piece @param {number} day */
  const holdingOn = (piece, day) => (piece === NOWHERE ? null
    : holdings[piece].find(({ first, end }) => first <= day && day < end) ?? null);

  /** Who held a piece on any day of some, as a sum of bits. @param {number} piece @param {number} first @param {number} last */
  const heldWithin = (piece, first, last) => {
    let bits = 0;
    for (const held of holdings[piece]) {
      if (last >= held.first && first < held.end) bits |= held.bit;
    }
    return bits;
  };

  const kinds = [...new Set(file.zones.map(([kind]) => kind))].sort();
  /** @type {{ bit: number, first: number, end: number }[][]} */
  const zones = pieces.map(() => []);
  for (const [kind, piece, first, end] of file.zones) {
    zones[piece].push({ bit: 1 << kinds.indexOf(kind), first, end });
  }
  /** The zones over a piece on a day, as a sum of bits of their kinds. @param {number} piece @param {number} day */
  const zonesOn = (piece, day) => {
    let bits = 0;
    if (piece !== NOWHERE) {
      for (const { bit, first, end } of zones[piece]) if (first <= day && day < end) bits |= bit;
    }
    return bits;
  };

  return { pieces, box, holders: file.holders, kinds, precisions: file.precisions,
    pieceAt, holdingOn, heldWithin, zonesOn };
};

/** @typedef {ReturnType<typeof groundOf>} Ground */
