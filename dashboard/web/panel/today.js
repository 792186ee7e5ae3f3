/**
 * The legend of the region: what is on the map today stands first, all other layers are folded
 * below. A row moves only when what it tells of comes or goes. dashboard/pages/panel.py sends the
 * page in the same order.
 */
/** @import { Timeline } from "../map/timeline.js" */
/** @import { State } from "../page/store.js" */
import { OFF } from "../constants.js";
import { all, find, write } from "../page/dom.js";
import { say } from "../words/language.js";

/**
 * The groups of which a map shows something on a day, were nothing switched off.
 * @param {Timeline} timeline
 * @param {number} day
 */
export const groupsOn = ({ groups, start, end, group }, day) => {
  const shown = new Set();
  for (let i = 0; i < start.length; i += 1) {
    if (start[i] <= day && day < end[i]) shown.add(groups[group[i]]);
  }
  return shown;
};

/**
 * Whether a row stands among what is on the map: what always does while it is there, and what a
 * reader has asked for.
 * @param {{ group: string, always: boolean, there: boolean }} row
 * @param {ReadonlySet<string>} hidden
 */
export const isToday = ({ group, always, there }, hidden) => there
  && (always || (OFF.includes(group) && !hidden.has(group)));

/** Put a row where its place among the rows of a list is. @param {Element} list @param {HTMLElement} row */
const place = (list, row) => {
  const order = Number(row.dataset.order);
  const next = /** @type {HTMLElement[]} */ ([...list.children]).find(
    ({ dataset }) => Number(dataset.order) > order);
  const focused = row.contains(document.activeElement) ? document.activeElement : null;
  list.insertBefore(row, next ?? null);
  if (focused instanceof HTMLElement) focused.focus();
};

/**
 * A row of the legend: the group that it switches, the list that it is of where it is not among what
 * is on the map, and whether it always stands there.
 * @typedef {{ row: HTMLElement, group: string, own: Element, always: boolean }} Row
 */

/** The rows that `arrange` puts in their places. @returns {Row[]} */
export const rowsOf = () => all("#legend-region [data-order]").map((row) => ({ row,
  group: /** @type {HTMLInputElement | null} */ (row.querySelector("input"))?.dataset.group ?? "",
  own: /** @type {Element} */ (document.querySelector(`[data-section="${row.dataset.own}"]`)),
  always: "always" in row.dataset }));

/** @param {Row[]} rows @param {Timeline} timeline @param {State} state */
export const arrange = (rows, timeline, { day, hidden }) => {
  const shown = groupsOn(timeline, day);
  const today = find("today");
  let off = 0;
  for (const { row, group, own, always } of rows) {
    const there = !row.classList.contains("absent") && (!group || shown.has(group));
    const list = isToday({ group, always, there }, hidden) ? today : own;
    if (row.parentElement !== list) place(list, row);
    if (list === own && hidden.has(group)) off += 1;
  }
  write(find("layers-off"), say("layers-off", { off }));
};
