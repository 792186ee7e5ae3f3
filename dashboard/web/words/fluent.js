/** A language made of its messages by Fluent, and of what Intl knows of it. */
/** @import { Values } from "./language.js" */
import { FluentBundle, FluentDateTime, FluentNumber, FluentResource } from "@fluent/bundle";

/** @typedef {ReturnType<typeof languageOf>} Language */
/** @typedef {import("@fluent/bundle").FluentFunction} FluentFunction */

// As Babel does, and unlike some languages, which would not part 1234.
const GROUPED = { useGrouping: /** @type {const} */ ("always") };

/** @param {Values} values */
const asFluent = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => (
  [name, typeof value === "number" ? new FluentNumber(value, GROUPED) : value])));

// The messages that write a date, by how much of it they write.
const WRITTEN = { day: "language-day", "day-and-month": "language-day-and-month",
  month: "language-month" };

/** @typedef {keyof typeof WRITTEN | "month-alone" | "year" | "day-of-month"} PartOfDate */

/**
 * The language of some messages.
 * @param {string} text the messages, as Fluent
 */
export const languageOf = (text) => {
  const resource = new FluentResource(text);
  const locale = resource.body.find(({ id }) => id === "language-locale")?.value;
  const tag = typeof locale === "string" ? locale : "en";
  /** @param {Intl.DateTimeFormatOptions} options */
  const dates = (options) => new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
  // The form of a month's name beside a day, and that of the name alone.
  const [beside, alone] = [dates({ day: "numeric", month: "long" }), dates({ month: "long" })];

  /** The name of a month as it stands beside a day. @param {Date} date */
  const monthBeside = (date) => (
    beside.formatToParts(date).find(({ type }) => type === "month")?.value ?? "");

  /** @param {Date} date @param {PartOfDate} [of] @returns {string} */
  const formedDay = (date, of = "day") => {
    const [year, day] = [String(date.getUTCFullYear()), String(date.getUTCDate())];
    if (of === "year") return year;
    if (of === "day-of-month") return day;
    const month = of.startsWith("month") ? alone.format(date) : monthBeside(date);
    return of === "month-alone" ? month : formed(WRITTEN[of], "", { month, day, year }) ?? "";
  };

  /** As much of a date as is asked, a text as it is: `DAY($day, of: "month")`. @type {FluentFunction} */
  const DAY = ([day], { of }) => (day instanceof FluentDateTime
    ? formedDay(new Date(day.toNumber()), /** @type {PartOfDate} */ (of ? String(of) : "day"))
    : day ?? "");

  /** What the vocabulary calls a value: `WORD($holder, of: "holder", form: "short")`. @type {FluentFunction} */
  const WORD = ([value], { of, form }) => (
    formed(`${of}-${value}`, form ? String(form) : "", {}) ?? formed(`${of}-${value}`, "", {})
    ?? String(value));

  // Marks of direction around each value would stand in names of files and in what is copied.
  const bundle = new FluentBundle(tag, { useIsolating: false, functions: { DAY, WORD } });
  bundle.addResource(resource);

  /**
   * A message with its values, or a form of it; null where there is none.
   * @param {string} name @param {string} form @param {Values} values
   */
  const formed = (name, form, values) => {
    const message = bundle.getMessage(name);
    const pattern = form ? message?.attributes[form] : message?.value;
    return pattern ? bundle.formatPattern(pattern, asFluent(values), []) : null;
  };

  return {
    tag, formed, formedDay, monthBeside,
    numbers: new Intl.NumberFormat(tag, GROUPED),
    order: new Intl.Collator(tag),
    listing: new Intl.ListFormat(tag, { type: "unit", style: "short" }),
  };
};
