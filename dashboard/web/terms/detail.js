/** In their words: all that speakers called what was chosen, by date. */
/** @import { Subject, Terms, Use } from "./quotes.js" */
import { html, nothing } from "lit-html";
import { source } from "../panel/facts.js";
import { dateInside } from "../words/dates.js";
import { say } from "../words/language.js";
import { quotation } from "./quotation.js";
import { subjectsOf, usesOf } from "./quotes.js";

/** How long a term was used. @param {Use} use */
const spanOf = ({ uses }) => {
  const [first, last] = [uses[0], uses[uses.length - 1]].map(({ date }) => dateInside(date));
  return uses.length > 1 ? say("words-used-between", { first, last, n: uses.length })
    : say("words-used-once", { day: first });
};

/** @param {Terms} terms @param {Use} use */
const entry = (terms, use) => html`<li>
  <p><strong>${terms.speakers[use.speaker].name}</strong>: <span class="theirs" lang=${use.fact.language}>${
  quotation(use.fact)}</span> <span class="when">${spanOf(use)}</span></p>
  <details><summary>${say("words-sources", { n: use.uses.length })}</summary>${use.uses.map((fact) => html`
    <p class="note">${[dateInside(fact.date), fact.office, terms.words["term-wording"]?.[fact.wording]?.[0],
    fact.note].filter(Boolean).join(" · ")}</p>${source(/** @type {any} */ (terms), fact)}`)}</details></li>`;

/** @param {Terms} terms @param {Subject} subject */
const section = (terms, subject) => html`<h4>${subject.ours}</h4>
  <ul>${usesOf(terms, subject.id).map((use) => entry(terms, use))}</ul>`;

/** What was chosen, in the words of all who named it. @param {Terms | null} terms @param {string} sel */
export const inTheirWords = (terms, sel) => {
  const subjects = terms ? subjectsOf(terms, sel) : [];
  return terms && subjects.length ? html`<section class="in-their-words"><h3>${say("words-heading")}</h3>${
    subjects.map((subject) => section(terms, subject))}</section>` : nothing;
};

/** What has no article of its own: forces, people, ground. @param {Terms | null} terms @param {string} sel */
export const named = (terms, sel) => {
  const [subject] = terms ? subjectsOf(terms, sel) : [];
  return terms && subject ? html`<article><h2>${subject.ours}</h2></article>` : null;
};
