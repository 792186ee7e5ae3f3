/** Points counted by month, district and holder, what is uncertain as a range: geodata/counted.py. */
/** @import { Ground } from "./ground/ground.js" */
/** @import { Joined } from "./ground/join.js" */
/** @import { Points } from "./points.js" */
import { isoDay } from "../words/days.js";

/** @typedef {{ month: string, district: string, holder: string, least: number, most: number }} Count */

/**
 * `least` are those that are certainly on ground of the holder, `most` those that possibly are.
 * @param {Ground} ground @param {Points} points @param {Joined} joined
 * @param {ArrayLike<number> | null} mask which points count, null for all
 * @returns {Count[]} in the order of month, district and holder
 */
export const counted = ({ pieces, holders }, { first }, joined, mask) => {
  /** @type {Map<string, Count>} */
  const counts = new Map();
  /** @type {string[]} */
  const months = [];
  for (let i = 0; i < first.length; i += 1) {
    const bits = joined.holders[i];
    if (!bits || (mask && !mask[i])) continue;
    const month = months[first[i]] ??= isoDay(first[i]).slice(0, 7);
    const district = joined.piece[i] < 0 ? "" : pieces[joined.piece[i]].district ?? "";
    const certain = (bits & (bits - 1)) === 0 && joined.uncertain[i] === 0;
    for (let h = 0; h < holders.length; h += 1) {
      if (!(bits & (1 << h))) continue;
      const key = `${month}\t${district}\t${holders[h]}`;
      let count = counts.get(key);
      if (!count) {
        count = { month, district, holder: holders[h], least: 0, most: 0 };
        counts.set(key, count);
      }
      count.most += 1;
      if (certain) count.least += 1;
    }
  }
  return [...counts.keys()].sort().map((key) => /** @type {Count} */ (counts.get(key)));
};
