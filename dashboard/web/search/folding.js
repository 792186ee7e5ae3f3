/**
 * What a name and what is typed are made into before they are compared: the one function for
 * both, so that they cannot come apart. A text is compared as it is written, but for case, marks
 * and signs; and as it sounds, in Latin letters, for whoever writes a name by another alphabet
 * or another way of transliterating it. The letters and spellings stand in letters.json.
 */
import letters from "./letters.json" with { type: "json" };

const MARKS = /\p{M}/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const SIGNS = /[^\p{L}\p{N}]+/gu;
const DROPPED = /['’‘ʼ՚`´]/gu;
const TABLE = /** @type {Record<string, string>} */ (
  { ...letters.latin, ...letters.cyrillic, ...letters.armenian });
// The longest first: ու is one letter of two.
const LETTER = new RegExp(Object.keys(TABLE).sort((a, b) => b.length - a.length).join("|"), "gu");
const SPELLINGS = letters.spellings.map(([from, to]) => (
  /** @type {[RegExp, string]} */ ([new RegExp(from, "gu"), to])));

/** @param {string} text */
const parted = (text) => text.replace(DROPPED, "").replace(SIGNS, " ").trim();

/**
 * A text as it is written: lower case, without diacritics and signs, ə as e and ı as i.
 * @param {string} text
 */
export const written = (text) => (PLAIN.test(text) ? parted(text.toLowerCase())
  : parted(text.toLowerCase().normalize("NFKD").replace(MARKS, "").replace(/ə/g, "e").replace(/ı/g, "i")));

/** What people write beside a name that is none of it: what sort of settlement is meant. */
const BESIDE = new Set(letters.beside.map(written));

/** A text without the words beside a name; whole where nothing else is in it. @param {string} text */
export const bare = (text) => {
  const words = written(text).split(" ");
  const own = words.filter((word) => !BESIDE.has(word));
  return own.length && own.length < words.length
    ? text.split(/\s+/).filter((word) => !BESIDE.has(written(word))).join(" ") : text;
};

/**
 * A text as it sounds: in Latin letters, those together that transliterations do not tell apart.
 * @param {string} text
 */
export const sounded = (text) => {
  const latin = text.toLowerCase().normalize("NFKC").replace(LETTER, (letter) => TABLE[letter]);
  return SPELLINGS.reduce((so, [from, to]) => so.replace(from, to), written(latin));
};
