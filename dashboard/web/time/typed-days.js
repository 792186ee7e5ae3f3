/**
 * The days that somebody may mean who types one: in numbers as an address has them
 * (address/typed.js), or with a month by its name in any language of the map.
 */
import { nearestDay } from "../address/typed.js";
import { FIRST_DAY, LAST_DAY, MONTHS, WEEKDAYS } from "../constants.js";
import { undeclined, written } from "../search/folding.js";
import { slipApart } from "../search/ranking.js";
import { dayOf, isoDay, LAST } from "../words/days.js";

/** @typedef {{ days: number[] } | { fault: "no-day" | "outside" }} Meant one day, or two to ask about */

// In numbers of Rome as well, which the region writes in papers: 10.XI.2020.
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const NAMES = MONTHS.map((names, i) => [...names.map(written), ROMAN[i]]);
// What stands beside the numbers of a day and means none of them: its weekday, of, year, -th.
const BESIDE = new Set([...WEEKDAYS, "in on of the year day from since until st nd rd th",
  "il ili ilin ildə ilində ci cü cu cı ayı ayının ayında günü",
  "в с до по г го ого е й год года году", "թ թվական թվականի թվականին ի ին ից ը"].flatMap((words) => written(words).split(" ")));
const [LEAST_LETTERS, LEAST_STEM, LEAST_SLIPPED, MOST_ENDING] = [3, 4, 5, 2];
// The last letter of these is another in each case: ноябрь, май as folded, мая.
const SOFT = /^\p{sc=Cyrillic}+[ьия]$/u;
const [YEAR_FIRST, DAY_OR_MONTH] = [/^\d{4}$/, /^\d{1,2}$/];
const SHORT_YEAR = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const ENDS = /^[\s.,–-]+|[\s.,–-]+$/g;
// What Azerbaijani writes behind the number of a day: mayın 12-si, noyabrın 24-də.
const ENDING = /(\d)-(?:s?[iıuü]|d[əa]n?)(?![\p{L}-])/giu;
// Signs that only say which way a text runs, as copying from a page may take along.
const UNSEEN = /\p{Cf}/gu;
const SPACED = /^(\d+) (\d+) (\d+)$/;
const TWO_ORDERS = /^(\d{1,2})\D(\d{1,2})\D(\d{4})$/;

/** Whether a word is a name declined, as noyabrın and ноябре. @param {string} word @param {string} name */
const declined = (word, name) => undeclined(word) === name || (
  name.length >= LEAST_STEM && word.startsWith(name) && word.length - name.length <= MOST_ENDING)
  || (SOFT.test(name) && name.length >= LEAST_LETTERS && word.slice(0, -1) === name.slice(0, -1));

/**
 * The number of the month that a word names, whole, short, declined or with a slip; 0 for none.
 * @param {string} word
 */
export const monthOf = (word) => {
  /** @param {(name: string) => boolean} fits */
  const only = (fits) => {
    const months = NAMES.flatMap((names, i) => (names.some(fits) ? [i + 1] : []));
    return months.length === 1 ? months[0] : 0;
  };
  return only((name) => name === word)
    || (word.length >= LEAST_LETTERS && only((name) => name.startsWith(word)))
    || only((name) => declined(word, name))
    || (word.length < LEAST_SLIPPED ? 0
      : only((name) => name.length >= LEAST_SLIPPED && slipApart(word, name)));
};

/** A year of two digits as the one of four that the atlas covers, else as it is. @param {string} short */
const yearOf = (short) => [FIRST_DAY, LAST_DAY].map((day) => day.slice(0, 2) + short)
  .find((year) => year >= FIRST_DAY.slice(0, 4) && year <= LAST_DAY.slice(0, 4)) ?? short;

/** The numbers of a text with a month by its name, as an address has them; empty if it is none. @param {string} text */
const numbered = (text) => {
  const parts = written(text).match(/\d+|\p{L}+/gu) ?? [];
  const words = parts.filter((part) => /\p{L}/u.test(part) && !BESIDE.has(part));
  const numbers = parts.filter((part) => /\d/.test(part));
  const month = words.length === 1 ? monthOf(words[0]) : 0;
  const year = numbers.find((number) => YEAR_FIRST.test(number));
  const days = numbers.filter((number) => DAY_OR_MONTH.test(number));
  if (!month) return "";
  // Of two short numbers the last is the year, as people write it.
  const short = !year && numbers.length === 2 && days.length === 2;
  if (short) return [yearOf(days[1]), month, days[0]].join("-");
  if (!year || days.length > 1 || days.length + 1 < numbers.length) return "";
  return [year, month, ...days].join("-");
};

/** A year of two digits in a day as the one of four. @param {string} text */
const yearWhole = (text) => text.replace(SHORT_YEAR, (_whole, a, sign, b, short) => (
  `${a}${sign}${b}${sign}${yearOf(short)}`));

/** A text without the words that stand beside a day and mean none. @param {string} text */
const bare = (text) => text.normalize("NFKC")
  .replace(WORD, (word) => (BESIDE.has(written(word)) ? " " : word)).replace(ENDS, "");

/** @param {string} iso @param {string} asked @returns {number[]} */
const within = (iso, asked) => {
  // An address takes the last day for one beyond the end of a month; who types it is told.
  const typed = asked.match(/\d+/g)?.map(Number) ?? [];
  const whole = typed.length < 3 || typed.includes(Number(iso.slice(8)));
  const day = dayOf(iso);
  return whole && day >= 0 && day <= LAST && isoDay(day) === iso ? [day] : [];
};

/** The digits of any script as those of ours: of each the ten stand in a row. @param {string} sign */
const digit = (sign) => {
  const code = /** @type {number} */ (sign.codePointAt(0));
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
};

/** @param {string} text */
const legible = (text) => text.replace(UNSEEN, "").replace(/,(?=\s*\d+:)/, "").replaceAll("_", "-").replace(/(?![0-9])\p{Nd}/gu, digit)
  .replace(ENDING, "$1");

/** What is meant by what somebody typed. @param {string} typed @returns {Meant} */
export const daysMeant = (typed) => {
  const text = legible(typed);
  const plain = numbered(text) || yearWhole(
    bare(text).replace(/\s*([./-])\s*/g, "$1").replace(SPACED, "$1-$2-$3")
      .replace(MONTH_YEAR, "$2-$1"));
  const meant = nearestDay(plain);
  if ("iso" in meant) {
    const day = dayOf(meant.iso);
    if (!(day >= 0 && day <= LAST)) return { fault: "outside" };
    const days = within(meant.iso, plain);
    return days.length ? { days } : { fault: "no-day" };
  }
  const [, first, second, year] = plain.match(TWO_ORDERS) ?? [];
  if (!year || plain.includes(".")) return { fault: "no-day" };
  const days = [`${first}.${second}.${year}`, `${second}.${first}.${year}`].flatMap((order) => {
    const one = nearestDay(order);
    return "iso" in one ? within(one.iso, order) : [];
  });
  if (days.length) return { days };
  return { fault: meant.fault === "notice-two-days" ? "outside" : "no-day" };
};
