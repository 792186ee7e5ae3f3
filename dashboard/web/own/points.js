/** The points of a table: where and when each row is, and what of a row keeps it from being one. */
/** @import { RowFaults } from "./fault.js" */
/** @import { Chosen } from "./guess.js" */
/** @import { Order } from "./days.js" */
/** @import { Column, Table } from "./reading/table.js" */
import { columnOf } from "./reading/table.js";
import { dayIn, decided, EMPTY, needsOrder, NO_DAY } from "./days.js";
import { OwnFault, rowFaults } from "./fault.js";
import { degreesOf, pointOf } from "./places.js";

/**
 * Good rows in the order of their first days: `row` is the place of each in the table, `first` and
 * `last` days from the atlas's first, `code` of the precision among `codes`.
 * @typedef {object} Points
 * @property {Uint32Array} row
 * @property {Float64Array} lon
 * @property {Float64Array} lat
 * @property {Int32Array} first
 * @property {Int32Array} last
 * @property {Uint8Array} code
 * @property {string[]} codes
 */

/** @typedef {ReturnType<typeof decided>} Decided */
/** @typedef {{ points: Points, faults: RowFaults } & Decided} Placed */

/** @param {Table} table @param {string} name */
const needed = (table, name) => {
  const column = columnOf(table, name);
  if (!column) throw new OwnFault("own-no-column", { column: name });
  return column;
};

/**
 * The degrees of each row, by its columns.
 * @param {Table} table @param {Chosen} chosen
 * @param {(row: number, column: Column, message: string) => void} fault
 */
const degreesIn = (table, chosen, fault) => {
  const { count } = table;
  const [lon, lat] = [new Float64Array(count), new Float64Array(count)];
  if (chosen.wkt) {
    const column = needed(table, chosen.wkt);
    const known = column.values.map(pointOf);
    for (let row = 0; row < count; row += 1) {
      const point = known[column.codes[row]];
      if (!point) fault(row, column, "own-no-wkt");
      else if (Math.abs(point[0]) > 180 || Math.abs(point[1]) > 90) {
        fault(row, column, "own-no-degrees");
      }
      [lon[row], lat[row]] = point ?? [NaN, NaN];
    }
    return { lon, lat };
  }
  for (const [name, into, most] of /** @type {[string, Float64Array, number][]} */ (
    [[chosen.lon, lon, 180], [chosen.lat, lat, 90]])) {
    const column = needed(table, name);
    const degrees = degreesOf(column);
    for (let row = 0; row < count; row += 1) {
      const one = degrees[column.codes[row]];
      into[row] = one;
      if (!(Math.abs(one) <= most)) {
        fault(row, column, Number.isNaN(one) ? "own-no-number" : "own-no-degrees");
      }
    }
  }
  return { lon, lat };
};

/** @typedef {(row: number, column: Column, message: string) => void} Tell of the fault of a row */

/** @param {Column} column @param {Order} order */
const daysOf = ({ values }, order) => Int32Array.from(values, (value) => dayIn(value, order));

/**
 * The first and the last day of each row.
 * @param {Table} table @param {Column} day @param {Column | null} until
 * @param {Decided} decided @param {Tell} fault
 */
const daysIn = ({ count }, day, until, { order, asked, differing }, fault) => {
  const [firsts, lasts] = [daysOf(day, order), until && daysOf(until, order)];
  const [first, last] = [new Int32Array(count), new Int32Array(count)];
  /** @param {string} text */
  const wrong = (text) => (!asked || !needsOrder(text) ? "own-no-day"
    : differing ? "own-day-differs" : "own-day-order");
  for (let row = 0; row < count; row += 1) {
    const begins = firsts[day.codes[row]];
    if (begins === EMPTY) fault(row, day, "own-day-empty");
    if (begins === NO_DAY) fault(row, day, wrong(day.values[day.codes[row]]));
    const ends = until && lasts ? lasts[until.codes[row]] : EMPTY;
    if (until && ends === NO_DAY) fault(row, until, wrong(until.values[until.codes[row]]));
    else if (until && ends !== EMPTY && ends < begins) fault(row, until, "own-until-before");
    first[row] = begins;
    last[row] = ends === EMPTY ? begins : ends;
  }
  return { first, last };
};

