/**
 * Events that have no node of their own, as dashboard/compile/events.py writes them: columns
 * `x`, `y` (tenths of map units), `first`, `last` (days from the first, between which an event
 * lies), `since`, `until` (between which it certainly went on), `look` (the place of its category in `categories` times three, plus its weight less
 * one), in the order of `last`; `radii` in pixels, by weight; `recent`, the days that a mark
 * stays. An event's number is its place in the columns.
 * @typedef {object} EventColumns
 * @property {ArrayLike<number>} x
 * @property {ArrayLike<number>} y
 * @property {ArrayLike<number>} first
 * @property {ArrayLike<number>} since
 * @property {ArrayLike<number>} until
 * @property {ArrayLike<number>} last
 * @property {ArrayLike<number>} look
 * @property {string[]} categories
 * @property {number[]} radii
 * @property {number[]} levels of names from which on marks show, by weight
 * @property {string[][]} marks the paths of the marks, by category and weight
 * @property {number} recent
 */

/**
 * @typedef {EventColumns & { uncertain: Map<number, number[]> }} EventPoints the columns, and
 *   the numbers of events of no one day, or of several, by stretches of days
 */

/** @typedef {[number: number, state: number]} ShownEvent */

const POSSIBLE = 0;
const RECENT = 1;
const NOW = 2;
export const STATES = ["possible", "recent", "now"];
// Events of no one day are looked up by stretches of so many days.
const STRETCH = 32;

/** @param {EventColumns} columns @returns {EventPoints} */
export const eventPoints = (columns) => {
  const { x, y, first, since, until, last, look } = columns;
  /** @type {Map<number, number[]>} */
  const uncertain = new Map();
  for (let number = 0; number < last.length; number += 1) {
    if (first[number] >= last[number]) continue;
    const end = Math.floor(last[number] / STRETCH);
    for (let at = Math.floor(first[number] / STRETCH); at <= end; at += 1) {
      if (!uncertain.has(at)) uncertain.set(at, []);
      uncertain.get(at)?.push(number);
    }
  }
  return { ...columns, uncertain, x: Int32Array.from(x), y: Int32Array.from(y),
    first: Int32Array.from(first), since: Int32Array.from(since), until: Int32Array.from(until),
    last: Int32Array.from(last), look: Int32Array.from(look) };
};

/**
 * The first place whose value is not below `value`, in a column that never falls.
 * @param {ArrayLike<number>} column
 * @param {number} value
 */
const placeOf = (column, value) => {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle] < value) low = middle + 1; else high = middle;
  }
  return low;
};

/**
 * The events of a day, back to front: of those before it only the ones whose marks have not
 * faded are looked at.
 * @param {number} day
 * @param {EventPoints} points
 * @param {boolean[]} off which categories are hidden
 * @returns {ShownEvent[]}
 */
export const eventsOn = (day, { first, since, until, last, look, recent, uncertain }, off) => {
  /** @type {ShownEvent[][]} */
  const byWeight = [[], [], []];
  /** @param {number} number @param {number} state */
  const add = (number, state) => {
    if (!off[Math.floor(look[number] / 3)]) byWeight[look[number] % 3].push([number, state]);
  };
  const over = placeOf(last, day);
  for (let i = placeOf(last, day - recent); i < over; i += 1) add(i, RECENT);
  const ended = placeOf(last, day + 1);
  for (let i = over; i < ended; i += 1) if (first[i] === day) add(i, NOW);
  for (const i of uncertain.get(Math.floor(day / STRETCH)) ?? []) {
    if (first[i] <= day && day <= last[i]) {
      add(i, since[i] <= day && day <= until[i] ? NOW : POSSIBLE);
    }
  }
  // The heavy above the light, and what is latest above what is over.
  return byWeight.reverse().flatMap((some) => some.sort(([a], [b]) => a - b));
};

/**
 * The number of the topmost event whose mark is under a point of the paper, or else of the
 * nearest within two pixels, -1 for none. What a day shows is so little that looking at all of
 * it takes less than keeping an index.
 * @param {ShownEvent[]} shown
 * @param {EventColumns} columns
 * @param {{ x: number, y: number }} point
 * @param {number} scale pixels per map unit
 */
export const nearestEvent = (shown, { x, y, look, radii }, point, scale) => {
  let best = -1;
  let least = 2;
  for (const [number] of shown) {
    const far = scale * Math.hypot(x[number] / 10 - point.x, y[number] / 10 - point.y);
    const beyond = Math.max(0, far - radii[look[number] % 3]);
    if (beyond <= least) [best, least] = [number, beyond];
  }
  return best;
};
