/** Which points show on a day: those whose days meet it, or so many days before it. */

/** How many days before the day are shown, by the names that a reader chooses. @type {Record<string, number>} */
export const WINDOWS = { day: 0, week: 6, month: 30, year: 365, before: Infinity, all: NaN };

/** @typedef {{ first: Int32Array, last: Int32Array, longest: number }} Spans in the order of the first days */

/** @param {Int32Array} first @param {Int32Array} last @returns {Spans} */
export const spansOf = (first, last) => {
  let longest = 0;
  for (let i = 0; i < first.length; i += 1) longest = Math.max(longest, last[i] - first[i]);
  return { first, last, longest };
};

/** The first place whose value is not below `value`. @param {Int32Array} column @param {number} value */
const placeOf = (column, value) => {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle] < value) low = middle + 1; else high = middle;
  }
  return low;
};

/** The days that are shown, both within. @param {number} day @param {string} name of a window */
export const daysShown = (day, name) => {
  const before = WINDOWS[name] ?? 0;
  return Number.isNaN(before) ? { first: -Infinity, last: Infinity }
    : { first: day - before, last: day };
};

/**
 * The same for either of several spans of days, each point once, in the order of the points.
 * @param {Spans} spans
 * @param {{ first: number, last: number }[]} all
 * @param {Uint8Array | null} mask
 * @param {Uint32Array} into
 */
export const shownOnEither = ({ first, last }, all, mask, into) => {
  let count = 0;
  for (let i = 0; i < first.length; i += 1) {
    if (mask && mask[i] === 0) continue;
    if (all.some((days) => first[i] <= days.last && last[i] >= days.first)) {
      into[count] = i;
      count += 1;
    }
  }
  return count;
};

/**
 * Write the numbers of the points that show into an array; returns how many it holds then. Where
 * nothing that shows goes again, what `known` of them were written until a day stay.
 * @param {Spans} spans
 * @param {{ first: number, last: number }} days
 * @param {Uint8Array | null} mask 1 for those that pass
 * @param {Uint32Array} into
 * @param {{ count: number, until: number }} [known]
 */
export const shownOn = ({ first, last, longest }, days, mask, into, known) => {
  const begins = known ? known.until + 1 : days.first - longest;
  const from = Number.isFinite(begins) ? placeOf(first, begins) : 0;
  const end = Number.isFinite(days.last) ? placeOf(first, days.last + 1) : first.length;
  let count = known?.count ?? 0;
  for (let i = from; i < end; i += 1) {
    if (last[i] < days.first || (mask && mask[i] === 0)) continue;
    into[count] = i;
    count += 1;
  }
  return count;
};
