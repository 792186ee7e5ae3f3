/** Elements of the page by their ids. */

/** @param {string} id */
export const find = (id) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

/** @param {string} id */
export const field = (id) => /** @type {HTMLInputElement} */ (find(id));

/**
 * Every element that a selector names, as those that HTML knows.
 * @param {string} selector
 * @param {ParentNode} within
 */
export const all = (selector, within = document) => /** @type {HTMLElement[]} */ (
  [...within.querySelectorAll(selector)]);

/** The nearest element around where an event came from. @param {Event} event @param {string} selector */
export const around = (event, selector) => (event.target instanceof Element
  ? /** @type {HTMLElement | null} */ (event.target.closest(selector)) : null);
