/**
 * What the page says of the state: the day, the sentence, the legend's numbers, and what
 * changed last.
 */
/** @import { MapDocument } from "../map/document.js" */
/** @import { Change, MapData } from "../map/timeline.js" */
/** @import { LegendParts, Store } from "../page/store.js" */
import { html, render } from "lit-html";
import { counts, totals } from "../map/codes.js";
import { all, find } from "../page/dom.js";
import { lastChange } from "../time/changes.js";
import { spokenDay } from "../words/days.js";
import { percent, span, squareKm } from "../words/numbers.js";
import { regionSentence, worldSentence } from "../words/sentences.js";
import { link } from "./facts.js";

/**
 * Between what a holder's area lies on a day; empty for what has no accuracy.
 * @param {Pick<MapData, "intervals">} data
 * @param {number} day
 * @param {string} name
 */
export const spanOn = ({ intervals }, day, name) => {
  const km2 = intervals?.km2[name];
  return intervals && km2
    ? span(...km2[intervals.day.findLastIndex((start) => start <= day)]) : "";
};

/** The state of the corridor on a day. @param {Pick<MapData, "passage">} data @param {number} day */
export const passageOn = ({ passage = [] }, day) => {
  const step = passage.find(([start, end]) => start <= day && (end === null || day < end));
  return step ? step[2] : null;
};

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

/**
 * @param {Store} store
 * @param {MapDocument} map
 * @param {Record<string, number>} areas
 * @param {Record<string, number>} numbers
 */
const writeLegend = (store, map, areas, numbers) => {
  const { state: { day }, config: { words: { holders } } } = store;
  const legend = legendOf(store, map.data.view);
  const whole = Object.keys(holders).reduce((sum, name) => sum + (areas[name] ?? 0), 0);
  for (const { cell, row, name } of legend.totals) {
    const area = areas[name] ?? 0;
    const share = holders[name] && whole ? ` · ${percent(area, whole)}` : "";
    const interval = spanOn(map.data, day, name);
    write(cell, area ? squareKm(area) + share : "–");
    if (cell.title !== interval) cell.title = interval;
    setAbsent(row, !area);
  }
  for (const { row, names } of legend.needs) {
    setAbsent(row, !names.some((name) => map.states.has(name)));
  }
  for (const { cell, row, name } of legend.acts) {
    write(cell, String(numbers[name] || "–"));
    setAbsent(row, !numbers[name]);
  }
};

/**
 * What is written around the map: the sentence and the legend, of the codes that the map
 * shows; counts are of all that the groups that no choice hides let be seen.
 * @param {Store} store
 * @param {MapDocument} map
 * @param {ReadonlySet<string>} none
 */
export const writeWords = (store, map, none) => {
  const { state, config: { words } } = store;
  const { data: { view, timeline, within }, data } = map;
  map.states = new Set(Array.from(new Set(map.codes), (code) => timeline.codes[code]));
  const areas = view === "region" ? totals(state.day, timeline) : {};
  const numbers = view === "world" ? counts(state.day, timeline, none, within) : {};
  const sentence = view === "region"
    ? regionSentence(state.day, areas, passageOn(data, state.day), words)
    : worldSentence(state.day, numbers, words, state.theme);
  write(find("sentence"), sentence);
  write(find(`plate-words-${view}`), sentence);
  writeLegend(store, map, areas, numbers);
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

/** What goes before a change that was on another day. @param {Change[]} latest @param {string} view @param {number} today */
export const leadOf = ([first], view, today) => {
  if (!first || first[0] === today) return "";
  const mapped = first[3] === "control" || view === "world";
  return `Last ${mapped ? "change" : "event"}: ${spokenDay(first[0])}: `;
};

/** @param {Store} store @param {MapDocument} map @param {Change[]} changes */
const writeChange = ({ state, captions }, { data: { view } }, changes) => {
  const latest = lastChange(changes, state.day);
  const shown = latest.slice(0, 3);
  const lead = leadOf(latest, view, state.day);
  const more = latest.length > 3 ? ` and ${latest.length - 3} more` : "";
  const key = [view, state.theme, lead, ...shown, more].join();
  if (captions.change === key) return;
  const box = find("change");
  // The server wrote it first.
  if (!captions.change) box.replaceChildren();
  captions.change = key;
  const kind = view === "region" ? "e" : state.theme === "positions" ? "j" : "r";
  render(html`${lead}${shown.map(([, text, id], i) => html`${i ? "; " : ""}${
    id ? link(text, `${kind}-${id}`) : html`<span>${text}</span>`}`)}${more}`, box);
  box.title = box.textContent ?? "";
};
