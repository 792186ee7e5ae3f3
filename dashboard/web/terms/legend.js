/** The legend and the panel in the words of a speaker; dashboard/export/stated.py words the same. */
/** @import { KeptTerms } from "../page/store.js" */
/** @import { Claim, Said, Terms } from "./said.js" */
import { html, nothing, render } from "lit-html";
import { all, find, write } from "../page/dom.js";
import { source } from "../panel/facts.js";
import { dateInside } from "../words/dates.js";
import { spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { differing, ofDay, subjectsOn } from "./said.js";

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

/** A term with when it was last used. @param {Said} said */
const termOf = ({ mark, fact }) => html`<span class="theirs"><span aria-hidden="true">${mark}:</span>
  <span lang=${fact.language}>${fact.quoted}</span></span> <span class="when">${
  say("words-last-used", { day: dateInside(fact.date) })}</span>`;

/** @param {Map<string, HTMLElement>} labels @param {Map<string, Said>} told by row of the legend */
const writeRows = (labels, told) => {
  for (const [key, label] of labels) {
    const said = told.get(key);
    const number = said ? `${said.mark}${said.number}` : "";
    if ((label.dataset.term ?? "") === number) continue;
    label.dataset.term = number;
    label.dataset.ours ??= label.textContent ?? "";
    if (!label.dataset.lit) { label.replaceChildren(); label.dataset.lit = "yes"; }
    render(said ? termOf(said) : label.dataset.ours, label);
  }
};

/** @param {Terms} terms @param {Said} said */
const entry = (terms, said) => html`<li>
  <a href="#detail" data-sel=${`w-${said.subject.id}`}>${said.subject.ours}</a>
  <p>${termOf(said)}</p>${source(/** @type {any} */ (terms), said.fact)}</li>`;

/**
 * What of the panel has no row of the legend.
 * @param {Terms} terms
 * @param {Said[]} told all that it named
 * @param {Said[]} beside those of them that no row has
 * @param {string} view
 * @param {Claim | undefined} claim
 */
const listOf = (terms, told, beside, view, claim) => {
  const events = beside.filter(({ subject: { kind } }) => kind === "event");
  const others = beside.filter((said) => !events.includes(said));
  const none = subjectsOn(terms, view).filter(({ id, kind }) => kind !== "event"
    && !told.some((said) => said.subject.id === id));
  return html`<h2></h2>
    ${view === "world" ? nothing : claimOf(terms, claim)}
    ${told.length ? nothing : html`<p class="note">${say("words-nothing-yet")}</p>`}
    <ul>${others.map((said) => entry(terms, said))}</ul>
    ${none.length ? html`<p class="note">${say("words-not-named")} ${
    none.map(({ ours }) => ours).join("; ")}.</p>` : nothing}
    ${events.length ? html`<details><summary>${say("words-events", { n: events.length })}</summary>
      <ul>${events.map((said) => entry(terms, said))}</ul></details>` : nothing}`;
};

/** Whether the ground that a speaker claimed is outlined, and on whose word. @param {Terms} terms @param {Claim | undefined} claim */
const claimOf = (terms, claim) => html`<p class="note">${say(claim ? "words-claim" : "words-no-claim")}</p>${
  claim ? source(/** @type {any} */ (terms), { source_id: claim[2], locator: claim[3] }) : nothing}`;

/** Two speakers of one day: where they differ. @param {Terms} terms @param {string[]} voices @param {Said[][]} told */
const tableOf = (terms, voices, [first, second]) => {
  const rows = differing(first, second, terms.subjects);
  /** @param {Said | null} said */
  const cell = (said) => html`<td>${said ? termOf(said)
    : html`<span class="note">${say("words-none")}</span>`}</td>`;
  const names = voices.map((voice) => terms.speakers[voice].name);
  return html`<h2>${say("words-differ")}</h2><table class="two-wordings">${rows.map(
    ({ subject, one, other }) => html`<tbody><tr><th scope="rowgroup" colspan="2">
      <a href="#detail" data-sel=${`w-${subject.id}`}>${subject.ours}</a></th></tr>${
    [one, other].map((said, i) => html`<tr><th scope="row">${names[i]}</th>${cell(said)}</tr>`)}
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
  const told = voices.length === 1 ? kept.told[0] ?? [] : [];
  // The legend of the world has a row of no subject.
  const rows = new Map((view === "world" ? [] : ofDay(told, day)).flatMap((said) => said.subject.keys.map(
    (key) => /** @type {[string, Said]} */ ([key, said]))));
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
  const of = [view, claim, [...voices, ...there].join(), ...voices.length > 1 ? kept.told : [told]];
  if (of.length !== kept.listed.length || of.some((one, i) => one !== kept.listed[i])) {
    kept.listed = of;
    const others = told.filter(({ number }) => !there.has(number));
    render(voices.length > 1 ? tableOf(terms, voices, kept.told)
      : speaker ? listOf(terms, told, others, view, claim) : nothing, box);
  }
  if (voices.length !== 1) return;
  write(/** @type {Element} */ (box.querySelector("h2")),
    say("words-stated", { speaker: terms.speakers[speaker].name, day: spokenDay(day) }));
};
