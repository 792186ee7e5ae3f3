/**
 * The notes beside the land and the names on it: what a window cuts, or what is in the way of a name,
 * is left out. A note beside the land is then folded to a numbered mark, with its words in a list
 * beside or below the map; see panel/folded.js.
 */
/** @import { Box } from "./boxes.js" */
/** @import { Frame } from "./names.js" */
/** @import { Note } from "./timeline.js" */
import { setClass } from "../page/dom.js";
import { meet, passes, within } from "./boxes.js";

// Pixels between the edge and a note that is written wider than ours.
const CLEAR = 4;
// Pixels of a leader before the place that it leads to, which lies beside its own name.
const END = 5;

/** Where the text of a note lies on the screen. @param {Note} note @param {Frame} frame @returns {Box} */
const boxOf = ([, x, y, right, down, width, height], { left, top, scale }) => {
  const from = (x - left) * scale + right;
  const above = (y - top) * scale + down;
  return [from, above, from + width, above + height];
};

/** The points of a leader on the screen, but for its last bit. @param {number[][]} points @param {Frame} frame */
const wayOf = (points, { left, top, scale }) => {
  const way = points.map(([x, y]) => [(x - left) * scale, (y - top) * scale]);
  const [from, to] = way.slice(-2);
  const long = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const part = long > END ? (long - END) / long : 0;
  const last = [0, 1].map((axis) => from[axis] + (to[axis] - from[axis]) * part);
  return [...way.slice(0, -1), last];
};

/**
 * Whether a note is shown, by its id: as it is, not at all, or folded.
 * @param {Note[]} notes
 * @param {Frame} frame
 * @param {Box[]} names where names lie
 * @returns {Map<string, "shown" | "none" | "folded">}
 */
export const planNotes = (notes, frame, names) => new Map(notes.map((note) => {
  const [id, , , , , , , , , leader] = note;
  const box = boxOf(note, frame);
  const way = leader ? wayOf(leader, frame) : null;
  const free = within(box, frame)
    && !names.some((name) => meet(box, name) || (way && passes(way, name)));
  return [id, free ? "shown" : leader ? "folded" : "none"];
}));

/**
 * Of the notes that show at a zoom those that are folded, and where the others lie, by their ids.
 * @param {Note[]} notes
 * @param {Frame} frame
 * @param {number} zoom
 * @param {ReturnType<typeof planNotes>} plan
 */
export const lyingNotes = (notes, frame, zoom, plan) => {
  const here = notes.filter(([, , , , , , , level, until]) => level <= zoom && zoom < until);
  return { folded: new Set(here.filter(([id]) => plan.get(id) === "folded")),
    noted: new Map(here.filter(([id]) => plan.get(id) === "shown")
      .map((note) => [note[0], boxOf(note, frame)])) };
};

/**
 * Leave out what has no room.
 * @param {SVGSVGElement} svg
 * @param {ReturnType<typeof planNotes>} plan
 * @param {ReturnType<typeof planNotes> | null} before the plan that they stand by
 */
export const fitNotes = (svg, plan, before) => {
  for (const [id, stands] of plan) {
    if (before?.get(id) === stands) continue;
    const drawn = svg.getElementById(id)?.firstElementChild;
    if (drawn) setClass(drawn, "hidden", stands !== "shown");
  }
};

/**
 * By how many pixels a note beside the land moves over its leader so that the window does not cut
 * what a speaker calls it, or the mark of that; dashboard/draw/notes.py does the same.
 * @param {Note} note
 * @param {Frame} frame
 * @param {number} wide
 */
export const pushed = (note, frame, wide) => {
  const [left, , right] = boxOf(note, frame);
  return note[3] < 0 ? Math.max(0, CLEAR + wide - right)
    : Math.min(0, frame.width - CLEAR - wide - left);
};

/**
 * Keep within the window what is written wider than ours; by how much each note has moved for that.
 * @param {SVGSVGElement} svg
 * @param {Note[]} notes
 * @param {Frame} frame
 * @param {Map<string, number>} wide by note, of those that have other words than ours
 * @param {ReadonlyMap<string, number>} before
 */
export const pushNotes = (svg, notes, frame, wide, before) => {
  /** @type {Map<string, number>} */
  const moved = new Map();
  for (const note of notes) {
    const [id] = note;
    if (!note[9] || !(wide.has(id) || before.has(id))) continue;
    const x = Math.round(pushed(note, frame, wide.get(id) ?? 0));
    if (x) moved.set(id, x);
    if (x === (before.get(id) ?? 0)) continue;
    for (const line of svg.getElementById(id)?.querySelectorAll("text") ?? []) {
      line.setAttribute("x", String(x));
    }
  }
  return moved;
};