/**
 * The codes of precision by those of the column; rows whose code means nothing have a fault.
 * @param {Column | null} precision
 * @param {(code: string) => boolean} means @param {Tell} fault
 */
const codesIn = (precision, means, fault) => {
  if (!precision) return [];
  const codes = precision.values.map((value) => value.trim().replace(/\.0$/, ""));
  const meant = codes.map((code) => !code || means(code));
  precision.codes.forEach((code, row) => { if (!meant[code]) fault(row, precision, "own-no-code"); });
  return codes;
};

/**
 * @param {Table} table
 * @param {Chosen} chosen
 * @param {Order} asked how the reader says that days are written, "" to see it
 * @param {RowFaults} [known] faults of rows that were seen when the file was read
 * @param {(scheme: string, code: string) => boolean} [means] whether a code of precision means something
 * @returns {Placed}
 */
export const placed = (table, chosen, asked = "", known = rowFaults(), means = () => true) => {
  const faults = rowFaults();
  const bad = new Uint8Array(table.count);
  for (const row of known.rows) {
    bad[row - 1] = 1;
    faults.rows.add(row);
  }
  faults.first.push(...known.first);
  /** @type {Tell} */
  const fault = (row, column, message) => {
    if (bad[row]) return;
    bad[row] = 1;
    faults.add(row + 1, column.name, column.values[column.codes[row]], message);
  };
  const { lon, lat } = degreesIn(table, chosen, fault);
  const day = needed(table, chosen.day);
  const until = chosen.until ? needed(table, chosen.until) : null;
  const order = asked ? { order: asked, asked: false, differing: null }
    : decided(until ? [day, until] : [day]);
  const { first, last } = daysIn(table, day, until, order, fault);
  const precision = chosen.precision ? needed(table, chosen.precision) : null;
  const codes = codesIn(precision, (code) => means(chosen.scheme, code), fault);
  return { points: sorted({ lon, lat, first, last }, bad, precision, codes), faults, ...order };
};

/**
 * The good rows in the order of their days.
 * @param {{ lon: Float64Array, lat: Float64Array, first: Int32Array, last: Int32Array }} all
 * @param {Uint8Array} bad @param {Column | null} precision @param {string[]} codes
 * @returns {Points}
 */
const sorted = ({ lon, lat, first, last }, bad, precision, codes) => {
  let good = 0;
  for (const one of bad) good += 1 - one;
  // Counting sort by day: a million rows are in order in a few milliseconds.
  let [low, high] = [Infinity, -Infinity];
  for (let row = 0; row < bad.length; row += 1) {
    if (bad[row]) continue;
    if (first[row] < low) low = first[row];
    if (first[row] > high) high = first[row];
  }
  const starts = new Uint32Array(good ? high - low + 2 : 1);
  for (let row = 0; row < bad.length; row += 1) if (!bad[row]) starts[first[row] - low + 1] += 1;
  for (let i = 1; i < starts.length; i += 1) starts[i] += starts[i - 1];
  const row = new Uint32Array(good);
  for (let i = 0; i < bad.length; i += 1) {
    if (bad[i]) continue;
    row[starts[first[i] - low]] = i;
    starts[first[i] - low] += 1;
  }
  // Codes that are spelled in two ways are one.
  const distinct = [...new Set(["", ...codes])];
  const codeOf = codes.map((code) => distinct.indexOf(code));
  const pick = (/** @type {any} */ from, /** @type {any} */ into) => {
    for (let i = 0; i < good; i += 1) into[i] = from[row[i]];
    return into;
  };
  return { row, lon: pick(lon, new Float64Array(good)), lat: pick(lat, new Float64Array(good)),
    first: pick(first, new Int32Array(good)), last: pick(last, new Int32Array(good)),
    code: Uint8Array.from(row, (i) => (precision ? codeOf[precision.codes[i]] : 0)),
    codes: distinct };
};
