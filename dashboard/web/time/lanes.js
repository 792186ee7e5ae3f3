/** The lanes under the slider: bars of events by month, ticks of what changed on the map. */
/** @import { Change, Mark } from "../map/timeline.js" */

const MONTH = 30.4375;

/**
 * Bars of events by month, as one path in a box of all days by 30.
 * @param {Mark[]} marks
 * @param {ReadonlySet<string>} hidden
 */
export const bars = (marks, hidden) => {
  /** @type {Map<number, number>} */
  const months = new Map();
  for (const [day, group, times = 1] of marks) {
    if (hidden.has(group)) continue;
    const month = Math.floor(day / MONTH);
    months.set(month, (months.get(month) ?? 0) + times);
  }
  const tallest = Math.max(1, ...months.values());
  let path = "";
  for (const [month, count] of months) {
    const height = 3 + 25 * Math.sqrt(count / tallest);
    path += `M${(month * MONTH).toFixed(0)} 30v${-height.toFixed(1)}h24v${height.toFixed(1)}z`;
  }
  return path;
};

/** A tick for each change of the map. @param {Change[]} changes */
export const ticks = (changes) => changes.filter((change) => change[3] === "control")
  .map(([day]) => `M${day} 33v7`).join("");

/**
 * @param {Element} lanes
 * @param {Mark[]} marks
 * @param {Change[]} changes those shown
 * @param {ReadonlySet<string>} hidden
 */
export const drawLanes = (lanes, marks, changes, hidden) => {
  lanes.querySelector(".bars")?.setAttribute("d", bars(marks, hidden));
  lanes.querySelector(".control")?.setAttribute("d", ticks(changes));
};
