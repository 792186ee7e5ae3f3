/**
 * What a speaker is known to have called things by a day, chosen from what
 * dashboard/compile/terms.py wrote; dashboard/draw/quotes.py chooses the same.
 */
/** @import { Fact, Table } from "../panel/record.js" */
/** @import { State } from "../page/store.js" */
import { MOST_SPEAKERS } from "../constants.js";

/**
 * What is named: its name with us, the rows of the legend that are about it, and for which days
 * that name is.
 * @typedef {{ id: string, kind: string, ours: string, keys: string[], from: number, until: number }} Subject
 */
/** When a claim is drawn, and on whose word.
 * @typedef {[first: number, until: number, source: string | null, locator: string | null]} Claim */
/** @typedef {{ name: string, chosen: boolean, claimed: Claim[] }} Speaker */

/**
 * Terms by speaker and subject in order of day; by what a reader can choose, or by what the ids of
 * lines begin with, its subjects; by subject and place on the map the lines of each term that fits.
 * @typedef {object} Terms
 * @property {Record<string, Speaker>} speakers in the order of their names
 * @property {Subject[]} subjects
 * @property {string[]} columns
 * @property {any[][]} rows
 * @property {Record<string, string[]>} of
 * @property {Record<string, string[]>} of_lines
 * @property {Record<string, Record<string, string[]>>} written
 * @property {Table} sources
 * @property {Record<string, Record<string, [label: string, spoken: string]>>} words
 */

/** A term as it stands for its subject: the number of its row, and its mark on the map.
 * @typedef {{ number: number, subject: Subject, mark: string, fact: Fact }} Quote */

/** A row by its columns. @param {Terms} terms @param {number} number @returns {Fact} */
export const factOf = ({ columns, rows }, number) => Object.fromEntries(
  columns.map((name, i) => [name, rows[number][i]]));

/** The letters that mark a term: a to z, then aa to zz. @param {number} place @returns {string} */
export const markOf = (place) => (place < 26 ? "" : markOf(Math.floor(place / 26) - 1))
  + String.fromCharCode(97 + (place % 26));

/**
 * The last term of a speaker for each subject that is known by a day, in the order of subjects.
 * @param {Terms} terms
 * @param {string} speaker
 * @param {number} day
 * @returns {Quote[]}
 */
export const quotesOn = (terms, speaker, day) => {
  const [who, what, when] = ["speaker", "subject", "day"].map((name) => terms.columns.indexOf(name));
  /** @type {Map<string, number>} */
  const latest = new Map();
  terms.rows.forEach((row, number) => {
    if (row[who] === speaker && row[when] <= day) latest.set(row[what], number);
  });
  return terms.subjects.filter(({ id }) => latest.has(id)).map((subject, place) => {
    const number = latest.get(subject.id) ?? 0;
    return { number, subject, mark: markOf(place), fact: factOf(terms, number) };
  });
};

/**
 * The days for which what a speaker is known to have said stays as it is on a day.
 * @param {Terms} terms
 * @param {string} speaker
 * @param {number} day
 * @returns {[from: number, until: number]}
 */
export const sameDays = ({ columns, rows }, speaker, day) => {
  const [who, when] = ["speaker", "day"].map((name) => columns.indexOf(name));
  const days = rows.flatMap((row) => (row[who] === speaker ? [row[when]] : []));
  return [Math.max(-Infinity, ...days.filter((one) => one <= day)),
    Math.min(Infinity, ...days.filter((one) => one > day))];
};

/** The term of an event, of whom alone the words are read. @param {Quote[][]} quotes @param {string} event */
export const eventTerm = (quotes, event) => (quotes.length === 1
  ? quotes[0].find(({ subject: { id } }) => id === `event-${event}`) : undefined);

/** Those of the subjects whose name with us is for the day. @param {Quote[]} quotes @param {number} day */
export const ofDay = (quotes, day) => quotes.filter(
  ({ subject: { from, until } }) => from <= day && day < until);

