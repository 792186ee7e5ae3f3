/**
 * A reader's table by columns: of each the values that there are, and which of them each row has.
 * A million rows of few places and kinds take little room, and what is worked out of a value is
 * worked out once.
 */
import { OwnFault } from "../fault.js";

/** @typedef {{ name: string, values: string[], codes: Uint32Array }} Column */
/** @typedef {{ columns: Column[], count: number }} Table */
/** @typedef {string | number | bigint | boolean | Date | null | undefined} Cell */

/** Rows that a page takes: the command line takes any number. */
export const MOST_ROWS = 2_000_000;
// Of a column with more values than this, nearly all of them new, none is sought again.
const FEW = 8_192;

/** What stands in a cell, as text. @param {Cell | object} cell */
export const written = (cell) => {
  if (typeof cell === "string") return cell;
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return "";
    const iso = cell.toISOString();
    // Of which zone it is no file tells.
    return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, -1);
  }
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
};

/** Names as a header has them, each once and none empty. @param {string[]} header */
export const namesOf = (header) => {
  /** @type {Set<string>} */
  const taken = new Set();
  return header.map((text, i) => {
    const name = text.trim() || `(${i + 1})`;
    let own = name;
    for (let n = 2; taken.has(own); n += 1) own = `${name} (${n})`;
    taken.add(own);
    return own;
  });
};

/** @param {string[]} names @param {number} [most] rows */
export const tableBuilder = (names, most = MOST_ROWS) => {
  const columns = names.map((name) => ({ name, values: /** @type {string[]} */ ([]),
    codes: new Uint32Array(1024), seen: /** @type {Map<string, number> | null} */ (new Map()) }));
  let count = 0;

  /** @param {typeof columns[0]} column @param {string} value */
  const codeOf = (column, value) => {
    const known = column.seen?.get(value);
    if (known !== undefined) return known;
    const code = column.values.push(value) - 1;
    column.seen?.set(value, code);
    if (code > FEW && code > 0.9 * count) column.seen = null;
    return code;
  };

  return {
    /** @param {ArrayLike<Cell | object>} row a cell for each column; those that lack are empty */
    add: (row) => {
      if (count >= most) throw new OwnFault("own-too-many", { most });
      for (let i = 0; i < columns.length; i += 1) {
        const column = columns[i];
        if (count === column.codes.length) {
          const longer = new Uint32Array(2 * count);
          longer.set(column.codes);
          column.codes = longer;
        }
        column.codes[count] = codeOf(column, written(row[i]));
      }
      count += 1;
    },
    /** @returns {Table} */
    finish: () => ({ count, columns: columns.map(
      ({ name, values, codes }) => ({ name, values, codes: codes.slice(0, count) })) }),
  };
};

/** @param {Table} table @param {string} name */
export const columnOf = (table, name) => table.columns.find((column) => column.name === name);

/** @param {Column} column @param {number} row */
export const cellOf = ({ values, codes }, row) => values[codes[row]];
