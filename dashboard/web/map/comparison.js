/** The Compare view on the page: a second map, the swipe between the two, the table. */
/** @import { MapDocument } from "./document.js" */
/** @import { Picture } from "./difference-picture.js" */
/** @import { Difference } from "./differences.js" */
/** @import { State, Store } from "../page/store.js" */
import { all, field, find } from "../page/dom.js";
import { writeCompared, writeKey } from "../panel/compare-words.js";
import { showTable } from "../panel/compare-table.js";
import { isoDay, spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { squareKm } from "../words/numbers.js";
import { codesOn } from "./codes.js";
import { drawPicture, pictureIn } from "./difference-picture.js";
import { differences, outline, passedOn } from "./differences.js";
import { standDiscs } from "./discs.js";
import { hideLayers, openDocument, rename, show } from "./document.js";
import { drawEvents } from "./events.js";
import { apply, homeOf, refit } from "./viewport.js";
import { look } from "./window.js";
import { hiddenFor } from "../terms/choosing.js";
import { writeLabels } from "../terms/labels.js";
import { quotesOn, voicesOf } from "../terms/quotes.js";
import { stated } from "../terms/writing.js";

/** @typedef {(map: MapDocument) => void} Listen what lets a reader pan and zoom a map */

/** @param {MapDocument} map @param {Listen} listen @param {State} state */
const openSecond = (map, listen, state) => {
  const svg = /** @type {SVGSVGElement} */ (map.svg.cloneNode(true));
  svg.removeAttribute("id");
  svg.dataset.second = "yes";
  // What others draw they draw on each map.
  svg.querySelector(".own-points")?.remove();
  for (const group of svg.querySelectorAll(".rims, .differences, .note-marks")) group.replaceChildren();
  // What is drawn several times refers to its layer by an id, and means that of its own map.
  for (const layer of new Set(Array.from(svg.querySelectorAll("use"),
    (again) => again.getAttribute("href") ?? ""))) {
    const own = svg.querySelector(layer);
    if (own) own.id += "-other";
    for (const again of svg.querySelectorAll(`use[href="${layer}"]`)) {
      again.setAttribute("href", `${layer}-other`);
    }
  }
  find("map-other").append(svg);
  const second = openDocument(svg, map.data);
  // What was copied is in whosever words the first map is.
  const { notes, lines, due, texts } = map.worded;
  second.worded = { ...map.worded, notes: new Map(notes), lines: new Map(lines), due: new Set(due),
    texts: new Map(texts) };
  listen(second);
  new ResizeObserver(() => {
    look(second);
    apply(second, state.at ?? homeOf(second));
  }).observe(svg);
  return second;
};

/** What is compared: two speakers beside each other are of one day, and never in one map.
 * @param {State} state @returns {{ pair: boolean, state: State }} */
const comparedIn = (state) => (voicesOf(state).length < 2 ? { pair: false, state }
  : { pair: true, state: { ...state, other: state.day,
    mode: state.mode === "difference" ? "side" : state.mode } });

/** Whether one map shows two days. @param {State} state */
export const isDifference = (state) => (
  state.view === "compare" && comparedIn(state).state.mode === "difference");

/** The day that a map of the page shows. @param {State} state @param {Element | null} svg */
export const dayShown = (state, svg) => (
  svg instanceof SVGElement && svg.dataset.second ? comparedIn(state).state.other : state.day);

/** The other of two days compared on the page, for a map of the one; undefined where there is none.
 * @param {State} state @param {Element | null} svg */
export const dayBeside = (state, svg) => {
  if (state.view !== "compare") return undefined;
  const days = [state.day, comparedIn(state).state.other];
  return days.find((day) => day !== dayShown(state, svg));
};

/** In whose words each map is read, within it. @param {Store} store @param {State} state */
const nameMaps = ({ terms: { all: terms } }, state) => {
  const voices = voicesOf(state);
  if (terms && voices.length) {
    for (const [box, voice, day] of /** @type {[string, string, number][]} */ ([
      ["map-region", voices[0], state.day], ["map-other", voices.at(-1) ?? "", state.other]])) {
      find(box).dataset.day = stated(terms, voice, day, quotesOn(terms, voice, day));
    }
  }
  const other = find("map-other");
  other.ariaLabel = other.dataset.day ?? "";
};

/** @param {Element | null} stage @param {State} state @param {boolean} on */
const layOut = (stage, state, on) => {
  const two = on && state.mode !== "difference";
  if (stage instanceof HTMLElement) {
    stage.dataset.mode = on ? state.mode : "";
    for (const part of [stage, find("spoken-day").closest(".strip")]) {
      part?.classList.toggle("other-first", state.other < state.day);
    }
  }
  find("map-other").hidden = !two;
  find("map-region").dataset.day = spokenDay(state.day);
  find("map-other").dataset.day = spokenDay(state.other);
  find("other-spoken").hidden = !on || state.other === state.day;
  find("swipe").hidden = !(on && state.mode === "swipe");
  return two;
};

/**
 * Draw what passed on over a map; names of lands and waters give way to its names.
 * @param {MapDocument} map
 * @param {Picture | null} shown
 * @param {State} state
 */
const drawOver = (map, shown, { at }) => {
  drawPicture(map, shown);
  refit(map, (at ?? homeOf(map)).k);
};

/**
 * Put the comparison on the page; without the record's tips the table waits for them. Where no
 * comparison is on the page a step has nothing to do here.
 * @param {Store} store
 * @param {MapDocument} map
 * @param {Listen} listen
 */
export const drawComparison = (store, map, listen) => {
  const { comparison, tips, config: { words } } = store;
  const { pair, state } = comparedIn(store.state);
  if (state.view !== "compare" && !comparison.on) return;
  comparison.on = state.view === "compare";
  const two = layOut(map.svg.closest(".stage"), state, comparison.on);
  nameMaps(store, state);
  const passed = comparison.on && tips
    ? differences(map.data.timeline, tips, state.day, state.other) : [];
  const shown = comparison.on && state.mode === "difference"
    ? pictureIn(map, state.day, state.other) : null;
  drawOver(map, shown, store.state);
  find("compare-key").hidden = !shown;
  if (!shown) outline(map, passed);
  find("compared").hidden = !comparison.on || pair;
  if (!comparison.on) return;
  if (shown) writeKey(shown, map.data, state);
  writeCompared(passedOn(map.data.timeline, state.day, state.other), words);
  find("other-spoken").textContent = spokenDay(state.other);
  if (two) {
    comparison.second ??= openSecond(map, listen, state);
    drawSecond(store, comparison.second, state, passed);
  }
  find("this-day").textContent = isoDay(state.day);
  if (document.activeElement !== find("with-typed")) field("with-typed").value = isoDay(state.other);
  for (const button of /** @type {HTMLInputElement[]} */ (all("[name=mode]"))) {
    button.checked = button.value === state.mode;
  }
  if (!tips) return;
  find("compare-lede").textContent = lede(passed, state);
  showTable(find("differences-table"), passed, tips, words.short);
};

/** @param {Store} store @param {MapDocument} second @param {State} state @param {Difference[]} passed */
const drawSecond = (store, second, state, passed) => {
  const voices = voicesOf(state);
  const voice = voices.at(-1);
  const hidden = voice ? hiddenFor(voice, voices, state.hidden) : state.hidden;
  look(second);
  second.codes = codesOn(state.other, second.data.timeline, hidden);
  show(second, second.codes, state.sel);
  drawEvents(store, second, hidden, () => {}, state.other);
  for (const drawLayer of store.layers) drawLayer(second, state.other);
  hideLayers(second, hidden);
  if (second.svg.dataset.language !== state.lang) {
    rename(second, state.lang);
    second.worded.key = "";
  }
  outline(second, passed);
  const { all: terms } = store.terms;
  const quotes = terms && voice ? quotesOn(terms, voice, state.other) : [];
  if (terms) writeLabels(second, terms, quotes, state.other);
  apply(second, state.at ?? homeOf(second));
  standDiscs(second);
};

/** What passed on between the two days, in words. @param {Difference[]} passed @param {State} state */
const lede = (passed, { day, other }) => {
  if (day === other) return "";
  const [early, late] = [Math.min(day, other), Math.max(day, other)];
  const area = passed.reduce((sum, { km2 }) => sum + km2, 0);
  return say(passed.length ? "compared-passed" : "compared-nothing",
    { first: spokenDay(early), last: spokenDay(late), area: squareKm(area) });
};
