/** What is on a map, in the order in which it is read, and what is said of each. Pure functions. */
/** @import { Labels } from "../page/store.js" */
/** @import { RecordTables } from "../panel/record.js" */
import { noteText } from "../map/hover.js";

/** @typedef {"area" | "line" | "mark" | "place"} Sort */
/** A thing on the map, and where it begins on the screen. @typedef {{ id: string, sort: Sort, x: number, y: number, name: string }} Item */

/** The sorts in reading order. @type {Sort[]} */
export const SORTS = ["area", "line", "mark", "place"];

// Two things of one row of the screen are read from left to right.
const ROW = 24;

/** What sort of thing an id names, by the view; undefined for what is not told of by itself.
 * @param {string} id @param {boolean} point @returns {Sort | undefined} */
export const sortOf = (id, point) => {
  switch (id.charAt(0)) {
    case "p": return "area";
    case "f": case "l": return "line";
    case "j": return point ? "mark" : "area";
    case "c": case "e": return "mark";
    case "n": return "place";
    default: return undefined;
  }
};

/** Things in reading order: by sort, row by row; of lines of one name the first. @param {Item[]} items */
export const inReadingOrder = (items) => {
  const row = (/** @type {Item} */ { y }) => Math.floor(y / ROW);
  const sorted = [...items].sort((a, b) => SORTS.indexOf(a.sort) - SORTS.indexOf(b.sort)
    || row(a) - row(b) || a.x - b.x || (a.id < b.id ? -1 : 1));
  const seen = new Set();
  return sorted.filter(({ sort, name }) => sort !== "line" || (!seen.has(name) && seen.add(name)));
};

/** How far each arrow goes, and the ends. @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1,
  Home: -Infinity, End: Infinity };

/**
 * Where a key leads from one of so many things, -1 for none yet; undefined where it leads nowhere.
 * @param {string} key
 * @param {number} at
 * @param {number} count
 */
export const nextItem = (key, at, count) => {
  const step = STEPS[key];
  if (!count || step === undefined) return undefined;
  if (at < 0 && step === -1) return count - 1;
  return Math.min(Math.max(at + step, 0), count - 1);
};

/**
 * What is said of a thing: its name, then what the note beside the pointer says of it or of the
 * ground below it.
 * @param {Item} item
 * @param {{ record: RecordTables | null, day: number, words: Labels, below: string, code: string }} from
 *   `below` is the piece under a place, `code` how the map shows a body
 */
export const spokenItem = ({ id, name }, { record, day, words, below, code }) => {
  const about = id.startsWith("n") ? below : id;
  const note = about && record && !id.startsWith("c") ? noteText(about, record, day, words) : "";
  const lines = note.split("\n").filter(Boolean);
  const own = id.startsWith("n") ? [name, ...lines.slice(1, 2)] : lines.length ? lines : [name];
  const shown = code.replace(" possible", "");
  const state = words.acts[shown.replace("act-", "")] ?? words.votes[shown] ?? words.stances[shown];
  return [...own, ...(/^[cj]/.test(id) && state ? [state] : [])].join(", ");
};
