/** What the lanes of the time bar show: bars of events, and ticks and dots of what changed. */
/** @import { Change, Mark } from "../map/timeline.js" */
/** @import { Days } from "./windows.js" */
import { holds } from "./windows.js";

const MONTH = 30.4375;
// Up to so many days each has a bar of its own; of more, each month.
const DAILY = 400;

/**
 * Bars of events by day or month, as one path that stands on the line at `foot`.
 * @param {Mark[]} marks
 * @param {ReadonlySet<string>} hidden
 * @param {Days} days
 * @param {number} foot
 * @param {number} height of the tallest
 */
export const bars = (marks, hidden, days, foot, height) => {
  const unit = days.last - days.first <= DAILY ? 1 : MONTH;
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const [day, group, times = 1] of marks) {
    if (hidden.has(group) || !holds(days, day)) continue;
    const at = Math.floor(day / unit);
    counts.set(at, (counts.get(at) ?? 0) + times);
  }
  const tallest = Math.max(1, ...counts.values());
  let path = "";
  for (const [at, count] of counts) {
    const tall = height * (0.15 + 0.85 * Math.sqrt(count / tallest));
    path += `M${(at * unit).toFixed(1)} ${foot}v${-tall.toFixed(1)}h${
      (unit * 0.8).toFixed(1)}v${tall.toFixed(1)}z`;
  }
  return path;
};

/**
 * Changes of the map within some days, and agreements and law among the other changes.
 * @param {Change[]} changes
 * @param {Days} days
 * @param {"region" | "world"} view of the world each change is one of its map
 */
export const parted = (changes, days, view) => {
  const within = changes.filter(([day]) => holds(days, day));
  const mapped = within.filter(([, , , group]) => view === "world" || group === "control");
  return { mapped, agreed: within.filter((change) => !mapped.includes(change)
    && ["diplomatic", "legal"].includes(change[3])) };
};

/** A tick on each day of some changes. @param {Change[]} changes @param {number} top @param {number} tall */
export const ticks = (changes, top, tall) => [...new Set(changes.map(([day]) => day))]
  .map((day) => `M${day} ${top}v${tall}`).join("");

/**
 * Names beside ticks, those left out for which there is no room.
 * @param {Change[]} changes in order
 * @param {(day: number) => number} pixel
 * @param {(text: string) => number} measure
 * @param {number} width
 */
export const named = (changes, pixel, measure, width) => {
  let free = 0;
  return changes.flatMap(([day, , , , , , place]) => {
    const x = pixel(day) + 4;
    const end = x + measure(place ?? "") + 8;
    if (!place || x < free || end > width) return [];
    free = end;
    return [{ x, place, day }];
  // No tick stands within a name.
  }).filter(({ x, day, place }) => !changes.some(
    ([other]) => other > day && pixel(other) < x + measure(place)));
};
