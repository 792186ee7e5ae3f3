/** What the ground adds to a row as cells, in the columns and the writing of geodata/join.py. */
/** @import { Stretch } from "../map/near.js" */
/** @import { Ground } from "./ground/ground.js" */
/** @import { Joined } from "./ground/join.js" */

/** @typedef {(i: number) => string} CellOf of a point */

/** The names whose bits a sum has, with semicolons between. @param {string[]} names @param {number} bits */
export const listed = (names, bits) => names.filter((_, i) => bits & (1 << i)).join("; ");

const YES_NO = ["False", "True"];

/**
 * The cells of a point by the names of the columns.
 * @param {Ground} ground @param {Stretch[]} lines @param {Joined} joined
 * @returns {Record<string, CellOf>}
 */
export const joinedCells = (ground, lines, joined) => {
  /** @param {(piece: import("./ground/ground.js").Piece) => string} value @returns {CellOf} */
  const ofPiece = (value) => (i) => (joined.piece[i] < 0 ? "" : value(ground.pieces[joined.piece[i]]));
  /** @param {(line: Stretch) => string} value @returns {CellOf} */
  const ofLine = (value) => (i) => (joined.line[i] < 0 ? "" : value(lines[joined.line[i]]));
  const isOne = (/** @type {number} */ bits) => bits > 0 && (bits & (bits - 1)) === 0;
  return {
    piece_id: ofPiece(({ id }) => id),
    district: ofPiece(({ district }) => district ?? ""),
    district_today: ofPiece(({ today }) => today ?? ""),
    in_oblast: ofPiece(({ oblast }) => YES_NO[Number(oblast)]),
    holder: (i) => (isOne(joined.holders[i]) ? listed(ground.holders, joined.holders[i]) : ""),
    holders: (i) => listed(ground.holders, joined.holders[i]),
    manner: (i) => joined.manners[joined.manner[i]] ?? "",
    evidence: (i) => joined.evidences[joined.evidence[i]] ?? "",
    zones: (i) => listed(ground.kinds, joined.zones[i]),
    line_id: ofLine(({ id }) => id),
    line_m: (i) => (joined.line[i] < 0 ? "" : joined.metres[i].toFixed(1)),
    line_accuracy_m: ofLine(({ accuracy }) => accuracy.toFixed(1)),
    uncertain: (i) => YES_NO[joined.uncertain[i]] ?? "",
  };
};
