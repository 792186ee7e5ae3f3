/** The page in the words of a speaker: what is loaded for it, and what is written where. */
/** @import { MapDocument } from "../map/document.js" */
/** @import { KeptTerms, State, Store } from "../page/store.js" */
/** @import { Quote, Terms } from "./quotes.js" */
import { field, find, write } from "../page/dom.js";
import { part } from "../page/parts.js";
import { spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { writeLabels } from "./labels.js";
import { writePanel } from "./legend.js";
import { quotesOn, quotesOnMap, sameDays, voicesOf } from "./quotes.js";

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

/**
 * Whose words a map is read in on a day, or that it has none.
 * @param {Terms} terms
 * @param {string} voice
 * @param {number} day
 * @param {Quote[]} quotes what of the map the speaker is known to have named by the day
 */
export const stated = ({ speakers }, voice, day, quotes) => say(
  quotes.length ? "words-stated" : "words-stated-nothing",
  { speaker: speakers[voice]?.name ?? voice, day: spokenDay(day) });

/**
 * What is said of the whole: in the alt text, before the map in words.
 * @param {Terms} terms @param {string[]} voices @param {number} day @param {Quote[][]} quotes
 */
const statedIn = (terms, voices, day, [quotes]) => {
  const [first = "", second = ""] = voices.map((voice) => terms.speakers[voice]?.name ?? voice);
  return voices.length > 1 ? say("words-stated-both", { first, second, day: spokenDay(day) })
    : stated(terms, voices[0], day, quotes);
};

/**
 * What each of some speakers called what a map has, by a day: the same answer until the next term.
 * @param {KeptTerms} kept @param {Terms} terms @param {string[]} voices @param {string} view @param {number} day
 */
const quotesIn = (kept, terms, voices, view, day) => voices.map((voice) => {
  const key = `${view} ${voice}`;
  const known = kept.known.get(key) ?? [];
  const before = known.find(({ days: [from, until] }) => from <= day && day < until);
  if (before) return before.quotes;
  const quotes = quotesOnMap(terms, view, quotesOn(terms, voice, day));
  kept.known.set(key, [...known, { days: sameDays(terms, voice, day), quotes }]);
  return quotes;
});

/**
 * The map in words with whose words it is read in before it; dashboard/export/stated.py says the same.
 * @param {Store} store
 * @param {string} sentence
 */
export const sentenceIn = ({ terms: kept, state }, sentence) => {
  const { all: terms } = kept;
  const voices = voicesOf(state);
  if (!terms || !voices.length) return sentence;
  const [{ claimed }] = voices.map((voice) => terms.speakers[voice]);
  const there = claimed.some(([first, until]) => first <= state.day && state.day < until);
  const quotes = quotesIn(kept, terms, voices, state.view, state.day);
  return [say(quotes.some(({ length }) => length) ? "words-sentence" : "words-sentence-nothing",
    { stated: statedIn(terms, voices, state.day, quotes) }),
    ...voices.length > 1 || state.view === "world" ? [] : [say(there ? "words-claim" : "words-no-claim")], sentence]
    .reduce((before, next) => say("next-sentence", { before, next }));
};

/** Write a line; say whether it comes or goes. @param {string} id @param {string} text */
const line = (id, text) => {
  const element = find(id);
  const turns = element.hidden === Boolean(text);
  element.hidden = !text;
  write(element, text);
  return turns;
};

/**
 * Write the names on the map of a day, and over it and in its frame whose they are; say whether any
 * of the names is another than before, and whether the line over them comes or goes.
 * @param {Store} store
 * @param {MapDocument} map
 */
export const writeOnMap = ({ terms: kept, state }, map) => {
  const { all: terms } = kept;
  if (!terms) return { names: false, over: false };
  const voices = voicesOf(state);
  if (!voices.length && !kept.quotes.length && !map.worded.key) {
    return { names: false, over: false };
  }
  const quotes = quotesIn(kept, terms, voices, state.view, state.day);
  const titles = new Map(quotes.length === 1 ? quotes[0].filter(
    ({ subject: { kind } }) => kind === "event").map(
    ({ subject: { id }, fact }) => [id.replace("event-", ""), fact.quoted]) : []);
  Object.assign(kept, { quotes, titles });
  const changed = writeLabels(map, terms, quotes[0] ?? [], state.day);
  const [first = "", second = ""] = voices.map((one) => terms.speakers[one]?.name ?? one);
  line("stated-in", voices.length > 1 ? say("words-stated-here-both", { first, second })
    : first && say(quotes[0].length ? "words-stated-here" : "words-stated-here-nothing", { speaker: first }));
  const over = line("stated", voices.length === 1
    ? stated(terms, voices[0], state.day, quotes[0]) : "");
  // What is said over the map may be longer than it was when the map was looked at.
  const longer = (find("stated").textContent ?? "").length > map.window.stated;
  return { names: changed, over: over || longer };
};

/** What lies around the map: legend and list. @param {Store} store */
export const writeAroundMap = ({ terms: kept, state }) => {
  if (kept.all) writePanel(kept, kept.all, voicesOf(state), state.view, state.day);
};

/** The boxes in which speakers are chosen, as the state has them. @param {Pick<State, "words">} state */
export const showChosen = ({ words }) => {
  const [first = "", second = ""] = words.split(",");
  for (const [id, voice] of [["speaker", first], ["speaker-other", second]]) {
    if (document.getElementById(id)) field(id).value = voice;
  }
};
