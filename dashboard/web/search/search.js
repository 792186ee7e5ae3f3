/**
 * What the search lists for what is typed: the day that it names, or the two, then what is
 * called so. The names are asked for when a reader comes to the search, and folded once.
 */
/** @import { Entry, Found } from "./ranking.js" */
/** @import { Page } from "../page/page.js" */
import { daysMeant } from "../time/typed-days.js";
import { isoDay, spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { written } from "./folding.js";
import { indexOf, search } from "./ranking.js";

/** @typedef {Found} Option */

const [LEAST_TYPED, MOST] = [2, 12];

/** The days that a text names, as options. @param {string} text @returns {Option[]} */
export const dayOptions = (text) => {
  const meant = daysMeant(text);
  return "days" in meant ? meant.days.map((day) => {
    const label = say("search-go-to", { day: spokenDay(day) });
    return { id: `d-${isoDay(day)}`, label, kind: say("search-day"), name: label };
  }) : [];
};

/** The search of a page. @param {Pick<Page, "findable" | "furtherEvents">} page */
export const createSearch = (page) => {
  /** @type {Promise<Entry[]> | null} */
  let coming = null;

  /** All names, folded. */
  const names = () => {
    coming ??= page.findable().then(indexOf).catch((fault) => { coming = null; throw fault; });
    return coming;
  };

  /** @param {string} text @returns {Promise<Option[]>} */
  const options = async (text) => {
    const words = written(text).split(" ").filter(Boolean);
    if (words.join("").length < LEAST_TYPED) return [];
    const days = dayOptions(text);
    const [index, further] = await Promise.all([names(), page.furtherEvents(words)]);
    // Half of the room is for the many events that the index does not hold, if there are some.
    const named = search(index, text, MOST - Math.min(further.length, MOST / 2));
    const others = further.map(({ id, label }) => ({ id, label, kind: "", name: label }));
    return [...days, ...named, ...others].slice(0, MOST + days.length);
  };

  return { names, options };
};
