/** Who held the area over all years: a band for each holder, stacked, as wide as its share. */
/** @import { Timeline } from "../map/timeline.js" */
import { STACKED } from "../constants.js";
import { codesOn, NONE } from "../map/codes.js";

/**
 * The days on which areas change, and by holder how much of the whole each had from each of them.
 * @param {Timeline} timeline
 * @param {number} last
 */
export const shares = (timeline, last) => {
  const { bases, base, area, codes, feature, start } = timeline;
  const pieces = base.map((kind) => bases[kind] === "piece");
  const days = [...new Set(start.filter((day, i) => pieces[feature[i]] && day <= last))]
    .sort((a, b) => a - b);
  const held = days.map((day) => {
    /** @type {Record<string, number>} */
    const sums = {};
    codesOn(day, timeline, NONE).forEach((code, i) => {
      if (pieces[i]) sums[codes[code]] = (sums[codes[code]] ?? 0) + area[i];
    });
    const whole = Object.values(sums).reduce((sum, one) => sum + one, 0) || 1;
    return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, sum / whole]));
  });
  return { days, held };
};

/**
 * A path for each holder, in a box of all days by a height.
 * @param {Timeline} timeline
 * @param {{ first: number, last: number }} span
 * @param {number} height
 */
export const bandsOf = (timeline, { first, last }, height) => {
  const { days, held } = shares(timeline, last);
  return STACKED.map((name, i) => {
    const path = days.map((day, at) => {
      const [from, to] = [Math.max(first, day), days[at + 1] ?? last];
      const share = held[at][name] ?? 0;
      if (!share || to <= from) return "";
      const below = STACKED.slice(0, i).reduce((sum, other) => sum + (held[at][other] ?? 0), 0);
      const top = height * (1 - below - share);
      return `M${from} ${top.toFixed(2)}H${to}v${(height * share).toFixed(2)}H${from}z`;
    }).join("");
    return { name, path };
  }).filter(({ path }) => path);
};
