/**
 * What is written around a map on a day, chosen from what dashboard/compile/captions.py wrote:
 * for each theme (of the region, "region") the day from which each holds, the sentence with
 * {day} for the day, and by key of the legend the number beside it and between what it lies.
 */
/** @import { MapData } from "./timeline.js" */
import { spokenDay } from "../words/days.js";

/**
 * @typedef {object} Captions
 * @property {number[]} from
 * @property {string[]} sentence
 * @property {Record<string, string[]>} numbers
 * @property {Record<string, string[]>} spans
 */

/** @typedef {{ sentence: string, numbers: (name: string) => string, spans: (name: string) => string }} Caption */

/**
 * @param {Pick<MapData, "captions" | "view">} data
 * @param {number} day
 * @param {string} theme
 * @returns {Caption}
 */
export const captionOn = ({ captions, view }, day, theme) => {
  const { from, sentence, numbers, spans } = captions[view === "region" ? "region" : theme]
    ?? { from: [0], sentence: [""], numbers: {}, spans: {} };
  const at = Math.max(0, from.findLastIndex((first) => first <= day));
  return {
    sentence: (sentence[at] ?? "").replace("{day}", spokenDay(day)),
    numbers: (name) => numbers[name]?.[at] ?? "",
    spans: (name) => spans[name]?.[at] ?? "",
  };
};
