/** What lies folded under the charts: numbers as a table, and names that lead to the map. */
import { html, nothing, render } from "lit-html";
import { sayAround } from "../words/language.js";

/** @typedef {{ heads: string[], rows: (string | number)[][] }} Numbers */
/** @typedef {[name: string, key: string, day: string]} Name */
/** @typedef {{ theme: string, lines: [head: string, parts: [label: string, names: Name[]][]][] }} Names */
/** @typedef {{ numbers: Record<string, Numbers>, names: Record<string, Names> }} Folds */

/** @param {string} chart @param {Numbers} numbers */
const numbersTable = (chart, { heads, rows }) => html`<div class="numbers" tabindex="0" role="region"
  aria-labelledby="chart-${chart}-title"><table aria-labelledby="chart-${chart}-title">
  <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
  <tbody>${rows.map((row) => html`<tr>${row.map((value) => html`<td>${value}</td>`)}</tr>`)}</tbody>
</table></div>`;

/** @param {string} theme @param {Name[]} names */
const links = (theme, names) => names.map(([name, key, day], i) => html`${i ? " · " : nothing}<a
  href="?view=world&amp;theme=${theme}&amp;day=${day}&amp;sel=j-${key}" data-member=${key}
  data-theme=${theme} data-day=${day}>${name}</a>`);

/** @param {Names} names */
const namesList = ({ theme, lines }) => lines.map(([head, parts]) => html`<p>${
  head ? html`<b>${head}</b>` : nothing}${parts.map(([label, names]) => html`${
  label ? html`<br>${sayAround("charts-names", { names: links(theme, names) }, { label })}`
    : links(theme, names)}`)}</p>`);

/** What a fold holds, null for one that is none of these. @param {DOMStringMap} fold @param {Folds} folds */
const contentOf = ({ numbers, names }, folds) => (
  numbers ? numbersTable(numbers, folds.numbers[numbers])
    : names ? namesList(folds.names[names]) : null);

/**
 * Make what a fold holds when it is first opened.
 * @param {HTMLElement} within
 * @param {() => Promise<Folds>} read
 * @param {(again: () => void) => void} tellFault
 */
export const listenToFolds = (within, read, tellFault) => {
  /** @param {HTMLDetailsElement} fold */
  const fill = async (fold) => {
    try {
      const content = contentOf(fold.dataset, await read());
      if (fold.dataset.filled || !content) return;
      fold.dataset.filled = "yes";
      const box = document.createElement("div");
      render(content, box);
      fold.append(box);
    } catch {
      tellFault(() => { fill(fold); });
    }
  };
  // The event of a fold does not rise to what is around it.
  within.addEventListener("toggle", ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && !target.dataset.filled) fill(target);
  }, true);
};
