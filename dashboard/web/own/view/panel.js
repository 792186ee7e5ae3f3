/** What the panel shows of a reader's own data: how they are shown, coloured and narrowed, and a point. */
/** @import { Loaded, Session } from "../session.js" */
/** @import { Condition } from "../asking.js" */
/** @import { Option } from "./fields.js" */
import { html, nothing } from "lit-html";
import { JOINED } from "../../constants.js";
import { isoDay, spokenDay } from "../../words/days.js";
import { say } from "../../words/language.js";
import { WINDOWS } from "../shown.js";
import { classColours, classSaid } from "./colours.js";
import { selectField, textField } from "./fields.js";
import { columnSaid } from "./words.js";

/**
 * What the panel does.
 * @typedef {object} PanelActs
 * @property {(name: string) => void} window
 * @property {(column: string) => void} colour
 * @property {(conditions: Condition[]) => void} ask
 * @property {(credit: string) => void} credit
 * @property {(point: number) => void} choose
 * @property {() => void} remove
 * @property {(() => void) | null} table null where the page has none
 * @property {() => void} save
 * @property {() => void} carry
 * @property {(column: string, value: string) => string} value
 */

/** @param {string} name */
const windowSaid = (name) => {
  switch (name) {
    case "day": return say("own-window-day");
    case "week": return say("own-window-week");
    case "month": return say("own-window-month");
    case "year": return say("own-window-year");
    case "before": return say("own-window-before");
    default: return say("own-window-all");
  }
};

/** @param {Loaded} loaded @returns {Option[]} */
export const columnOptions = ({ own, joined }) => [
  ...own.map((name) => /** @type {Option} */ ([name, name])),
  ...joined ? JOINED.map((name) => /** @type {Option} */ ([name, columnSaid(name)])) : []];

/** @param {Loaded} loaded @param {PanelActs} acts */
const legend = (loaded, acts) => {
  const { classes, colour } = loaded;
  if (!classes) return nothing;
  const colours = classColours(classes);
  return html`<ul class="own-legend">${classes.classes.map((one, k) => html`<li>
    <svg class="swatch" viewBox="0 0 26 16" aria-hidden="true"><circle cx="13" cy="8" r="5" fill=${colours[k]}/></svg>
    <span class="label">${classSaid(one, (value) => acts.value(colour, value))}</span>
    <span class="number">${say("own-number", { n: one.count })}</span></li>`)}</ul>`;
};

/** @type {Condition["how"][]} */
const HOWS = ["is", "has", "least", "most"];

/** @param {Condition["how"]} how */
const howSaid = (how) => {
  switch (how) {
    case "is": return say("own-is");
    case "has": return say("own-has");
    case "least": return say("own-least");
    default: return say("own-most");
  }
};

/** @param {Loaded} loaded @param {PanelActs} acts */
const filters = (loaded, { ask }) => {
  // Of what holds when a field is left: it may be left before the answer to the last is written.
  /** @param {number} at @param {Partial<Condition>} part */
  const change = (at, part) => ask(loaded.conditions.map(
    (one, i) => (i === at ? { ...one, ...part } : one)));
  return html`<fieldset class="own-filters"><legend>${say("own-filters")}</legend>
    ${loaded.conditions.map((one, i) => html`<div class="own-filter">
      ${selectField({ id: `own-filter-column-${i}`, label: say("own-filter-column"), value: one.column,
    options: columnOptions(loaded), choose: (column) => change(i, { column }) })}
      ${selectField({ id: `own-filter-how-${i}`, label: say("own-filter-how"), value: one.how,
    options: HOWS.map((how) => [how, howSaid(how)]),
    choose: (how) => change(i, { how: /** @type {Condition["how"]} */ (how) }) })}
      ${textField({ id: `own-filter-value-${i}`, label: say("own-filter-value"), value: one.value,
    write: (value) => change(i, { value }) })}
      <button type="button" aria-label=${say("own-filter-remove")} @click=${() => ask(loaded.conditions.filter((_, k) => k !== i))}>×</button>
    </div>`)}
    <button type="button" id="own-filter-add" @click=${() => ask([...loaded.conditions,
    { column: loaded.own[0] ?? "", how: "has", value: "" }])}>${say("own-filter-add")}</button></fieldset>`;
};

