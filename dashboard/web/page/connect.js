/**
 * How other scripts of the page come to it: whoever is loaded later dispatches "atlas:connect"
 * at the document with a function as its detail, and is called at once with the page.
 * No global variable holds it.
 */
/** @import { Page } from "./page.js" */

/** Answer all who ask for the page. @param {Page} page */
export const offer = (page) => document.addEventListener("atlas:connect", (event) => {
  /** @type {CustomEvent<(page: Page) => void>} */ (event).detail(page);
});

/** Call a function with the page; nothing where there is none. @param {(page: Page) => void} take */
export const connect = (take) => document.dispatchEvent(
  new CustomEvent("atlas:connect", { detail: take }));
