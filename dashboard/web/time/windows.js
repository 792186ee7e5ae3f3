/** What of the years is opened below them: a chosen span of days, else that which holds the day. */
import { WINDOWS } from "../constants.js";
import { dayOf, isoDay } from "../words/days.js";

/** @typedef {{ first: number, last: number }} Days both within */

// Named spans that are longer show no day by itself: they open when they are chosen.
const LONGEST = 200;
// No fewer days are opened than these.
const LEAST = 10;

/** The named spans, by the name of each. @type {Record<string, Days>} */
export const NAMED = Object.fromEntries(Object.entries(WINDOWS).map(
  ([name, [first = "", last = ""]]) => [name, { first: dayOf(first), last: dayOf(last) }]));

/** @param {Days} days @param {number} day */
export const holds = ({ first, last }, day) => first <= day && day <= last;

/** Days within the whole, of as many days as asked where it has so many. @param {Days} days @param {Days} whole @returns {Days} */
export const within = ({ first, last }, whole) => {
  const length = Math.min(Math.max(last - first, LEAST), whole.last - whole.first);
  const begin = Math.round(Math.min(Math.max(first, whole.first), whole.last - length));
  return { first: begin, last: begin + Math.round(length) };
};

/**
 * The days that are opened below the years on a day.
 * @param {number} day
 * @param {Days | null} chosen by the reader; it stays while it holds the day
 * @param {Days} whole
 */
export const windowOn = (day, chosen, whole) => {
  if (chosen && holds(chosen, day)) return within(chosen, whole);
  const named = Object.values(NAMED).find((one) => holds(one, day)
    && one.last - one.first <= LONGEST);
  const year = isoDay(day).slice(0, 4);
  return within(named ?? { first: dayOf(`${year}-01-01`), last: dayOf(`${year}-12-31`) }, whole);
};

/**
 * Days zoomed by a factor about one of them, which keeps its place.
 * @param {Days} days
 * @param {number} factor over 1 shows fewer days
 * @param {number} about
 * @param {Days} whole
 */
export const zoomed = ({ first, last }, factor, about, whole) => within({
  first: about - (about - first) / factor, last: about + (last - about) / factor }, whole);
