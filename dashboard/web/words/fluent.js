/**
 * A language made of its messages by Fluent, and of what Intl knows of it. Browsers know the months
 * of few languages: those of the others come with the messages (dashboard/words/quoted.py).
 */
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
  /** A message that is a plain text. @param {string} name */
  const plain = (name) => {
    const value = resource.body.find(({ id }) => id === name)?.value;
    return typeof value === "string" ? value : "";
  };
  const tag = plain("language-locale") || "en";
  // Where Intl knows nothing of the language it is to form as another does, not as the browser's.
  const standIn = plain("language-stand-in") || "en";
  const tags = [tag, standIn];
  // Chromium calls Azerbaijani known, and writes its numbers as English ones.
  const [own, english] = [tag, "en"].map((one) => new Intl.NumberFormat(one).format(0.5));
  const counted = own === english ? [standIn] : tags;
  /** @param {Intl.DateTimeFormatOptions} options */
  const dates = (options) => new Intl.DateTimeFormat(tags, { ...options, timeZone: "UTC" });
  const [named, besideDays, shortly] = ["language-months", "language-months-beside",
    "language-months-short"].map((name) => (plain(name) || undefined)?.split("|"));
  // The form of a month's name beside a day, and that of the name alone.
  const [beside, alone] = [dates({ day: "numeric", month: "long" }), dates({ month: "long" })];
  const short = dates({ month: "short" });

  // Intl is asked once for each month: it takes half as long as all else of a day's name.
  const besides = [...besideDays ?? []];
  /** The name of a month as it stands beside a day. @param {Date} date */
  const monthBeside = (date) => besides[date.getUTCMonth()]
    ??= beside.formatToParts(date).find(({ type }) => type === "month")?.value ?? "";

  /** The short name of a month, with its year where that is asked. @param {Date} date @param {boolean} [dated] */
  const shortMonth = (date, dated) => {
    const month = shortly?.[date.getUTCMonth()] ?? short.format(date);
    return dated ? formed(WRITTEN.month, "", { month, year: String(date.getUTCFullYear()) }) ?? ""
      : month;
  };

  /** @param {Date} date @param {PartOfDate} of @returns {string} */
  const writtenDay = (date, of) => {
    const [year, day] = [String(date.getUTCFullYear()), String(date.getUTCDate())];
    if (of === "year") return year;
    if (of === "day-of-month") return day;
    const month = of.startsWith("month")
      ? named?.[date.getUTCMonth()] ?? alone.format(date) : monthBeside(date);
    return of === "month-alone" ? month : formed(WRITTEN[of], "", { month, day, year }) ?? "";
  };

  /** @type {Map<string, string>} What was told of days: a step tells one in several places. */
  const told = new Map();
  /** @param {Date} date @param {PartOfDate} [of] */
  const formedDay = (date, of = "day") => {
    const key = `${of} ${date.getTime()}`;
    const said = told.get(key) ?? writtenDay(date, of);
    told.set(key, said);
    return said;
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
  const bundle = new FluentBundle(counted, { useIsolating: false, functions: { DAY, WORD } });
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
    tag, formed, formedDay, monthBeside, shortMonth,
    numbers: new Intl.NumberFormat(counted, GROUPED),
    order: new Intl.Collator(tags),
    listing: new Intl.ListFormat(tags, { type: "unit", style: "short" }),
  };
};
