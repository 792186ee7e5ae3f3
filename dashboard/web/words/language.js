/**
 * The language of the page: its messages, and what Intl knows of it. It is settled before
 * anything is said and stays as long as the page: the one thing that a module keeps.
 */
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";

/** @typedef {Record<string, string | number>} Values */

// Stand for what is no text, in the order of its names: no message has letters of this range.
const FIRST_PLACE = 0xe000;
const PLACES = /([\ue000-\ue0ff])/;

// As Babel does, and unlike some languages, which would not part 1234.
const GROUPED = { useGrouping: /** @type {const} */ ("always") };

/** @param {Values} values */
const asFluent = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => (
  [name, typeof value === "number" ? new FluentNumber(value, GROUPED) : value])));

/** @param {string} text the messages, as Fluent */
const languageOf = (text) => {
  const resource = new FluentResource(text);
  const locale = resource.body.find(({ id }) => id === "language-locale")?.value;
  const tag = typeof locale === "string" ? locale : "en";
  // Marks of direction around each value would stand in names of files and in what is copied.
  const bundle = new FluentBundle(tag, { useIsolating: false });
  bundle.addResource(resource);
  /** @param {Intl.DateTimeFormatOptions} options */
  const dates = (options) => new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
  return {
    tag, bundle,
    numbers: new Intl.NumberFormat(tag, GROUPED),
    order: new Intl.Collator(tag),
    listing: new Intl.ListFormat(tag, { type: "unit", style: "short" }),
    // The form of a month's name beside a day, and that of the name alone.
    beside: dates({ day: "numeric", month: "long" }),
    alone: dates({ month: "long" }),
  };
};

const spoken = { language: languageOf("") };

/** Speak the language of a catalogue from now on. @param {string} text */
export const speak = (text) => { spoken.language = languageOf(text); };

/** The language that is spoken. */
export const language = () => spoken.language;

/**
 * A message with its values, or of `name.form` a form of it; its name where there is none.
 * @param {string} id @param {Values} [values] @returns {string}
 */
export const say = (id, values) => {
  const { bundle } = spoken.language;
  const [name = "", form] = id.split(".");
  const message = bundle.getMessage(name);
  const pattern = form ? message?.attributes[form] : message?.value;
  return pattern ? bundle.formatPattern(pattern, values ? asFluent(values) : null, []) : id;
};

/**
 * A message in which things that are no text, as links, have their places: its parts in order.
 * @template T
 * @param {string} id
 * @param {Record<string, T>} things
 * @param {Values} [values]
 * @returns {(string | T)[]}
 */
export const sayAround = (id, things, values = {}) => {
  const names = Object.keys(things);
  const places = names.map((name, i) => [name, String.fromCharCode(FIRST_PLACE + i)]);
  return say(id, { ...values, ...Object.fromEntries(places) }).split(PLACES).filter(Boolean)
    .map((part) => (PLACES.test(part) ? things[names[part.charCodeAt(0) - FIRST_PLACE]] : part));
};

/** Several things as a list, in the language's way. @template T @param {T[]} things @returns {(string | T)[]} */
export const listed = (things) => spoken.language.listing
  .formatToParts(things.map((_, i) => String(i)))
  .map(({ type, value }) => (type === "element" ? things[Number(value)] : value));

/** Names in the order of the language. @param {string} a @param {string} b */
export const inOrder = (a, b) => spoken.language.order.compare(a, b);

/** A text that begins a sentence. @param {string} text */
export const capital = (text) => text
  && text.charAt(0).toLocaleUpperCase(spoken.language.tag) + text.slice(1);
