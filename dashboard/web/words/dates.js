/** EDTF dates in the words of data/words; dashboard/words/dates.py fills the same messages. */
import { language, say } from "./language.js";

/** @type {Record<string, string>} */
const DOUBT = { "?": "date-uncertain", "~": "date-about", "%": "date-about-uncertain" };
const DAY = "2020-10-09".length;

/** @param {number} year @param {number} [month] @param {number} [day] */
const written = (year, month, day) => {
  if (month === undefined) return String(year);
  return language().formedDay(new Date(Date.UTC(year, month - 1, day ?? 1)),
    day === undefined ? "month" : "day");
};

/** One end of a date: a decade, a year, a month or a day, with its doubt. @param {string} text */
const end = (text) => {
  if (/^\d{3}X$/.test(text)) return say("date-decade", { year: `${text.slice(0, 3)}0` });
  const [year = NaN, month, day] = text.replace(/[?~%]$/, "").split("-").map(Number);
  if ([year, month, day].some(Number.isNaN)) return text;
  const date = written(year, month, day);
  const doubt = DOUBT[text.slice(-1)];
  return doubt ? say(doubt, { date }) : date;
};

// What is said of a date by itself, and within a sentence: there a month or a year says enough.
const ALONE = { unknown: "date-day-unknown", between: "date-between" };
const INSIDE = { unknown: "date-day-unknown.inside", between: "date-between.inside" };

/** @param {string} edtf @param {typeof ALONE} messages */
const inWords = (edtf, { unknown, between }) => {
  const [first = "", last] = edtf.split("/");
  if (last === undefined) {
    const date = end(edtf);
    return edtf.replace(/[?~%]$/, "").length < DAY ? say(unknown, { date }) : date;
  }
  if (!first || first === "..") return say("date-before", { date: end(last) });
  if (!last || last === "..") return say("date-after", { date: end(first) });
  return say(between, { first: end(first), last: end(last) });
};

/** An EDTF date in words: 2013-04 is April 2013, some day. @param {string | null | undefined} edtf */
export const spokenDate = (edtf) => (edtf ? inWords(edtf, ALONE) : "");

/** The same within a sentence. @param {string} edtf */
export const dateInside = (edtf) => inWords(edtf, INSIDE);

/** The first of two days, without what it shares with the last. @param {string} first @param {string} last */
const withoutShared = (first, last) => {
  if (first.length !== DAY || last.length !== DAY || first.slice(0, 4) !== last.slice(0, 4)) {
    return dateInside(first);
  }
  return first.slice(0, 7) === last.slice(0, 7) ? String(Number(first.slice(8)))
    : language().formedDay(new Date(first), "day-and-month");
};

/**
 * Of what lasted both ends: from 24 September to 3 October 2023; else its date.
 * @param {string | null | undefined} begins @param {string | null | undefined} ends
 */
export const spokenPeriod = (begins, ends) => (ends && begins
  ? say("date-period", { first: withoutShared(begins, ends), last: dateInside(ends) })
  : spokenDate(begins));

/** The last day that an EDTF date names: what facts are ordered by. @param {string} edtf */
export const lastDay = (edtf) => edtf.split("/").at(-1) ?? "";
