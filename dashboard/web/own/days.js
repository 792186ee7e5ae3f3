/** Days however a table writes them: of all of them it is decided which is the day, which the month. */
/** @import { Column } from "./reading/table.js" */
import { MONTHS } from "../constants.js";
import { dayOf, isoDay } from "../words/days.js";

/** @typedef {"ymd" | "dmy" | "mdy" | "serial" | ""} Order how days are written; "" where that cannot be seen */

export const EMPTY = -1_000_000;
export const NO_DAY = -1_000_001;

// A time that names its zone is an instant: its day is that of the clocks of the region, UTC+4, as
// geodata/written_days.py has it.
const ZONED = /[T ](\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|([+-])(\d{2}):?(\d{2})?)$/;
const REGION_HOURS = 4;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SLASHED = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
// A spreadsheet's count of days, from 1954 to 2064.
const SERIAL = /^[2-5]\d{4}(\.\d+)?$/;
// The first day of that count, as spreadsheets have it.
const SERIAL_FIRST = dayOf("1899-12-30");
// 20 November 2020, 20-Nov-2020, November 20, 2020.
const DAY_MONTH = /^(\d{1,2})[\s.-]+(\p{L}+)\.?,?[\s-]+(\d{4})/u;
const MONTH_DAY = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})/u;

/** @param {string} name */
const folded = (name) => name.toLowerCase().replace(/\.$/, "");
/** The numbers of the months by their names in all languages. @type {Record<string, number>} */
const NAMES = Object.fromEntries(MONTHS.flatMap((names, i) => names.map(
  (name) => [folded(name), i + 1])));

/** @param {number} year @param {number} month @param {number} day */
const numbered = (year, month, day) => {
  const iso = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${
    String(day).padStart(2, "0")}`;
  const number = dayOf(iso);
  return Number.isNaN(number) || isoDay(number) !== iso ? NO_DAY : number;
};

/** Whether a text is one of those of which it has to be known which number is the month. @param {string} text */
export const needsOrder = (text) => SLASHED.test(text.trim());

/** The order that a text tells, "" for none. @param {string} value @returns {"dmy" | "mdy" | ""} */
const orderIn = (value) => {
  const [, first = 0, , second = 0] = (SLASHED.exec(value.trim()) ?? []).map(Number);
  if (first > 12 && second <= 12) return "dmy";
  return second > 12 && first <= 12 ? "mdy" : "";
};

/** What of values tells their order. @param {Iterable<string>} values */
export const orderOf = (values) => {
  const seen = { slashed: 0, serial: 0, other: 0, dmy: 0, mdy: 0 };
  for (const value of values) {
    const text = value.trim();
    if (needsOrder(text)) {
      seen.slashed += 1;
      const order = orderIn(text);
      if (order) seen[order] += 1;
    } else if (SERIAL.test(text)) seen.serial += 1;
    else if (text) seen.other += 1;
  }
  return seen;
};

// So many rows that tell an order are named.
const NAMED = 5;

/** The rows that tell an order, counted from 1, and what stands in the first. @param {Column[]} columns @param {"dmy" | "mdy"} order */
const rowsTelling = (columns, order) => {
  /** @type {Map<number, string>} */
  const texts = new Map();
  for (const { values, codes } of columns) {
    const tells = values.map((value) => orderIn(value) === order);
    for (let row = 0, listed = 0; row < codes.length && listed <= NAMED; row += 1) {
      if (!tells[codes[row]]) continue;
      listed += 1;
      if (!texts.has(row + 1)) texts.set(row + 1, values[codes[row]].trim());
    }
  }
  const [first = 0, ...others] = [...texts.keys()].sort((a, b) => a - b);
  const rows = [first, ...others].slice(0, NAMED).join(", ");
  return { rows: others.length < NAMED ? rows : `${rows}, …`, text: texts.get(first) ?? "" };
};

/** The values of the message `own-day-orders`. @typedef {{ column: string, days: string, day: string, months: string, month: string }} Differing */

/**
 * How the days of some columns are written; `asked` says that a reader has to say it: of every
 * 3/4/2020 the day may be either number, or some rows have the day first and some the month, which
 * are told as `differing`. Neither is ever guessed.
 * @param {Column[]} columns
 * @returns {{ order: Order, asked: boolean, differing: Differing | null }}
 */
export const decided = (columns) => {
  const all = columns.map(({ values }) => orderOf(values));
  const sum = (/** @type {keyof ReturnType<typeof orderOf>} */ name) => (
    all.reduce((total, one) => total + one[name], 0));
  if (sum("slashed")) {
    if (sum("dmy") && sum("mdy")) {
      const [days, months] = [rowsTelling(columns, "dmy"), rowsTelling(columns, "mdy")];
      return { order: "", asked: true, differing: {
        column: columns.map(({ name }) => name).join(", "), days: days.rows, day: days.text,
        months: months.rows, month: months.text } };
    }
    const order = sum("dmy") ? "dmy" : sum("mdy") ? "mdy" : "";
    return { order, asked: !order, differing: null };
  }
  return { order: sum("serial") > sum("other") ? "serial" : "ymd", asked: false, differing: null };
};

/** How many days beside its own a time with its zone has in the region. @param {string} text */
const daysBeside = (text) => {
  const [zoned, hour, minute, sign, hours = 0, minutes = 0] = ZONED.exec(text) ?? [];
  if (!zoned) return 0;
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const inRegion = Number(hour) * 60 + Number(minute) - ahead + REGION_HOURS * 60;
  return Math.floor(inRegion / (24 * 60));
};

/** The day of a text with the name of a month. @param {string} text */
const named = (text) => {
  const [, day, name, year] = DAY_MONTH.exec(text)
    ?? MONTH_DAY.exec(text)?.map((_, i, all) => all[[0, 2, 1, 3][i]]) ?? [];
  const month = name && NAMES[folded(name)];
  return month ? numbered(Number(year), month, Number(day)) : NO_DAY;
};

/**
 * The day of a text, counted from the atlas's first; EMPTY, or NO_DAY.
 * @param {string} value
 * @param {Order} order
 */
export const dayIn = (value, order) => {
  const text = value.trim();
  if (!text) return EMPTY;
  const year = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (year) {
    const day = numbered(Number(year[1]), Number(year[2]), Number(year[3]));
    return day === NO_DAY ? day : day + daysBeside(text);
  }
  const slashed = SLASHED.exec(text);
  if (slashed && (order === "dmy" || order === "mdy")) {
    const [, a, , b, of] = slashed.map(Number);
    return order === "dmy" ? numbered(of, b, a) : numbered(of, a, b);
  }
  if (order === "serial" && SERIAL.test(text)) return SERIAL_FIRST + Math.floor(Number(text));
  return named(text);
};