/** @param {Loaded} loaded @param {PanelActs} acts */
const chosenRow = ({ row, own }, { value, choose }) => {
  if (!row) return nothing;
  return html`<section class="own-row" id="own-row" tabindex="-1" aria-label=${say("own-row-heading", { row: String(row.row) })}>
    <h3>${say("own-row-heading", { row: String(row.row) })}
      <button type="button" aria-label=${say("panel-close")} @click=${() => choose(-1)}>×</button></h3>
    <p>${row.first === row.last ? spokenDay(row.first)
    : say("date-between.inside", { first: spokenDay(row.first), last: spokenDay(row.last) })}</p>
    <dl class="facts">${row.joined.map((cell, i) => (cell ? html`<dt>${columnSaid(JOINED[i])}</dt><dd>${value(JOINED[i], cell)}</dd>` : nothing))}</dl>
    <details><summary>${say("own-row-own")}</summary>
    <dl class="facts">${row.own.map((cell, i) => (cell ? html`<dt>${own[i]}</dt><dd>${cell}</dd>` : nothing))}</dl></details>
  </section>`;
};

/** @param {Loaded} loaded @param {PanelActs} acts */
const list = ({ page, own }, { choose }) => {
  if (!page?.rows.length) return nothing;
  return html`<details class="own-list"><summary>${say("own-list")}</summary><ol>${page.rows.slice(0, 25).map((row) => html`<li>
    <button type="button" class="plain" @click=${() => choose(row.i)}>${isoDay(row.first)} ${
  row.own.filter((cell, i) => cell && own[i] && !/^[-+\d.,]*$/.test(cell)).slice(0, 2).join(" · ").slice(0, 60)}</button></li>`)}</ol></details>`;
};

/** @param {Session} session @param {PanelActs} acts */
export const panelBody = ({ loaded, busy, fault, asking }, acts) => {
  if (!loaded) return nothing;
  const { shown, passing, beside, either } = loaded;
  return html`<p class="own-name"><strong>${loaded.name}</strong> ${say(either ? "own-shown-either" : "own-shown",
    { shown, passing, all: loaded.count })}</p>
    ${beside ? html`<p class="own-beside">${say("own-shown-beside", { shown: beside.shown, day: spokenDay(beside.day) })}</p>` : nothing}
    ${chosenRow(loaded, acts)}
    ${selectField({ id: "own-window", label: say("own-window"), value: loaded.window,
    options: Object.keys(WINDOWS).map((name) => [name, windowSaid(name)]), choose: acts.window })}
    ${selectField({ id: "own-colour", label: say("own-colour"), value: loaded.colour,
    options: [["", say("own-colour-one")], ...columnOptions(loaded)], choose: acts.colour })}
    ${legend(loaded, acts)}
    ${filters(loaded, acts)}
    ${list(loaded, acts)}
    ${textField({ id: "own-credit", label: say("own-credit"), value: loaded.credit, write: acts.credit })}
    <p class="own-buttons">
      ${acts.table ? html`<button type="button" id="own-to-table" @click=${acts.table}>${say("own-table")}</button>` : nothing}
      <button type="button" id="own-save" ?disabled=${!loaded.joined} @click=${acts.save}>${say("own-save")}</button>
      <button type="button" id="own-carry" title=${say("own-carry-said")} @click=${acts.carry}>${say("own-carry")}</button>
      <button type="button" id="own-remove" @click=${acts.remove}>${say("own-remove")}</button></p>
    ${busy && !asking ? html`<p class="own-state">${busy}</p>` : nothing}
    ${fault && !asking ? html`<p role="alert" class="own-fault">${fault}</p>` : nothing}`;
};
