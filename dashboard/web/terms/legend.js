/** The legend and the panel in the words of a speaker; dashboard/export/stated.py words the same. */
/** @import { KeptTerms } from "../page/store.js" */
/** @import { Claim, Quote, Terms } from "./quotes.js" */
import { html, nothing, render } from "lit-html";
import { all, find, write } from "../page/dom.js";
import { source } from "../panel/facts.js";
import { dateInside } from "../words/dates.js";
import { spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { quotation } from "./quotation.js";
import { differing, ofDay, subjectsOn } from "./quotes.js";

/** The row of the legend that something marks. @param {string} key */
const rowOf = (key) => all(`#legend-region [data-total="${key}"]`)[0]?.closest("li")
  ?? all(`#legend-region li:not([data-needs]) [data-group="${key}"]`)[0]?.closest("li");

/**
 * The labels of the rows of the legend that terms are about, by key.
 * @param {KeptTerms} kept @param {Terms} terms
 */
const labelsOf = ({ rows }, terms) => {
  if (!rows.size) {
    for (const key of terms.subjects.flatMap(({ keys }) => keys)) {
      const label = /** @type {HTMLElement | null | undefined} */ (rowOf(key)?.querySelector(".label"));
      if (label) rows.set(key, label);
    }
  }
  return rows;
};

/** A term with when it was last used. @param {Quote} quote */
const termOf = ({ mark, fact }) => html`<span class="theirs"><span aria-hidden="true">${mark}:</span>
  <span lang=${fact.language}>${quotation(fact)}</span></span> <span class="when">${
  say("words-last-used", { day: dateInside(fact.date) })}</span>`;

/** @param {Map<string, HTMLElement>} labels @param {Map<string, Quote>} quotes by row of the legend */
const writeRows = (labels, quotes) => {
  for (const [key, label] of labels) {
    const quote = quotes.get(key);
    const number = quote ? `${quote.mark}${quote.number}` : "";
    if ((label.dataset.term ?? "") === number) continue;
    label.dataset.term = number;
    label.dataset.ours ??= label.textContent ?? "";
    if (!label.dataset.lit) { label.replaceChildren(); label.dataset.lit = "yes"; }
    render(quote ? termOf(quote) : label.dataset.ours, label);
    label.closest("li")?.classList.toggle("in-their-words", Boolean(quote));
  }
};

/** @param {Terms} terms @param {Quote} quote */
const entry = (terms, quote) => html`<li>
  <a href="#detail" data-sel=${`w-${quote.subject.id}`}>${quote.subject.ours}</a>
  <p>${termOf(quote)}</p>${source(/** @type {any} */ (terms), quote.fact)}</li>`;

/**
 * What of the panel has no row of the legend.
 * @param {Terms} terms
 * @param {Quote[]} quotes all that it named
 * @param {Quote[]} beside those of them that no row has
 * @param {string} view
 * @param {Claim | undefined} claim
 */
const listOf = (terms, quotes, beside, view, claim) => {
  const events = beside.filter(({ subject: { kind } }) => kind === "event");
  const others = beside.filter((quote) => !events.includes(quote));
  const none = subjectsOn(terms, view).filter(({ id, kind }) => kind !== "event"
    && !quotes.some((quote) => quote.subject.id === id));
  return html`<h2></h2>
    ${view === "world" ? nothing : claimOf(terms, claim)}
    ${quotes.length ? nothing : html`<p class="note">${say("words-nothing-yet")}</p>`}
    <ul>${others.map((quote) => entry(terms, quote))}</ul>
    ${none.length ? html`<p class="note">${say("words-not-named")} ${
    none.map(({ ours }) => ours).join("; ")}.</p>` : nothing}
    ${events.length ? html`<details><summary>${say("words-events", { n: events.length })}</summary>
      <ul>${events.map((quote) => entry(terms, quote))}</ul></details>` : nothing}`;
};

/** Whether the ground that a speaker claimed is outlined, and on whose word. @param {Terms} terms @param {Claim | undefined} claim */
const claimOf = (terms, claim) => html`<p class="note">${say(claim ? "words-claim" : "words-no-claim")}</p>${
  claim ? source(/** @type {any} */ (terms), { source_id: claim[2], locator: claim[3] }) : nothing}`;

/** Two speakers of one day: where they differ. @param {Terms} terms @param {string[]} voices @param {Quote[][]} quotes */
const tableOf = (terms, voices, [first, second]) => {
  const rows = differing(first, second, terms.subjects);
  /** @param {Quote | null} quote */
  const cell = (quote) => html`<td>${quote ? termOf(quote)
    : html`<span class="note">${say("words-none")}</span>`}</td>`;
  const names = voices.map((voice) => terms.speakers[voice].name);
  return html`<h2>${say("words-differ")}</h2><table class="two-wordings">${rows.map(
    ({ subject, one, other }) => html`<tbody><tr><th scope="rowgroup" colspan="2">
      <a href="#detail" data-sel=${`w-${subject.id}`}>${subject.ours}</a></th></tr>${
    [one, other].map((quote, i) => html`<tr><th scope="row">${names[i]}</th>${cell(quote)}</tr>`)}
    </tbody>`)}</table>`;
};

/**
 * Write the panel in the words of some speakers on a day; of none it is as it was.
 * @param {KeptTerms} kept
 * @param {Terms} terms
 * @param {string[]} voices
 * @param {string} view
 * @param {number} day
 */
export const writePanel = (kept, terms, voices, view, day) => {
  const quotes = voices.length === 1 ? kept.quotes[0] ?? [] : [];
  // The legend of the world has a row of no subject.
  const rows = new Map((view === "world" ? [] : ofDay(quotes, day)).flatMap((quote) => quote.subject.keys.map(
    (key) => /** @type {[string, Quote]} */ ([key, quote]))));
  const key = [...voices, ...Array.from(rows, ([row, { number }]) => `${row}${number}`)].join();
  if (kept.panel === key && !voices.length) return;
  const labels = labelsOf(kept, terms);
  if (kept.panel !== key) writeRows(labels, rows);
  Object.assign(kept, { panel: key });
  const box = find("in-words");
  box.hidden = !voices.length;
  // A row that the map shows nothing of says nothing.
  const there = new Set(Array.from(rows).filter(([row]) => labels.get(row)?.closest("li")
    ?.classList.contains("absent") === false).map(([, { number }]) => number));
  const [speaker] = voices;
  const claim = terms.speakers[speaker]?.claimed.find(
    ([first, until]) => first <= day && day < until);
  // From day to day it stays as it is but for its heading.
  const of = [view, claim, [...voices, ...there].join(),
    ...voices.length > 1 ? kept.quotes : [quotes]];
  if (of.length !== kept.listed.length || of.some((one, i) => one !== kept.listed[i])) {
    kept.listed = of;
    const others = quotes.filter(({ number }) => !there.has(number));
    render(voices.length > 1 ? tableOf(terms, voices, kept.quotes)
      : speaker ? listOf(terms, quotes, others, view, claim) : nothing, box);
  }
  if (voices.length !== 1) return;
  write(/** @type {Element} */ (box.querySelector("h2")),
    say("words-stated", { speaker: terms.speakers[speaker].name, day: spokenDay(day) }));
};
