/** What is wrong with a reader's file: the name of a message that says so, and its values. */

/** @typedef {Record<string, string | number>} FaultValues */

/** Ends the reading of a file. */
export class OwnFault extends Error {
  /** @param {string} message a name in data/words/en/own.ftl @param {FaultValues} [values] */
  constructor(message, values = {}) {
    super(message);
    this.values = values;
  }
}

/**
 * What is wrong with one row, which the others do without: `row` is counted from 1, `column` empty
 * where it is the row itself, `value` what stands there.
 * @typedef {{ row: number, column: string, value: string, message: string }} RowFault
 */

// So many are shown one by one; of all it is told how many there are.
export const SHOWN_FAULTS = 50;

/** Faults of rows, the first of them kept. */
export const rowFaults = () => {
  /** @type {RowFault[]} */
  const first = [];
  /** @type {Set<number>} */
  const rows = new Set();
  return {
    first,
    rows,
    /** @param {number} row @param {string} column @param {string} value @param {string} message */
    add: (row, column, value, message) => {
      rows.add(row);
      if (first.length < SHOWN_FAULTS) {
        first.push({ row, column, value: value.slice(0, 80), message });
      }
    },
  };
};

/** @typedef {ReturnType<typeof rowFaults>} RowFaults */
