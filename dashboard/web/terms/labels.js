/**
 * The names on the map in the words of a speaker: what has room stands in the place of ours, of what
 * has none a mark stands beside ours. dashboard/draw/quotes.py writes the same on a sheet.
 */
/** @import { MapDocument } from "../map/document.js" */
/** @import { Quote, Terms } from "./quotes.js" */
import { setClass, write } from "../page/dom.js";
import { say } from "../words/language.js";
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

/** @param {MapDocument} map @param {Terms} terms @param {Map<string, Quote>} quotes */
const writeNotes = (map, terms, quotes) => {
  const before = map.worded.lines;
  map.worded.lines = new Map();
  for (const [id, [subject, first, count, place]] of Object.entries(map.data.about ?? {})) {
    const quote = quotes.get(subject);
    if (!quote && !before.has(id)) continue;
    const lines = [...map.svg.getElementById(id)?.querySelectorAll("text") ?? []];
    const ours = oursOf(map, id, lines);
    const named = ours.slice(first, first + Math.max(count, 1));
    const written = quote ? linesOf(terms, quote, place, named) : named;
    if (quote) map.worded.lines.set(id, { lines: written, place });
    written.forEach((text, i) => {
      if (lines[first + i]) put(lines[first + i], text, quote);
    });
  }
};

/** @param {MapDocument} map @param {Terms} terms @param {Map<string, Quote>} quotes @param {string} language */
const writeNames = (map, terms, quotes, language) => {
  const { worded, data: { view, labels, countries } } = map;
  const elements = elementsOf(map);
  /** @type {typeof worded.texts} */
  const texts = new Map();
  const place = view === "region" ? language : `${view} ${language}`;
  labels.forEach((label, i) => {
    const subject = subjectNamed(terms, view, label);
    if (!subject) return;
    const quote = quotes.get(subject);
    const [ours] = label.names[language];
    const name = quote ? linesOf(terms, quote, place, [ours])[0] : ours;
    if (quote) texts.set(i, name);
    if (elements[i]) put(elements[i], name, quote);
  });
  countries.forEach(({ about, names }, number) => {
    const i = labels.length + number;
    if (!about || !elements[i]) return;
    const quote = quotes.get(about);
    const name = quote ? linesOf(terms, quote, language, [names[language]])[0] : names[language];
    if (quote) texts.set(i, name);
    put(elements[i], name, quote);
  });
  Object.assign(worded, { texts });
};

/**
 * Write the names of a map in the words of a speaker on a day, or in ours where there is none; say
 * whether any is another. As long as the speaker is known to use the same words nothing is touched.
 * @param {MapDocument} map
 * @param {Terms} terms
 * @param {Quote[]} quotes what the speaker is known to have called things by the day
 * @param {number} day
 */
export const writeLabels = (map, terms, quotes, day) => {
  const here = ofDay(quotes, day);
  const language = map.svg.dataset.language ?? "en";
  const key = here.length ? [language, ...here.map(({ number, mark }) => `${mark}${number}`)].join() : "";
  if (map.worded.key === key) return false;
  map.worded.key = key;
  const bySubject = new Map(here.map((one) => [one.subject.id, one]));
  writeNotes(map, terms, bySubject);
  writeNames(map, terms, bySubject, language);
  return true;
};
