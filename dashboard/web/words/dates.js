/** EDTF dates in words; dashboard/words/dates.py says the same. */
import { MONTHS } from "./days.js";

/** @type {Record<string, string>} */
const DOUBT = { "?": ", uncertain", "~": ", about", "%": ", about, uncertain" };

/** One end of a date: a decade, a year, a month or a day, with its doubt. @param {string} text */
const end = (text) => {
  if (/^\d{3}X$/.test(text)) return `the ${text.slice(0, 3)}0s`;
  const [year, month, day] = text.replace(/[?~%]$/, "").split("-").map(Number);
  if ([year, month, day].some(Number.isNaN)) return text;
  const named = month === undefined ? "" : MONTHS[month - 1];
  return [day, named, year].filter(Boolean).join(" ") + (DOUBT[text.slice(-1)] ?? "");
};

/** An EDTF date in words: 2013-04 is April 2013, some day. @param {string | null | undefined} edtf */
export const spokenDate = (edtf) => {
  if (!edtf) return "";
  const [first = "", last] = edtf.split("/");
  if (last === undefined) {
    return end(edtf) + (edtf.replace(/[?~%]$/, "").length < 10 ? ", day not known" : "");
  }
  if (!first || first === "..") return `${end(last)} or before`;
  if (!last || last === "..") return `${end(first)} or after`;
  return `Between ${end(first)} and ${end(last)}`;
};

/** @param {string} text */
const lower = (text) => text.replace("Between", "between").replace(", day not known", "");

/**
 * Of what lasted both ends: from 24 September to 3 October 2023; else its date.
 * @param {string | null | undefined} begins @param {string | null | undefined} ends
 */
export const spokenPeriod = (begins, ends) => {
  if (!ends || !begins) return spokenDate(begins);
  let first = lower(spokenDate(begins));
  if (begins.length === 10 && ends.length === 10 && begins.slice(0, 4) === ends.slice(0, 4)) {
    // The year, and the month if it is one, need to be said once only.
    first = first.split(" ").slice(0, begins.slice(0, 7) === ends.slice(0, 7) ? 1 : 2).join(" ");
  }
  return `from ${first} to ${lower(spokenDate(ends))}`;
};

/** The last day that an EDTF date names: what facts are ordered by. @param {string} edtf */
export const lastDay = (edtf) => edtf.split("/").at(-1) ?? "";
