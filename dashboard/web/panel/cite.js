/**
 * Of the panel: how a fact is cited. The citations are compiled; what a reader opens is asked
 * for, the place of the atlas put into it, and one of its forms shown to be copied or saved.
 */
/** @import { Store } from "../page/store.js" */
/** @import { RecordTables } from "./record.js" */
import { html, nothing, render } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { CITE_SITE } from "../constants.js";
import { copied } from "../page/copying.js";
import { find } from "../page/dom.js";
import { part } from "../page/parts.js";
import { say } from "../words/language.js";

/** What a saved form is called and is. @type {Record<string, [suffix: string, type: string]>} */
const FILES = { text: ["txt", "text/plain"], bibtex: ["bib", "application/x-bibtex"],
  ris: ["ris", "application/x-research-info-systems"],
  csl: ["json", "application/vnd.citationstyles.csl+json"] };

/**
 * @typedef {Record<string, string>} Forms
 *
 * A file of citations: each form of facts, sources and data is a text.
 * @typedef {object} Citations
 * @property {Record<string, { title: string, query: string, forms: Forms, sources: string[] }>} facts
 * @property {Record<string, Forms>} sources
 * @property {Forms} data
 */

/**
 * The fact that something selected is on a day; of a piece the holding of that day.
 * @param {Record<string, string>} marks
 * @param {string} sel
 * @param {string} today
 */
export const factOf = (marks, sel, today) => {
  if (sel in marks) return sel;
  const begun = /^[pm]-/.test(sel) ? `p-${sel.slice(2)}.` : "";
  return Object.keys(marks).filter((fact) => begun && fact.startsWith(begun)
    && fact.slice(begun.length) <= today).sort().at(-1) ?? "";
};

/** Where a fact's citations open, nothing where it has none. @param {Pick<RecordTables, "marks">} record @param {string} fact */
export const cite = ({ marks = {} }, fact) => (fact in marks ? keyed(fact, html`
  <details class="cite" data-fact=${fact} data-mark=${marks[fact]}>
    <summary>${say("cite-open")}</summary><div class="cite-body"></div>
  </details>`) : nothing);

/**
 * One form of what is cited; of several sources all, one after another.
 * @param {Citations} citations
 * @param {string} fact
 * @param {string} what fact, source or data
 * @param {string} form
 * @param {string} site where the atlas is
 */
export const written = (citations, fact, what, form, site) => {
  const { forms, sources } = citations.facts[fact];
  const cited = what === "fact" ? [forms]
    : what === "data" ? [citations.data] : sources.map((key) => citations.sources[key]);
  const texts = cited.map((each) => each[form]);
  const joined = form === "csl"
    ? `${JSON.stringify(texts.flatMap((text) => JSON.parse(text)), null, 1)}\n`
    : texts.join("\n");
  return joined.replaceAll(CITE_SITE, site);
};

/** Where the atlas is, for all if that is known; from a disk it is nowhere. @param {string} site */
const placeOf = (site) => {
  const { origin, pathname, protocol } = window.location;
  return site || (protocol.startsWith("http") ? `${origin}${pathname}` : "");
};

/** @param {string} name @param {Record<string, string>} options @param {string} label */
const choice = (name, options, label) => html`<select name=${name} aria-label=${label}>${
  Object.entries(options).map(([value, text]) => html`<option value=${value}>${text}</option>`)
}</select>`;

/**
 * Show the choices, and what they come to.
 * @param {HTMLElement} box
 * @param {Citations} citations
 * @param {string} fact
 * @param {string} site
 */
const show = (box, citations, fact, site) => {
  const { sources } = citations.facts[fact];
  const source = say(sources.length > 1 ? "cite-sources" : "cite-source");
  const whats = { fact: say("cite-fact"), ...sources.length ? { source } : {},
    data: say("cite-data") };
  const forms = { text: say("cite-text"), bibtex: say("cite-bibtex"), ris: say("cite-ris"),
    csl: say("cite-csl") };
  render(html`<form class="cite-form">
    ${choice("what", whats, say("cite-what"))}${choice("form", forms, say("cite-form"))}
    <textarea name="text" rows="6" readonly spellcheck="false" aria-label=${say("cite-open")}></textarea>
    <p class="cite-tools"><button type="button">${say("copy")}</button>
      <a class="plain" href="#detail">${say("cite-save")}</a></p>
    ${sources.length ? nothing : html`<p class="note">${say("cite-none")}</p>`}</form>`, box);
  const form = /** @type {HTMLFormElement} */ (box.querySelector("form"));
  const write = () => {
    const { what, form: chosen } = Object.fromEntries(new FormData(form));
    const text = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("text"));
    text.value = written(citations, fact, String(what), String(chosen), site);
    const [suffix, type] = FILES[String(chosen)];
    const link = /** @type {HTMLAnchorElement} */ (form.querySelector("a"));
    link.href = `data:${type};charset=utf-8,${encodeURIComponent(text.value)}`;
    link.download = `contact-lines-${fact.replace(".", "-")}-${what}.${suffix}`;
  };
  form.addEventListener("input", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button")?.addEventListener("click", ({ currentTarget }) => {
    copy(/** @type {HTMLElement} */ (currentTarget),
      /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("text")));
  });
  write();
};

/** @param {HTMLElement} button @param {HTMLTextAreaElement} text */
const copy = async (button, text) => {
  text.select();
  button.textContent = await copied(text.value) ? say("copied") : say("copy-by-hand");
  window.setTimeout(() => { button.textContent = say("copy"); }, 1500);
};

/** @param {Store["config"]} config @param {string} mark @returns {Promise<Citations>} */
const citationsOf = async (config, mark) => {
  const addresses = JSON.parse(await part(config.citations));
  return JSON.parse(await part(addresses[mark.charAt(0)]));
};

/** Fill what a reader opens of the panel's citations. @param {Store} store */
export const listenToCiting = ({ config }) => {
  // What opens does not bubble.
  find("detail").addEventListener("toggle", async ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const { fact, mark } = target.dataset;
    const box = /** @type {HTMLElement | null} */ (target.querySelector(".cite-body"));
    if (!fact || !mark || !box || box.querySelector("form")) return;
    const citations = await citationsOf(config, mark).catch(() => null);
    if (citations) show(box, citations, fact, placeOf(config.site));
    else render(html`<p class="note">${say("cite-fault")}</p>`, box);
  }, { capture: true });
};
