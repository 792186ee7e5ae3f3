/** How many points begin on each day, and bars of them for the time bar. */
/** @import { Days } from "../time/windows.js" */

const MONTH = 30.4375;
// Up to so many days each has a bar of its own; of more, each month (time/lanes.js).
const DAILY = 400;

/** @param {Int32Array} first @param {Uint8Array | null} mask */
export const byDay = (first, mask) => {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let i = 0; i < first.length; i += 1) {
    if (mask && !mask[i]) continue;
    counts.set(first[i], (counts.get(first[i]) ?? 0) + 1);
  }
  return counts;
};

/**
 * Bars as one path, on a line at `height`, and how many the tallest stands for.
 * @param {Map<number, number>} counts @param {Days} days @param {number} height
 */
export const densityBars = (counts, days, height) => {
  const unit = days.last - days.first <= DAILY ? 1 : MONTH;
  /** @type {Map<number, number>} */
  const bars = new Map();
  for (const [day, count] of counts) {
    if (day < days.first || day > days.last) continue;
    const at = Math.floor(day / unit);
    bars.set(at, (bars.get(at) ?? 0) + count);
  }
  const most = Math.max(0, ...bars.values());
  let path = "";
  for (const [at, count] of bars) {
    const tall = height * (0.12 + 0.88 * (count / most));
    path += `M${(at * unit).toFixed(1)} ${height}v${-tall.toFixed(1)}h${
      (unit * 0.8).toFixed(1)}v${tall.toFixed(1)}z`;
  }
  return { path, most };
};