/** The views that can be read in the words of a speaker: the maps, and the table of events. */
const IN_WORDS = ["region", "world", "compare", "records"];

/**
 * In whose words a state is read: two speakers beside each other in a comparison.
 * @param {Pick<State, "view" | "words">} state
 */
export const voicesOf = ({ view, words }) => (words && IN_WORDS.includes(view)
  ? words.split(",").slice(0, view === "compare" ? MOST_SPEAKERS : 1) : []);

/**
 * The subjects that a map has: the region's all, the world's bodies.
 * @param {Pick<Terms, "of" | "subjects">} terms
 * @param {string} view
 */
export const subjectsOn = ({ of, subjects }, view) => {
  if (view !== "world") return subjects;
  const bodies = Object.entries(of).flatMap(([id, named]) => (id.startsWith("j-") ? named : []));
  return subjects.filter(({ id }) => bodies.includes(id));
};

/** Those of the terms that are of what a map has. @param {Terms} terms @param {string} view @param {Quote[]} quotes */
export const quotesOnMap = (terms, view, quotes) => {
  // At a step of any map but that one's there is nothing to look through.
  if (view !== "world") return quotes;
  const there = subjectsOn(terms, view);
  return quotes.filter(({ subject }) => there.includes(subject));
};

/**
 * The subject that a name on a map is of, "" for none: of a place, or of a body.
 * @param {Pick<Terms, "of">} terms
 * @param {string} view
 * @param {{ id: string, layer?: string }} label
 */
export const subjectNamed = ({ of }, view, { id, layer }) => (
  layer ? "" : of[`${view === "region" ? "n" : "j"}-${id}`]?.[0] ?? "");

/**
 * What a reader chose, as subjects: `w-` names one itself.
 * @param {Terms} terms
 * @param {string} sel
 * @returns {Subject[]}
 */
export const subjectsOf = ({ of, of_lines: lines, subjects }, sel) => {
  const ids = sel.startsWith("w-") ? [sel.slice(2)]
    : of[sel] ?? lines[Object.keys(lines).find((start) => sel.startsWith(start)) ?? ""] ?? [];
  return ids.flatMap((id) => subjects.find((subject) => subject.id === id) ?? []);
};

/** How a speaker called something: each dated use of one term. @typedef {{ speaker: string, fact: Fact, uses: Fact[] }} Use */

/**
 * All that speakers called a subject, by the day on which each first used it.
 * @param {Terms} terms
 * @param {string} subject
 * @returns {Use[]}
 */
export const usesOf = (terms, subject) => {
  /** @type {Map<string, Use>} */
  const uses = new Map();
  const what = terms.columns.indexOf("subject");
  const facts = terms.rows.flatMap((row, number) => (
    row[what] === subject ? [factOf(terms, number)] : []));
  facts.sort((a, b) => a.day - b.day);
  for (const fact of facts) {
    const key = `${fact.speaker} ${fact.language} ${fact.term.toLowerCase()}`;
    /** @type {Use} */
    const use = uses.get(key) ?? { speaker: fact.speaker, fact, uses: [] };
    use.uses.push(fact);
    uses.set(key, use);
  }
  return [...uses.values()];
};

/**
 * Of what two speakers call otherwise on a day: the subject, and the term of each, null where it
 * has none.
 * @param {Quote[]} first
 * @param {Quote[]} second
 * @param {Subject[]} subjects
 * @returns {{ subject: Subject, one: Quote | null, other: Quote | null }[]}
 */
export const differing = (first, second, subjects) => subjects.flatMap((subject) => {
  const [one = null, other = null] = [first, second].map(
    (quotes) => quotes.find((quote) => quote.subject.id === subject.id));
  return (one || other) && one?.fact.quoted !== other?.fact.quoted ? [{ subject, one, other }] : [];
});
