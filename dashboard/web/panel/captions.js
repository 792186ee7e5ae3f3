/**
 * What the page says of the state: the day, the sentence, the legend's numbers, and what
 * changed last.
 */
/** @import { MapDocument } from "../map/document.js" */
/** @import { Change } from "../map/timeline.js" */
/** @import { LegendParts, Store } from "../page/store.js" */
/** @import { Caption } from "../map/captions.js" */
import { html, render } from "lit-html";
import { CHANGES } from "../constants.js";
import { captionOn } from "../map/captions.js";
import { all, find } from "../page/dom.js";
import { lastChange } from "../time/changes.js";
import { spokenDay } from "../words/days.js";
import { link } from "./facts.js";

// Of one day no more changes are said.
const MOST = 3;

/**
 * What is the same as before is not written again: the browser would lay it out again.
 * Text that changes keeps its node, which costs a third of a new one.
 * @param {Element} element
 * @param {string} text
 */
const write = (element, text) => {
  const { firstChild } = element;
  if (!(firstChild instanceof Text) || firstChild !== element.lastChild) element.textContent = text;
  else if (firstChild.data !== text) firstChild.data = text;
};

/**
 * Even a class that a row has already is matched against all rules when it is set again.
 * @param {Element} row
 * @param {boolean} absent
 */
const setAbsent = (row, absent) => {
  if (row.classList.contains("absent") !== absent) row.classList.toggle("absent", absent);
};

/** @param {Store} store @param {"region" | "world"} view @returns {LegendParts} */
const legendOf = ({ captions: { legends } }, view) => {
  /** @param {string} mark */
  const parts = (mark) => all(`#legend-${view} [data-${mark}]`).map((cell) => ({
    cell, row: cell.closest("li") ?? cell, name: cell.dataset[mark] ?? "" }));
  const legend = legends[view] ?? { totals: parts("total"), acts: parts("act"),
    needs: parts("needs").map(({ row, name }) => ({ row, names: name.split(" ") })) };
  legends[view] = legend;
  return legend;
};

/** @param {Store} store @param {MapDocument} map @param {Caption} caption */
const writeLegend = (store, map, { numbers, spans }) => {
  const legend = legendOf(store, map.data.view);
  for (const { cell, row, name } of [...legend.totals, ...legend.acts]) {
    const span = spans(name);
    write(cell, numbers(name) || "–");
    if (cell.title !== span) cell.title = span;
    setAbsent(row, !numbers(name));
  }
  for (const { row, names } of legend.needs) {
    setAbsent(row, !names.some((name) => map.states.has(name)));
  }
};

/**
 * What is written around the map: the sentence and the legend.
 * @param {Store} store
 * @param {MapDocument} map
 */
export const writeWords = (store, map) => {
  const { data: { view, timeline } } = map;
  const { day, theme } = store.state;
  map.states = new Set(Array.from(new Set(map.codes), (code) => timeline.codes[code]));
  const caption = captionOn(map.data, day, theme);
  write(find("sentence"), caption.sentence);
  write(find(`document-words-${view}`), caption.sentence);
  writeLegend(store, map, caption);
};

/**
 * What is written on the map: the day, and what changed.
 * @param {Store} store
 * @param {MapDocument} map
 * @param {Change[]} changes those that no filter hides
 */
export const writeCaption = (store, map, changes) => {
  const spoken = spokenDay(store.state.day);
  write(find("spoken-day"), spoken);
  find("day").setAttribute("aria-valuetext", spoken);
  writeChange(store, map, changes);
};

/**
 * What goes before the changes of a day and what after them.
 * @param {Change[]} latest
 * @param {string} view
 * @param {number} today
 * @returns {[before: string, after: string]}
 */
export const aroundChanges = (latest, view, today) => {
  const [first] = latest;
  if (!first) return ["", ""];
  const mapped = first[3] === "control" || view === "world";
  const lead = CHANGES[first[0] === today ? "today" : mapped ? "last-change" : "last-event"];
  const more = latest.length > MOST ? CHANGES["and-more"] : "{changes}";
  const [before = "", after = ""] = lead.replace("{changes}", more)
    .replace("{day}", spokenDay(first[0])).replace("{more}", String(latest.length - MOST))
    .split("{changes}");
  return [before, after];
};

/** @param {Store} store @param {MapDocument} map @param {Change[]} changes */
const writeChange = ({ state, captions }, { data: { view } }, changes) => {
  const latest = lastChange(changes, state.day);
  const shown = latest.slice(0, MOST);
  const [before, after] = aroundChanges(latest, view, state.day);
  const key = [view, state.theme, before, ...shown, after].join();
  if (captions.change === key) return;
  const box = find("change");
  // The server wrote it first.
  if (!captions.change) box.replaceChildren();
  captions.change = key;
  const kind = view === "region" ? "e" : state.theme === "positions" ? "j" : "r";
  render(html`${before}${shown.map(([, text, id], i) => html`${i ? "; " : ""}${
    id ? link(text, `${kind}-${id}`) : html`<span>${text}</span>`}`)}${after}`, box);
  box.title = box.textContent ?? "";
};
