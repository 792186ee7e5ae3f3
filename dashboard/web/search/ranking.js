/**
 * What is found, in order: what is called exactly so, what begins so, what has such words, and
 * what would have but for one slip of the keyboard; as it is written before as it sounds. Where
 * nothing is called just so, what is but for an ending of case, for a keyboard set to another
 * language, for another language's spelling, or to a less exact ear.
 */
import {
  bare, barest, loosened, respellings, retyped, sounded, stems, undeclined, written,
} from "./folding.js";

/** @import { State } from "../page/store.js" */

/**
 * What can be found: an id, what it is called here, its sort, its weight, its other names, and
 * what of a state it is shown with, where no map knows.
 * @typedef {[id: string, label: string, kind: string, weight: number, names: string[],
 *   to?: Partial<State>]} Row
 */

/** A name folded: whole, without gaps, and its words. @typedef {{ whole: string, joined: string, words: string[] }} Folded */

/**
 * A row whose names are folded, label first.
 * @typedef {{ id: string, label: string, kind: string, weight: number, names: string[],
 *   to?: Partial<State>, ways: Folded[][], stems: string[][][] }} Entry
 */

/**
 * `name` is the one it was found by.
 * @typedef {{ id: string, label: string, kind: string, name: string, to?: Partial<State> }} Found
 */

/** The ways in which a name is compared, the surest first; the last is for what no other finds. */
const WAYS = [written, sounded, (/** @type {string} */ text) => loosened(sounded(text))];
const SURE = 2;
// How a name answers, the best first. A slip is asked about only where nothing is called exactly so.
const [EXACT, BEGINS, WORDS, SLIP, SOME, NONE] = [0, 1, 2, 3, 4, 99];
// What a name says of itself besides: Nagorno-Karabakh (de facto).
const ASIDE = / \(.*\)$/;
// A shorter word has too many others within a slip of it, or begins too many.
const [LEAST_SLIPPED, LEAST_BEGUN] = [4, 3];
// So few answers leave room for what is named among the words.
const FEW = 3;
// What is left out at the end of a word, for it to be the same.
const MOST_ENDING = 3;

/** @param {string} whole @returns {Folded} */
const folded = (whole) => ({ whole, joined: whole.replaceAll(" ", ""), words: whole.split(" ") });

