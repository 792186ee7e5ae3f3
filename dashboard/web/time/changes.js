/** What changed and when. */
/** @import { Change } from "../map/timeline.js" */

/**
 * The changes up to the last day that no filter hides.
 * @param {Change[]} changes
 * @param {ReadonlySet<string>} hidden
 * @param {number} last
 */
export const changesShown = (changes, hidden, last) => changes.filter(
  ([day, , , group]) => day <= last && !hidden.has(group));

/**
 * The nearest of some days after a day (step 1) or before it (-1), undefined for none.
 * @param {number[]} days in order
 * @param {number} day
 * @param {number} step
 */
export const nextDay = (days, day, step) => (step > 0
  ? days.find((other) => other > day)
  : days.findLast((other) => other < day));

/**
 * The changes of the day, else the last of the map before it, else the last events;
 * dashboard/export/captions.py has the same rule. Of a day those of the map come first.
 * @param {Change[]} changes
 * @param {number} day
 */
export const lastChange = (changes, day) => {
  let last = changes.findLastIndex((change) => change[0] <= day);
  if (last < 0) return [];
  if (changes[last][0] !== day) {
    const mapped = changes.findLastIndex((change) => change[0] <= day && change[3] === "control");
    if (mapped >= 0) last = mapped;
  }
  let first = last;
  while (first && changes[first - 1][0] === changes[last][0]) first -= 1;
  return changes.slice(first, last + 1);
};

/**
 * The last days with changes up to a day, the latest first, each with the first of its changes.
 * @param {Change[]} changes in order
 * @param {number} day
 * @param {number} several
 */
export const latestDays = (changes, day, several) => {
  /** @type {Change[]} */
  const next = [];
  for (let i = changes.findLastIndex((change) => change[0] <= day); i >= 0; i -= 1) {
    if (i && changes[i - 1][0] === changes[i][0]) continue;
    next.push(changes[i]);
    if (next.length === several) break;
  }
  return next;
};
