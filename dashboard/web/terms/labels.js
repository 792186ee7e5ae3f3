/**
 * The names on the map in the words of a speaker: what has room stands in the place of ours, of what
 * has none a mark stands beside ours. dashboard/draw/quotes.py writes the same on a sheet.
 */
/** @import { MapDocument } from "../map/document.js" */
/** @import { Quote, Terms } from "./quotes.js" */
import { setClass, write } from "../page/dom.js";
import { say } from "../words/language.js";
import { showing } from "../map/document.js";
import { elementsOf } from "../map/names.js";
import { ofDay, subjectNamed } from "./quotes.js";

/**
 * The lines of a name: those of the term, as many as ours has, or ours with the mark of the term.
 * @param {Terms} terms
 * @param {Quote} quote
 * @param {string} place
 * @param {string[]} ours
 */
export const linesOf = ({ written }, { number, subject, mark }, place, ours) => {
  const fitted = written[`${subject.id} ${place}`]?.[number];
  if (fitted) return ours.map((_, i) => fitted[i] ?? "");
  return [...ours.slice(0, -1), say("words-marked", { ours: ours.at(-1) ?? "", mark })];
};

/**
 * Write a line of a name; what is a speaker's is marked so, and what it says itself by its language.
 * @param {Element} element
 * @param {string} text
 * @param {Quote} [quote]
 */
const put = (element, text, quote) => {
  write(element, text);
  setClass(element, "theirs", Boolean(quote));
  const marked = quote && text.endsWith(say("words-marked", { ours: "", mark: quote.mark }));
  const language = quote && !marked ? quote.fact.language : null;
  if (element.getAttribute("lang") === language) return;
  if (language) element.setAttribute("lang", language); else element.removeAttribute("lang");
};

/** The lines of a note as they were drawn: ours. @param {MapDocument} map @param {string} id @param {Element[]} lines */
const oursOf = ({ worded }, id, lines) => {
  const known = worded.notes.get(id);
  if (known) return known;
  const ours = lines.map(({ textContent }) => textContent ?? "");
  worded.notes.set(id, ours);
  return ours;
};

/**
 * What of a map names each subject: notes by their ids, names by their numbers.
 * @param {MapDocument} map @param {Terms} terms
 */
const namedIn = ({ worded, data: { about = {}, view, labels, countries } }, terms) => {
  if (worded.named) return worded.named;
  /** @type {NonNullable<MapDocument["worded"]["named"]>} */
  const named = new Map();
  const of = (/** @type {string} */ subject) => {
    const known = named.get(subject) ?? { notes: [], names: [] };
    named.set(subject, known);
    return known;
  };
  for (const [id, [subject]] of Object.entries(about)) of(subject).notes.push(id);
  labels.forEach((label, i) => of(subjectNamed(terms, view, label)).names.push(i));
  countries.forEach(({ about: subject = "" }, i) => of(subject).names.push(labels.length + i));
  named.delete("");
  worded.named = named;
  return named;
};

/**
 * Write the notes that are due and show, and what is to be ours again; say whether there is any. Of
 * the notes of all days a few show on one.
 * @param {MapDocument} map @param {Terms} terms @param {Map<string, Quote>} quotes
 */
const writeNotes = (map, terms, quotes) => {
  const { svg, worded, data: { about = {} } } = map;
  let any = false;
  for (const id of worded.due) {
    const [subject, first, count, place] = about[id];
    const quote = quotes.get(subject);
    if (quote && !showing(map, id)) continue;
    worded.due.delete(id);
    if (!quote && !worded.lines.has(id)) continue;
    const lines = [...svg.getElementById(id)?.querySelectorAll("text") ?? []];
    const ours = oursOf(map, id, lines);
    const named = ours.slice(first, first + Math.max(count, 1));
    const written = quote ? linesOf(terms, quote, place, named) : named;
    if (quote) worded.lines.set(id, { lines: written, place }); else worded.lines.delete(id);
    written.forEach((text, i) => {
      if (lines[first + i]) put(lines[first + i], text, quote);
    });
    any = true;
  }
  return any;
};

/**
 * Write the names of a subject: of places and bodies, and then of states and waters.
 * @param {MapDocument} map @param {Terms} terms @param {Quote | undefined} quote
 * @param {number[]} numbers @param {string} language
 */
const writeNames = (map, terms, quote, numbers, language) => {
  const { worded: { texts }, data: { view, labels, countries } } = map;
  const elements = elementsOf(map);
  for (const i of numbers) {
    const label = labels[i];
    const ours = label ? label.names[language][0] : countries[i - labels.length].names[language];
    const place = label && view !== "region" ? `${view} ${language}` : language;
    const text = quote ? linesOf(terms, quote, place, [ours])[0] : ours;
    if (quote) texts.set(i, text); else texts.delete(i);
    if (elements[i]) put(elements[i], text, quote);
  }
};

/**
 * Write the names of a map in the words of a speaker on a day, or in ours where there is none; say
 * whether any is another. What is called as it was is not touched.
 * @param {MapDocument} map
 * @param {Terms} terms
 * @param {Quote[]} quotes what the speaker is known to have called things by the day
 * @param {number} day
 */
export const writeLabels = (map, terms, quotes, day) => {
  const here = ofDay(quotes, day);
  const language = map.svg.dataset.language ?? "en";
  const key = here.length ? [language, ...here.map(({ number, mark }) => `${mark}${number}`)].join() : "";
  const { worded } = map;
  if (worded.key === key && !worded.due.size) return false;
  const bySubject = new Map(here.map((one) => [one.subject.id, one]));
  if (worded.key === key) return writeNotes(map, terms, bySubject);
  const called = new Map(here.map(({ subject, mark, number }) => [subject.id, `${mark}${number}`]));
  // Of a map that was named anew nothing stands as it was.
  const before = worded.key ? worded.called : null;
  Object.assign(worded, { key, called });
  for (const [subject, { notes, names }] of namedIn(map, terms)) {
    if (before && before.get(subject) === called.get(subject)) continue;
    for (const id of notes) worded.due.add(id);
    writeNames(map, terms, bySubject.get(subject), names, language);
  }
  writeNotes(map, terms, bySubject);
  return true;
};
