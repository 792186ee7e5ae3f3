/** Facts that hold for a time, and those that hold on a day. */
/** @import { Fact, RecordTables } from "./record.js" */
/** @import { Labels } from "../page/store.js" */
import { isoDay } from "../words/days.js";
import { dateInside } from "../words/dates.js";
import { say } from "../words/language.js";
import { edges } from "../words/numbers.js";
import { named, row } from "./record.js";

/** Whether a fact holds on a day. @param {number} day @returns {(fact: Fact) => boolean} */
export const inForce = (day) => {
  const iso = isoDay(day);
  return ({ valid_from: from, valid_to: to }) => (!from || from <= iso) && (!to || iso < to);
};

/** From when to when a fact holds. @param {Fact} fact */
export const period = ({ valid_from: from, valid_to: to }) => {
  const dates = { first: from ? dateInside(from) : "", last: to ? dateInside(to) : "" };
  if (from && to) return say("date-period", dates);
  return say(from ? "date-since" : to ? "date-until" : "date-always", dates);
};

/**
 * Who held a piece on a day, and since when.
 * @param {Fact} piece
 * @param {Pick<RecordTables, "pieces">} record
 * @param {number} day
 * @returns {Fact}
 */
export const holderOn = (piece, { pieces }, day) => (
  named(pieces.control, piece.control).find(inForce(day)) ?? {});

/** What says how ground is held. @type {Record<string, string>} */
const HELD = { held: "held-as-held", handover: "held-as-handover", contested: "held-as-contested" };

/** How a piece is held in a step of its history.
 * @param {Fact} step @param {Pick<Labels, "holders" | "short">} labels */
export const holding = ({ holder, manner, other }, { holders, short }) => (
  say(HELD[manner] ?? "held-as-held",
    { holder: holders[holder] ?? "", other: short[other] ?? "" }));

/**
 * What a line is on a day: its periods that hold then, else all that it ever had.
 * @param {Pick<RecordTables, "lines">} record
 * @param {string} id
 * @param {number} day
 */
export const stepsOn = (record, id, day) => {
  const columns = ["valid_from", "valid_to", "kind", "title", "least", "most"];
  const { lines } = record;
  const fact = row(/** @type {RecordTables} */ ({ lines }), "lines", id);
  const steps = named(columns, fact?.steps ?? []);
  const now = steps.filter(inForce(day));
  return now.length ? now : steps;
};

/** From its best to its worst part, in metres. @param {Fact[]} steps */
export const accuracy = (steps) => edges([Math.min(...steps.map(({ least }) => least)),
  Math.max(...steps.map(({ most }) => most))]);
