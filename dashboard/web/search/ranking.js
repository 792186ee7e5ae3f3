/**
 * What is found, in order: what is called exactly so, what begins so, what has such words, and
 * what would have but for one slip of the keyboard; as it is written before as it sounds. Where
 * nothing is called so, what is but for an ending of case, or to a less exact ear.
 */
import { bare, barest, loosely, sounded, undeclined, written } from "./folding.js";

/**
 * What can be found: an id, what it is called here, its sort, its weight, its other names.
 * @typedef {[id: string, label: string, kind: string, weight: number, names: string[]]} Row
 */

/** A name folded: whole, without gaps, and its words. @typedef {{ whole: string, joined: string, words: string[] }} Folded */

/**
 * A row whose names are folded, label first.
 * @typedef {{ id: string, label: string, kind: string, weight: number, names: string[],
 *   ways: Folded[][] }} Entry
 */

/** @typedef {{ id: string, label: string, kind: string, name: string }} Found `name` is the one it was found by */

/** The ways in which a name is compared, the surest first; the last is for what no other finds. */
const WAYS = [written, sounded, loosely];
const SURE = 2;
// How a name answers, the best first. A slip is asked about only where nothing is called exactly so.
const [EXACT, BEGINS, WORDS, SLIP, SOME, NONE] = [0, 1, 2, 3, 4, 99];
// A shorter word has too many others within a slip of it, or begins too many.
const [LEAST_SLIPPED, LEAST_BEGUN] = [4, 3];

/** @param {string} whole @returns {Folded} */
const folded = (whole) => ({ whole, joined: whole.replaceAll(" ", ""), words: whole.split(" ") });

/** Fold all names of the rows, once. @param {Row[]} rows @returns {Entry[]} */
export const indexOf = (rows) => rows.map(([id, label, kind, weight, others]) => {
  const names = [label, ...others];
  const ways = WAYS.map((way) => names.map((name) => folded(way(name))));
  return { id, label, kind, weight, names, ways };
});

/**
 * Whether two words are the same but for one slip: a letter more, less, another, or two swapped.
 * @param {string} a
 * @param {string} b
 */
export const slipApart = (a, b) => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let to = 0;
  while (to < Math.min(a.length, b.length) - from && a.at(-1 - to) === b.at(-1 - to)) to += 1;
  const [left, right] = [a.slice(from, a.length - to), b.slice(from, b.length - to)];
  return Math.max(left.length, right.length) <= 1
    || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
};

/**
 * By how much a word is not a typed one, which has a slip at most: 0 for the whole word, a little
 * for one that goes on, and no number for another word. Few slip at the first letter of a word
 * that they have not ended.
 * @param {string} word
 * @param {string} typed
 */
const slipped = (word, typed) => {
  if (typed.length < LEAST_SLIPPED) return NONE;
  if (slipApart(word, typed)) return 0;
  const goesOn = word[0] === typed[0] && [0, 1, -1].some((more) => (
    word.length > typed.length + more && slipApart(word.slice(0, typed.length + more), typed)));
  return goesOn ? 0.5 : NONE;
};

/** How well a name answers what is typed without a slip. @param {Folded} name @param {Folded} typed */
const plainRank = (name, typed) => {
  if (name.whole === typed.whole || name.joined === typed.joined) return EXACT;
  if (name.whole.startsWith(typed.whole)) return BEGINS;
  return typed.words.every((word) => name.words.some((own) => own.startsWith(word))) ? WORDS : NONE;
};

/** How well it does with one. @param {Folded} name @param {Folded} typed */
const slippedRank = (name, typed) => {
  if (slipped(name.joined, typed.joined) === 0) return SLIP;
  const missed = typed.words.filter((word) => !name.words.some((own) => own.startsWith(word)));
  if (!missed.length) return NONE;
  const off = Math.min(...name.words.map((own) => slipped(own, missed[0])));
  if (missed.length === 1 && off < 1) return SLIP + 0.25 + off / 2;
  const found = typed.words.filter((word) => name.words.some(
    (own) => own === word || (word.length >= LEAST_BEGUN && own.startsWith(word))));
  return found.length ? SOME + 1 - found.join("").length / typed.joined.length : NONE;
};

/**
 * The best of an entry's names for what is typed, each in its way: what only sounds so is
 * heavier by one.
 * @param {Entry} entry
 * @param {Folded[]} typed
 * @param {typeof plainRank} rankOf
 */
const bestOf = ({ id, ways, names, weight }, typed, rankOf) => {
  let best = { rank: NONE, weight, name: names[0] };
  ways.forEach((own, way) => own.forEach((name, i) => {
    if (!typed[way].whole) return;
    const answers = rankOf(name, typed[way]);
    // An event is called by a sentence: that it begins so says no more than that it has the word.
    const rank = answers === BEGINS && id.startsWith("e-") ? WORDS : answers;
    if (rank < best.rank) best = { rank, weight: weight + way, name: names[i] };
  }));
  return best;
};

/** @param {Entry[]} index @param {Folded[]} typed @param {typeof plainRank} rankOf */
const ranked = (index, typed, rankOf) => index
  .map((entry) => ({ entry, ...bestOf(entry, typed, rankOf) }))
  .filter(({ rank }) => rank < NONE)
  .sort((a, b) => a.rank - b.rank || a.weight - b.weight
    || a.entry.label.localeCompare(b.entry.label, "en"));

/**
 * The entries that answer what is typed, the best first, so many at most. Those that hold but
 * some of its words only where nothing holds all.
 * @param {Entry[]} index
 * @param {string} text
 * @param {number} most
 * @returns {Found[]}
 */
export const search = (index, text, most) => {
  /**
   * What answers all that is typed before what answers it but for the words beside a name.
   * @param {typeof plainRank} rankOf
   * @param {string[]} texts
   * @param {number} [from]
   * @param {number} [to]
   */
  const all = (rankOf, texts, from = 0, to = SURE) => texts.flatMap((one) => ranked(
    index, WAYS.map((way, i) => folded(i >= from && i < to ? way(one) : "")), rankOf));
  const plain = new Set([text, bare(text)]);
  const called = all(plainRank, [...plain]);
  const asked = [...new Set([...plain, ...(called.length ? [] : [barest(text)])])];
  const named = called.length > 0 && called[0].rank <= BEGINS;
  // What was asked plainly has given all that it gives.
  const further = new Set(asked.flatMap((one) => [one, undeclined(one)]).filter(
    (one) => !plain.has(one)));
  const declined = named ? [] : all(plainRank, [...further]);
  const heard = named ? [] : all(plainRank, asked, SURE, WAYS.length);
  // What is called just so but for its ending, or to another ear, is meant before what has the
  // word somewhere.
  const just = [...declined, ...heard].filter(({ rank }) => rank === EXACT);
  const slips = called[0]?.rank === EXACT ? [] : all(slippedRank, asked);
  const nearly = slips.filter(({ rank }) => rank < SOME);
  const listed = [...just, ...called, ...(called.length ? [] : declined), ...nearly];
  if (!listed.length) listed.push(...heard);
  if (!listed.length) listed.push(...slips);
  const seen = new Set();
  const once = listed.filter(({ entry: { id } }) => !seen.has(id) && seen.add(id));
  return once.slice(0, most).map(({ entry: { id, label, kind }, name }) => (
    { id, label, kind, name }));
};
