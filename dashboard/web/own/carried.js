/**
 * A reader's own data within the atlas as one file: the file that they chose and how it is shown, in
 * two blocks of the page that are no scripts. The page itself puts them there.
 */
/** @import { Condition } from "./asking.js" */
/** @import { Chosen } from "./guess.js" */
/** @import { Order } from "./days.js" */
/** @import { How } from "./reading/kinds.js" */
import { bytesOf, packed } from "../page/parts.js";
import { OwnFault } from "./fault.js";

/**
 * How it is read and shown; `credit` is the reader's line of the source, `query` what the page showed.
 * @typedef {{ name: string, how: How, chosen: Chosen, order: Order, window: string, colour: string,
 *   conditions: Condition[], credit: string, query: string }} Carried
 */

const ABOUT = "own-carried";
const BYTES = `${ABOUT}-file`;
// What comes before is the page, what comes after its parts (dashboard/pages/onefile.py).
const BEFORE = '<script type="text/plain" id="onefile-facts"';
const MB = 1_000_000;
/** What a file carries at most: each opening reads all of it. */
export const MOST_CARRIED = 50 * MB;

/** JSON that cannot end the element that holds it. @param {unknown} value */
export const withinScript = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

/**
 * The atlas as one file with a reader's data in it.
 * @param {string} source the file without them
 * @param {Carried} about
 * @param {Blob} file
 * @param {number} [most] bytes that it takes
 */
export const carrying = async (source, about, file, most = MOST_CARRIED) => {
  if (file.size > most) {
    throw new OwnFault("own-carry-large", { mb: Math.ceil(file.size / MB), most: most / MB });
  }
  const at = source.indexOf(BEFORE);
  if (at < 0) throw new Error(BEFORE);
  return new Blob([source.slice(0, at),
    `<script type="application/json" id="${ABOUT}">${withinScript(about)}</script>\n`,
    `<script type="text/plain" id="${BYTES}" data-packed="yes">`, ...await packed(file),
    "</script>\n", source.slice(at)], { type: "text/html" });
};

/** What a page carries, null for nothing. @returns {Carried | null} */
export const carriedHere = () => {
  const text = document.getElementById(ABOUT)?.textContent;
  return text ? JSON.parse(text) : null;
};

/** The file that it carries. @param {string} name */
export const carriedFile = async (name) => {
  const bytes = await bytesOf(document.getElementById(BYTES)?.textContent ?? "");
  return new File([bytes], name);
};

/**
 * The page of one file as it was written, before its scripts change what is seen of it; asked for at
 * once, told when somebody wants it. What it carries already is left out.
 */
export const writtenPage = () => {
  const { doctype, documentElement: html, head, body } = document;
  const opening = [html, body].map((element) => {
    const own = /** @type {Element} */ (element.cloneNode(false));
    // In which colours the page is its reader chose, and not whoever gets the copy.
    own.removeAttribute("data-scheme");
    return own.outerHTML.replace(/<\/\w+>$|<head><\/head><body><\/body><\/html>$/, "");
  });
  // Scripts, styles and parts are nearly all of it, and stay as they are.
  const kept = (/** @type {Element} */ one) => (one.matches("script, style") ? one : one.outerHTML);
  const [first, second] = [head, body].map(({ children }) => [...children]
    .filter(({ id }) => id !== ABOUT && id !== BYTES).map(kept));
  /** @param {(string | Element)[]} parts */
  const whole = (parts) => parts.map((one) => (typeof one === "string" ? one : one.outerHTML)).join("\n");
  return () => [`<!DOCTYPE ${doctype?.name ?? "html"}>`, opening[0], "<head>", whole(first), "</head>",
    opening[1], whole(second), "</body>", "</html>", ""].join("\n");
};
