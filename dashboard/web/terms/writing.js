/** The page in the words of a speaker: what is loaded for it, and what is written where. */
/** @import { MapDocument } from "../map/document.js" */
/** @import { State, Store } from "../page/store.js" */
/** @import { Terms } from "./said.js" */
import { field, find } from "../page/dom.js";
import { part } from "../page/parts.js";
import { spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { writeLabels } from "./labels.js";
import { writePanel } from "./legend.js";
import { saidOn, voicesOf } from "./said.js";

/** All terms, asked for when they are first needed. @param {Store} store @returns {Promise<Terms>} */
export const loadTerms = ({ terms, config }) => {
  terms.asked ??= part(config.terms).then(JSON.parse).then((read) => {
    terms.all = read;
    return read;
  }).catch((fault) => {
    terms.asked = null;
    throw fault;
  });
  return terms.asked;
};

/** Whose words a map is read in, on a day. @param {Terms} terms @param {string} voice @param {number} day */
export const stated = ({ speakers }, voice, day) => say("words-stated",
  { speaker: speakers[voice]?.name ?? voice, day: spokenDay(day) });

/** What is said of the whole: in the alt text, before the map in words. @param {Terms} terms @param {string[]} voices @param {number} day */
const statedIn = (terms, voices, day) => {
  const [first = "", second = ""] = voices.map((voice) => terms.speakers[voice]?.name ?? voice);
  return voices.length > 1 ? say("words-stated-both", { first, second, day: spokenDay(day) })
    : stated(terms, voices[0], day);
};

/**
 * The map in words with whose words it is read in before it; dashboard/export/stated.py says the same.
 * @param {Store} store
 * @param {string} sentence
 */
export const sentenceIn = ({ terms: { all: terms }, state }, sentence) => {
  const voices = voicesOf(state);
  if (!terms || !voices.length) return sentence;
  const [{ claimed }] = voices.map((voice) => terms.speakers[voice]);
  const there = claimed.some(([first, until]) => first <= state.day && state.day < until);
  return [say("words-sentence", { stated: statedIn(terms, voices, state.day) }),
    ...voices.length > 1 ? [] : [say(there ? "words-claim" : "words-no-claim")], sentence]
    .reduce((before, next) => say("next-sentence", { before, next }));
};

/** @param {string} id @param {string} text */
const line = (id, text) => {
  const element = find(id);
  element.hidden = !text;
  if (element.textContent !== text) element.textContent = text;
};

/**
 * Write the names on the map of a day, and over it and in its frame whose they are; say whether any
 * is another than before.
 * @param {Store} store
 * @param {MapDocument} map
 */
export const writeOnMap = ({ terms: kept, state }, map) => {
  const { all: terms } = kept;
  if (!terms || map.data.view !== "region") return false;
  const voices = voicesOf(state);
  if (!voices.length && !kept.told.length) return false;
  const told = voices.map((voice) => saidOn(terms, voice, state.day));
  const titles = new Map(told.length === 1 ? told[0].filter(
    ({ subject: { kind } }) => kind === "event").map(
    ({ subject: { id }, fact }) => [id.replace("event-", ""), fact.quoted]) : []);
  Object.assign(kept, { told, titles });
  const changed = writeLabels(map, terms, told[0] ?? [], state.day);
  const [first = "", second = ""] = voices.map((one) => terms.speakers[one]?.name ?? one);
  line("stated-in", voices.length > 1 ? say("words-stated-here-both", { first, second })
    : first && say("words-stated-here", { speaker: first }));
  line("stated", voices.length === 1 ? stated(terms, voices[0], state.day) : "");
  return changed;
};

/** What lies around the map: legend and list. @param {Store} store */
export const writeAroundMap = ({ terms: kept, state }) => {
  if (kept.all) writePanel(kept, kept.all, voicesOf(state), state.day);
};

/** The boxes in which speakers are chosen, as the state has them. @param {Pick<State, "words">} state */
export const showChosen = ({ words }) => {
  const [first = "", second = ""] = words.split(",");
  for (const [id, voice] of [["speaker", first], ["speaker-other", second]]) {
    if (document.getElementById(id)) field(id).value = voice;
  }
};
