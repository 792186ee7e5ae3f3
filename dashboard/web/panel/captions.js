/**
 * What the page says of the state: the day, the sentence, the legend's numbers.
 */
/** @import { MapDocument } from "../map/document.js" */
/** @import { Change } from "../map/timeline.js" */
/** @import { LegendParts, Store } from "../page/store.js" */
/** @import { Caption } from "../map/captions.js" */
import { captionOn } from "../map/captions.js";
import { all, field, find, setClass, write } from "../page/dom.js";
import { spokenDay } from "../words/days.js";
import { sentenceIn } from "../terms/writing.js";
import { writeStrip } from "./strip.js";
import { arrange, rowsOf } from "./today.js";

/** @param {Store} store @param {"region" | "world"} view @returns {LegendParts} */
const legendOf = ({ captions: { legends } }, view) => {
  /** @param {string} mark */
  const parts = (mark) => all(`#legend-${view} [data-${mark}]`).map((cell) => ({
    cell, row: cell.closest("li") ?? cell, name: cell.dataset[mark] ?? "" }));
  const legend = legends[view] ?? { totals: parts("total"), acts: parts("act"),
    needs: parts("needs").map(({ row, name }) => ({ row, names: name.split(" ") })),
    rows: view === "region" ? rowsOf() : [] };
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
    setClass(row, "absent", !numbers(name));
  }
  for (const { row, names } of legend.needs) {
    setClass(row, "absent", !names.some((name) => map.states.has(name)));
  }
};

/**
 * What is written around the map: the strip, the sentence and the legend.
 * @param {Store} store
 * @param {MapDocument} map
 * @param {Change[]} changes those that no filter hides
 */
export const writeWords = (store, map, changes) => {
  writeStrip(store, map, changes);
  const { data: { view, timeline } } = map;
  const { day, theme } = store.state;
  map.states = new Set(Array.from(new Set(map.codes), (code) => timeline.codes[code]));
  const caption = captionOn(map.data, day, theme);
  const sentence = sentenceIn(store, caption.sentence);
  write(find("sentence"), sentence);
  // Of the two by which a map is named the sentence has the day.
  write(find(`document-title-${view}`), store.config.words.titles[view === "world" ? theme : view]);
  write(find(`document-words-${view}`), sentence);
  writeLegend(store, map, caption);
  if (view === "region") arrange(legendOf(store, view).rows, timeline, store.state);
};

/** The day that the map is of, wherever a reader chooses it. @param {number} day */
export const writeDay = (day) => {
  const spoken = spokenDay(day);
  write(find("spoken-day"), spoken);
  const bar = field("day");
  bar.setAttribute("aria-valuetext", spoken);
  if (Number(bar.value) !== day) bar.value = String(day);
};
