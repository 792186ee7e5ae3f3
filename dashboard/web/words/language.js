/**
 * The language of the page: its messages, and what Intl knows of it. It is settled before
 * anything is said and stays as long as the page: the one thing that a module keeps.
 */
/** @import { Language } from "./fluent.js" */

/** @typedef {Record<string, string | number | Date>} Values */

// Stand for what is no text, in the order of its names: no message has letters of this range.
const FIRST_PLACE = 0xe000;
const PLACES = /([\ue000-\ue0ff])/;

const spoken = { language: /** @type {Language | null} */ (null) };
/** Speak a language from now on. @param {Language} language */
export const speak = (language) => { spoken.language = language; };

/** The language that is spoken. */
export const language = () => {
  if (!spoken.language) throw new Error("nothing is said before the words are here");
  return spoken.language;
};

/**
 * A message with its values, or of `name.form` a form of it; its name where there is none.
 * @param {string} id @param {Values} [values] @returns {string}
 */
export const say = (id, values) => {
  const [name = "", form = ""] = id.split(".");
  return language().formed(name, form, values ?? {}) ?? id;
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
export const listed = (things) => language().listing
  .formatToParts(things.map((_, i) => String(i)))
  .map(({ type, value }) => (type === "element" ? things[Number(value)] : value));

/** Names in the order of the language. @param {string} a @param {string} b */
export const inOrder = (a, b) => language().order.compare(a, b);

/** A text that begins a sentence. @param {string} text */
export const capital = (text) => text
  && text.charAt(0).toLocaleUpperCase(language().tag) + text.slice(1);
