/** The map in words; dashboard/words/sentences.py builds the same sentences in Python. */
/** @import { Labels } from "../page/store.js" */
import { spokenDay } from "./days.js";
import { percent, squareKm } from "./numbers.js";

/** @type {Record<string, string>} */
const MANNERS = { contested: "contested", handover: "being handed over" };

/**
 * Who held how much on a day. `totals` gives km² by holder, manner and zone.
 * @param {number} day
 * @param {Record<string, number>} totals
 * @param {string | null} passage the state of the corridor
 * @param {Pick<Labels, "holders" | "passages">} labels
 */
export const regionSentence = (day, totals, passage, { holders, passages }) => {
  const held = Object.keys(holders).map((name) => ({ name, area: totals[name] ?? 0 }));
  const whole = held.reduce((sum, { area }) => sum + area, 0);
  const parts = held.sort((a, b) => b.area - a.area).filter(({ area }) => area >= 0.5).map(
    ({ name, area }) => `${holders[name]} ${squareKm(area)} (${percent(area, whole)})`);
  let sentence = `${spokenDay(day)}: of ${squareKm(whole)} shown, held by `
    + `${parts.join("; ")}.`;
  const unsettled = Object.keys(MANNERS).filter((name) => totals[name])
    .map((name) => `${squareKm(totals[name] ?? 0)} ${MANNERS[name]}`);
  if (unsettled.length) sentence += ` Of this ${unsettled.join(" and ")}.`;
  if (totals["zone-peacekeepers"]) {
    sentence += ` Zone with Russian peacekeepers: ${squareKm(totals["zone-peacekeepers"])}.`;
  }
  if (passage) sentence += ` Lachin corridor: ${passages[passage]}.`;
  return sentence;
};

/** @param {Record<string, number>} counts @param {Record<string, string>} labels */
const listed = (counts, labels) => Object.keys(labels).filter((name) => counts[name])
  .map((name) => `${counts[name]} ${labels[name]}`).join("; ");

/** @typedef {Pick<Labels, "acts" | "votes" | "stances">} WorldLabels */

/** @type {Record<string, (counts: Record<string, number>, labels: WorldLabels) => string>} */
const THEME_SENTENCES = {
  acts: (counts, { acts }) => "jurisdictions: "
    + `${listed(counts, acts) || "none had acted"}. `
    + "No UN member state has recognised Nagorno-Karabakh.",
  votes: (counts, { votes }) => {
    if (!Object.keys(votes).some((name) => counts[name])) {
      return "the General Assembly of the United Nations had not yet voted on its resolution "
        + "62/243 of 14 March 2008.";
    }
    const by = Object.keys(votes).map((name) => `${counts[name] ?? 0} ${votes[name]}`);
    return `General Assembly resolution 62/243 of 14 March 2008, by member: ${by.join(", ")}. `
      + "A vote on a resolution is no act of recognition.";
  },
  positions: (counts, { stances }) => "bodies, "
    + `the parties aside: ${listed(counts, stances) || "no position on the war of 2020 is certain yet"}.`,
};

/**
 * What a theme of the world shows on a day.
 * @param {number} day
 * @param {Record<string, number>} counts
 * @param {WorldLabels} labels
 */
export const worldSentence = (day, counts, labels, theme = "acts") => (
  `${spokenDay(day)}: ${THEME_SENTENCES[theme]?.(counts, labels)}`);
