/** What else stands only in a tooltip, as a list that a key or a finger opens. */
import { html, render } from "lit-html";
import { all, find } from "../page/dom.js";

/** What a tooltip belongs to: a row of the legend, or a button. @param {HTMLElement} titled */
const nameOf = (titled) => titled.closest("li")?.querySelector(".label")?.textContent
  ?? titled.ariaLabel ?? titled.textContent ?? "";

/** @param {{ name: string, title: string }[]} items @returns {Map<string, string[]>} */
export const byName = (items) => {
  const titlesOf = new Map();
  for (const { name, title } of items) {
    const titles = titlesOf.get(name) ?? [];
    if (title && title !== name && !titles.includes(title)) titlesOf.set(name, [...titles, title]);
  }
  return titlesOf;
};

export const listenToMeanings = () => {
  const box = /** @type {HTMLDetailsElement} */ (find("meanings"));
  const write = () => {
    if (!box.open) return;
    const seen = all(".legend [title], .controls [title], .pickers [title], .hint [title], .own [title]").filter(
      (titled) => titled.offsetParent);
    const meanings = byName(seen.map(
      (titled) => ({ name: nameOf(titled).trim(), title: titled.title })));
    render([...meanings].map(([name, titles]) => html`<dt>${name}</dt>${
      titles.map((title) => html`<dd>${title}</dd>`)}`), find("meanings-list"));
  };
  box.addEventListener("toggle", write);
  document.addEventListener("atlas:settled", write);
};
