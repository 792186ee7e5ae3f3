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

/**
 * What is the same as before is not written again: the browser would lay it out again.
 * Text that changes keeps its node, which costs a third of a new one.
 * @param {Element} element
 * @param {string} text
 */
export const write = (element, text) => {
  const { firstChild } = element;
  if (!(firstChild instanceof Text) || firstChild !== element.lastChild) element.textContent = text;
  else if (firstChild.data !== text) firstChild.data = text;
};

/**
 * Even a class that an element has already is matched against all rules when it is set again.
 * @param {Element} element
 * @param {string} name
 * @param {boolean} on
 */
export const setClass = (element, name, on) => {
  if (element.classList.contains(name) !== on) element.classList.toggle(name, on);
};
