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
const DROPPED = /['’‘ʼ՚`´ʹʺʿʾʽ]/gu;
const TABLE = /** @type {Record<string, string>} */ (
  { ...letters.latin, ...letters.cyrillic, ...letters.armenian });
// The longest first: ու is one letter of two.
const LETTER = new RegExp(Object.keys(TABLE).sort((a, b) => b.length - a.length).join("|"), "gu");
/** @param {string[][]} spellings */
const changes = (spellings) => spellings.map(([from, to]) => (
  /** @type {[RegExp, string]} */ ([new RegExp(from, "gu"), to])));
const [SPELLINGS, LOOSE] = [changes(letters.spellings), changes(letters.loose)];
// What is left of a word is long enough to tell it from others.
const ENDINGS = letters.endings.join("|");
const ENDING = new RegExp(`(?<=\\p{L}{3})(?:${ENDINGS})$`, "u");
// An abbreviation has its ending behind a hyphen.
const PARTED_ENDING = new RegExp(`(?<=\\p{L}{2})-(?:${ENDINGS})(?!\\p{L})`, "gu");

/** @param {string} text @param {[RegExp, string][]} spellings */
const respelt = (text, spellings) => (
  spellings.reduce((so, [from, to]) => so.replace(from, to), text));

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
/** The same and what sort of area, which many names hold. */
const SORTS = new Set([...BESIDE, ...letters.areas.map(written)]);

/** A text without such words; whole where nothing else is in it. @param {Set<string>} sorts */
const without = (sorts) => (/** @type {string} */ text) => {
  const words = written(text).split(" ");
  const own = words.filter((word) => !sorts.has(word));
  return own.length && own.length < words.length
    ? text.split(/\s+/).filter((word) => !sorts.has(written(word))).join(" ") : text;
};

/** A text without the words beside a name. */
export const bare = without(BESIDE);

/** A text without these and without the sort of area. */
export const barest = without(SORTS);

/** @param {string} text */
const heard = (text) => respelt(
  written(text.toLowerCase().normalize("NFKC").replace(LETTER, (letter) => TABLE[letter])),
  SPELLINGS);

// A district is a region to some: what sort of area it is sounds alike.
const AREAS = new Set(letters.areas.map(heard));
const [AREA] = AREAS;

/**
 * A text as it sounds: in Latin letters, those together that transliterations do not tell apart.
 * @param {string} text
 */
export const sounded = (text) => heard(text).split(" ")
  .map((word) => (AREAS.has(word) ? AREA : word)).join(" ");

/**
 * What sounds so as it sounds to whoever tells apart less: in Western Armenian and in French, Bertsor
 * and Choucha are Berdzor and Shusha.
 * @param {string} sound
 */
export const loosened = (sound) => respelt(sound, LOOSE);

const ALL_ENDING = new RegExp(`^(?:${ENDINGS})$`, "u");
// The longest ending is the leftmost that the expression finds.
const [LEAST_STEM, MOST_ENDING] = [3, 6];
/** @param {string} word */
const shortestOff = (word) => {
  const most = Math.min(word.length - LEAST_STEM, MOST_ENDING);
  for (let n = 1; n <= most; n += 1) if (ALL_ENDING.test(word.slice(-n))) return word.slice(0, -n);
  return word;
};

/** The words of a text, without the endings behind a hyphen. @param {string} text */
const unhyphened = (text) => written(text.toLowerCase().replace(PARTED_ENDING, "")).split(" ");

/** A text without the endings of case that its words may have. @param {string} text */
export const undeclined = (text) => unhyphened(text).map((word) => word.replace(ENDING, "")).join(" ");

/** Each word of a text as it is, and without the ending that it may have: the longest, the shortest. @param {string} text */
export const stems = (text) => unhyphened(text).map(
  (word) => [word, word.replace(ENDING, ""), shortestOff(word)]);

/** @param {Record<string, string>} table */
const reading = (table) => {
  const sign = new RegExp(Object.keys(table).sort((a, b) => b.length - a.length).join("|"), "gu");
  return (/** @type {string} */ text) => text.replace(sign, (spelt) => table[spelt]);
};
const READINGS = Object.values(letters.orthographies).map(
  (table) => reading(/** @type {Record<string, string>} */ (table)));

const [LETTERS, SIGNED] = [/\p{L}/gu, /\S/gu];
/**
 * What a keyboard writes for the keys of another, where each letter is one on it too.
 * @param {string} from
 * @param {string} to
 */
const otherKeys = (from, to) => (/** @type {string} */ text) => (
  (text.match(LETTERS) ?? []).every((letter) => to[from.indexOf(letter)]?.match(LETTERS))
    ? text.replace(SIGNED, (sign) => to[from.indexOf(sign)] ?? sign) : text);
const BOARDS = Object.values(letters.keyboards);
const MISTAKEN = BOARDS.flatMap((from) => BOARDS.filter((to) => to !== from)
  .map((to) => otherKeys(from, to)));

/** @param {string} text @param {((text: string) => string)[]} ways */
const others = (text, ways) => {
  const plain = text.toLowerCase().normalize("NFKC");
  return [...new Set(ways.map((way) => way(plain)))].filter((other) => other !== plain);
};

/** What a text says to whoever spells names as another language or a scholar does. @param {string} text */
export const respellings = (text) => others(text, READINGS);

/** What would have been typed, had the keyboard been set to another language. @param {string} text */
export const retyped = (text) => others(text, MISTAKEN);
