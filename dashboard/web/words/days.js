/** Days as the atlas counts them, from its first, and as people write and say them. */
import { FIRST_DAY, LAST_DAY } from "../constants.js";
import { language } from "./language.js";

const MILLISECONDS = 86_400_000;
const FIRST = Date.parse(`${FIRST_DAY}T00:00:00Z`);

/** A day as 2020-11-24. @param {number} day */
export const isoDay = (day) => new Date(FIRST + day * MILLISECONDS).toISOString().slice(0, 10);

/** The number of a day written as 2020-11-24. @param {string} iso */
export const dayOf = (iso) => Math.round((Date.parse(`${iso}T00:00:00Z`) - FIRST) / MILLISECONDS);

/** The last day that the atlas covers. */
export const LAST = dayOf(LAST_DAY);

/** The day that YYYY-MM-DD names, null when it names none. @param {string} text */
export const typedDay = (text) => {
  const iso = text.trim();
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? dayOf(iso) : NaN;
  return Number.isNaN(day) || isoDay(day) !== iso ? null : day;
};

/** A day as 24 November 2020. @param {number} day */
export const spokenDay = (day) => language().formedDay(new Date(FIRST + day * MILLISECONDS));