/** Fold all names of the rows, once. @param {Row[]} rows @returns {Entry[]} */
export const indexOf = (rows) => rows.map(([id, label, kind, weight, others, to]) => {
  const names = [label, ...others];
  const sounds = names.map(sounded);
  const ways = [names.map(written), sounds, sounds.map(loosened)].map((way) => way.map(folded));
  return { id, label, kind, weight, names, ...(to && { to }), ways, stems: names.map((name) => stems(name.replace(ASIDE, ""))) };
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
  if (name.whole.startsWith(typed.whole)
    || (typed.words.length > 1 && name.joined.startsWith(typed.joined))) return BEGINS;
  return typed.words.every((word) => name.words.some((own) => own.startsWith(word))) ? WORDS : NONE;
};

/** Whether a word is a typed one or begins with it. @param {string} own @param {string} word */
const begun = (own, word) => (
  own === word || (word.length >= LEAST_BEGUN && own.startsWith(word)));

/** Whether all words of a name are among the typed, but for an ending. @param {Folded} name @param {string[]} typed */
const wholeAmong = (name, typed) => name.words.every((own) => typed.some((word) => own === word
  || (word.length >= LEAST_SLIPPED && own.startsWith(word)
    && own.length - word.length <= MOST_ENDING)));

/** How well it does with one. @param {Folded} name @param {Folded} typed */
const slippedRank = (name, typed) => {
  if (slipped(name.joined, typed.joined) === 0) return SLIP;
  const missed = typed.words.filter((word) => !name.words.some((own) => own.startsWith(word)));
  if (!missed.length) return NONE;
  const off = Math.min(...name.words.map((own) => slipped(own, missed[0])));
  if (missed.length === 1 && off < 1) return SLIP + 0.25 + off / 2;
  return NONE;
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
  typed.forEach(({ whole }, way) => whole && ways[way].forEach((name, i) => {
    const answers = rankOf(name, typed[way]);
    // An event is called by a sentence: that it begins so says no more than that it has the word.
    const rank = answers === BEGINS && id.startsWith("e-") ? WORDS : answers;
    if (rank < best.rank) best = { rank, weight: weight + way, name: names[i] };
  }));
  return best;
};

/** @typedef {{ entry: Entry, rank: number, weight: number, name: string }} Ranked */

const { compare } = new Intl.Collator("en");
/** @param {Ranked[]} found */
const inOrder = (found) => found.filter(({ rank }) => rank < NONE)
  .sort((a, b) => a.rank - b.rank || a.weight - b.weight
    || compare(a.entry.label, b.entry.label));

/** @param {Entry[]} index @param {Folded[]} typed @param {typeof plainRank} rankOf */
const ranked = (index, typed, rankOf) => inOrder(
  index.map((entry) => ({ entry, ...bestOf(entry, typed, rankOf) })));

/**
 * What is called as one of the texts but for the endings of its words.
 * @param {Entry[]} index
 * @param {string[]} texts
 * @returns {Ranked[]}
 */
const declinedAlike = (index, texts) => texts.flatMap((text) => {
  const typed = stems(text);
  return inOrder(index.map((entry) => {
    const at = entry.stems.findIndex((own) => own.length === typed.length
      && own.every(([whole, stem], i) => typed[i].includes(whole) || typed[i].includes(stem)));
    return { entry, rank: at < 0 ? NONE : EXACT, weight: entry.weight, name: entry.names[at] };
  }));
});

/**
 * What shares some of the words, the best first: what is named whole among them, then by how much
 * the words tell, the more the fewer things have them.
 * @param {Entry[]} index
 * @param {string} text
 * @returns {Ranked[]}
 */
const sharing = (index, text) => {
  const typed = WAYS.slice(0, SURE).map((way) => way(text).split(" "));
  const which = typed[0].map((_word, i) => i);
  const shared = index.flatMap((entry) => typed.flatMap((words, way) => (
    entry.ways[way].map((name, at) => ({ entry, name, at, way,
      has: which.filter((i) => name.words.some((own) => begun(own, words[i] ?? ""))) }))
  )).filter(({ has }) => has.length));
  const tells = which.map((i) => {
    const entries = new Set(shared.filter(({ has }) => has.includes(i)).map(({ entry }) => entry));
    return entries.size ? Math.log(1 + index.length / entries.size) : 0;
  });
  /** @param {number[]} words */
  const told = (words) => words.reduce((sum, i) => sum + tells[i], 0);
  return inOrder(shared.map(({ entry, name, at, way, has }) => ({ entry, name: entry.names[at],
    weight: entry.weight + way,
    rank: SOME + (wholeAmong(name, typed[way]) ? 0 : 1) + 1 - told(has) / told(which) })));
};

/**
 * What is called, or begins, as another language spells it.
 * @param {(rankOf: typeof plainRank, texts: Iterable<string>, from?: number, to?: number) => Ranked[]} all
 * @param {string[]} asked
 */
const respelt = (all, asked) => {
  const spelt = asked.flatMap(respellings);
  const read = [...all(plainRank, spelt), ...all(plainRank, spelt, SURE, WAYS.length)];
  return [EXACT, BEGINS].flatMap((rank) => read.filter((one) => one.rank === rank));
};

/**
 * The entries that answer what is typed, the best first, so many at most. What is named whole
 * among its words follows where few answer all of it, what has but some where none does.
 * @param {Entry[]} index
 * @param {string} text
 * @param {number} most
 * @returns {Found[]}
 */
export const search = (index, text, most) => {
  /**
   * What answers all that is typed before what answers it but for the words beside a name.
   * @param {typeof plainRank} rankOf
   * @param {Iterable<string>} texts
   * @param {number} [from]
   * @param {number} [to]
   */
  const all = (rankOf, texts, from = 0, to = SURE) => [...texts].flatMap((one) => ranked(
    index, WAYS.map((way, i) => folded(i >= from && i < to ? way(one) : "")), rankOf));
  /** @param {Ranked[]} listed */
  const told = (listed) => {
    const seen = new Set();
    const once = listed.filter(({ entry: { id } }) => !seen.has(id) && seen.add(id));
    return once.slice(0, most).map(({ entry: { id, label, kind, to }, name }) => (
      { id, label, kind, name, ...(to && { to }) }));
  };
  const plain = new Set([text, bare(text)]);
  const called = all(plainRank, plain);
  if (called[0]?.rank === EXACT) return told(called);

  const keys = all(plainRank, retyped(text), 0, 1).filter(({ rank }) => rank <= BEGINS);
  const asked = [...new Set([...plain, ...(called.length ? [] : [barest(text)])])];
  const isBegun = called.length > 0 && called[0].rank <= BEGINS;
  // What begins a name is one that somebody is typing rather than a short one with an ending.
  const isStem = (/** @type {string} */ one) => !isBegun || written(one).length > LEAST_SLIPPED;
  // What was asked plainly has given all that it gives.
  const further = new Set(asked.flatMap((one) => [one, undeclined(one)]).filter(
    (one) => !plain.has(one) && isStem(one)));
  const declined = all(plainRank, further);
  const heard = isBegun ? [] : all(plainRank, asked, SURE, WAYS.length);
  // What is called just so but for its ending, or to another ear, is meant before what has the
  // word somewhere.
  const just = [...keys.filter(({ rank }) => rank === EXACT),
    ...declined.filter(({ rank }) => rank === EXACT), ...declinedAlike(index, asked.filter(isStem)),
    ...heard.filter(({ rank }) => rank === EXACT)];
  const nearly = all(slippedRank, asked);
  const read = called.length || just.length ? [] : [...keys, ...respelt(all, asked)];
  const wholly = [...nearly, ...called.length || read.length ? []
    : all(slippedRank, retyped(text), 0, 1)].filter(({ rank }) => rank === SLIP);
  const listed = called.length ? [...just, ...called, ...nearly]
    : [...just, ...read, ...wholly, ...declined, ...nearly];
  if (!listed.length) listed.push(...heard);
  const own = barest(text);
  const some = listed.length < FEW ? sharing(index, own) : [];
  listed.push(...listed.length ? some.filter(({ rank }) => rank < SOME + 1) : some);
  if (!listed.length) listed.push(...sharing(index, undeclined(own)));
  return told(listed);
};
