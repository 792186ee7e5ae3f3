/** The Compare view on the page: a second map, the swipe between the two, the table. */
/** @import { MapDocument } from "./document.js" */
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
import { hideLayers, openDocument, rename, show } from "./document.js";
import { drawEvents } from "./events.js";
import { apply, homeOf } from "./viewport.js";

/** @typedef {(map: MapDocument) => void} Listen what lets a reader pan and zoom a map */

/** @param {MapDocument} map @param {Listen} listen @param {State} state */
const openSecond = (map, listen, state) => {
  const svg = /** @type {SVGSVGElement} */ (map.svg.cloneNode(true));
  svg.removeAttribute("id");
  svg.dataset.second = "yes";
  for (const group of svg.querySelectorAll(".rims, .differences, .note-marks")) group.replaceChildren();
  // What is drawn several times refers to its layer by an id, and means that of its own map.
  for (const again of svg.querySelectorAll("use")) {
    const own = svg.querySelector(again.getAttribute("href") ?? "");
    if (own) own.id += "-other";
    again.setAttribute("href", `#${own?.id ?? ""}`);
  }
  find("map-other").append(svg);
  const second = openDocument(svg, map.data);
  listen(second);
  new ResizeObserver(() => apply(second, state.at ?? homeOf(second))).observe(svg);
  return second;
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
  find("other-spoken").hidden = !on;
  find("swipe").hidden = !(on && state.mode === "swipe");
  return two;
};

/**
 * Put the comparison on the page; without the record's tips the table waits for them. Where no
 * comparison is on the page a step has nothing to do here.
 * @param {Store} store
 * @param {MapDocument} map
 * @param {Listen} listen
 */
export const drawComparison = (store, map, listen) => {
  const { comparison, state, tips, config: { words } } = store;
  if (state.view !== "compare" && !comparison.on) return;
  comparison.on = state.view === "compare";
  const two = layOut(map.svg.closest(".stage"), state, comparison.on);
  const passed = comparison.on && tips
    ? differences(map.data.timeline, tips, state.day, state.other) : [];
  const shown = comparison.on && state.mode === "difference"
    ? pictureIn(map, state.day, state.other) : null;
  drawPicture(map, shown);
  find("compare-key").hidden = !shown;
  if (!shown) outline(map, passed);
  find("compared").hidden = !comparison.on;
  if (!comparison.on) return;
  if (shown) writeKey(shown, map.data, state);
  writeCompared(passedOn(map.data.timeline, state.day, state.other), words);
  find("other-spoken").textContent = spokenDay(state.other);
  if (two) {
    comparison.second ??= openSecond(map, listen, state);
    drawSecond(store, comparison.second, passed);
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

/** @param {Store} store @param {MapDocument} second @param {Difference[]} passed */
const drawSecond = (store, second, passed) => {
  const { state } = store;
  second.codes = codesOn(state.other, second.data.timeline, state.hidden);
  show(second, second.codes, state.sel);
  drawEvents(store, second, state.hidden, () => {}, state.other);
  hideLayers(second, state.hidden);
  if (second.svg.dataset.language !== state.lang) rename(second, state.lang);
  outline(second, passed);
  apply(second, state.at ?? homeOf(second));
};

/** What passed on between the two days, in words. @param {Difference[]} passed @param {State} state */
const lede = (passed, { day, other }) => {
  const [early, late] = [Math.min(day, other), Math.max(day, other)];
  const area = passed.reduce((sum, { km2 }) => sum + km2, 0);
  return say(passed.length ? "compared-passed" : "compared-nothing",
    { first: spokenDay(early), last: spokenDay(late), area: squareKm(area) });
};
