/** What a reader does: slider, fields, buttons, keys, clicks. Each ends in the page. */
/** @import { Page } from "./page.js" */
import { listenToSteps } from "../keys/announce.js";
import { listenToLosing } from "../keys/keeping.js";
import { listenToListing } from "../keys/listing.js";
import { listenToMeanings } from "../keys/meanings.js";
import { listenToPan, PANS } from "../keys/pan.js";
import { listenToWalk } from "../keys/walk.js";
import { listenToActing } from "../panel/acting.js";
import { listenToCiting } from "../panel/cite.js";
import { listenToDrawer } from "../panel/drawer.js";
import { listenToChoosing } from "../terms/choosing.js";
import { listenToTimeBar } from "../time/bar.js";
import { listenToDay } from "../time/day-field.js";
import { say } from "../words/language.js";
import { listenToLighting } from "../panel/lighting.js";
import { copied } from "./copying.js";
import { all, around, find } from "./dom.js";
import { listenToScheme } from "./scheme.js";

/**
 * @param {string} id
 * @param {string} kind
 * @param {(event: Event & { target: HTMLInputElement }) => void} act
 */
const on = (id, kind, act) => find(id).addEventListener(
  kind, (event) => act(/** @type {Event & { target: HTMLInputElement }} */ (event)));

/** @param {Page} page */
const listenToTime = (page) => {
  on("day", "input", (event) => page.go({ day: Number(event.target.value) }));
  for (const slider of ["day", "near"]) {
    find(slider).addEventListener("keydown", (event) => pressOnTime(page, event));
  }
  listenToTimeBar(page);
  const read = listenToDay(page, "day-typed", "day");
  listenToDay(page, "with-typed", "other");
  on("time-form", "submit", (event) => {
    event.preventDefault();
    read();
  });
  on("previous", "click", () => page.step(-1));
  on("next", "click", () => page.step(1));
  on("play", "click", () => page.play(!page.playing()));
  on("pace", "change", () => { if (page.playing()) page.play(true); });
  on("lang", "change", (event) => page.go({ lang: event.target.value }));
};

/** @param {Page} page */
const listenToComparison = (page) => {
  on("swap", "click", () => page.go({ day: page.state.other, other: page.state.day }));
  on("swipe", "input", (event) => {
    find("map-other").style.setProperty("--swipe", `${event.target.value}%`);
  });
  for (const button of /** @type {HTMLInputElement[]} */ (all("[name=mode]"))) {
    button.addEventListener("change", () => page.go({ mode: button.value }));
  }
};

/** @param {Page} page @param {HTMLInputElement} box */
const toggle = (page, { dataset: { group = "" }, checked }) => {
  const hidden = new Set(page.state.hidden);
  if (checked) hidden.delete(group); else hidden.add(group);
  page.go({ hidden });
};

/**
 * What a click on each sort of link or button does, by the attribute that marks it.
 * @type {[name: string, selector: string, act: (page: Page, value: string) => void][]}
 */
const CLICKS = [
  ["viewTab", "[data-view-tab]", (page, view) => page.go({ view, sel: "" })],
  ["themeLink", "[data-theme-link]", (page, theme) => page.go({ theme, sel: "" })],
  ["part", "[data-part]", (page, part) => page.go({ part, at: null })],
  ["day", "a[data-day]", (page, day) => page.leap({ day: Number(day) })],
  ["sel", "[data-sel]", (page, sel) => page.choose(sel)],
  ["panBy", "[data-pan-by]", (page, key) => page.panBy(...PANS[key])],
  ["zoomBy", "[data-zoom-by]", (page, factor) => page.zoomBy(Number(factor))],
];

/** @param {Page} page @param {MouseEvent} event */
const click = (page, event) => {
  // A new tab or window is the browser's to open.
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  for (const [name, selector, act] of CLICKS) {
    const marked = around(event, selector);
    if (!marked) continue;
    event.preventDefault();
    act(page, marked.dataset[name] ?? "");
    return;
  }
  if (around(event, ".map-document")) page.chooseAt(event);
};

/** @param {Page} page @param {HTMLElement} button */
const copyLink = async (page, button) => {
  page.tell();
  button.textContent = say(await copied(window.location.href) ? "copied" : "link-by-hand");
  window.setTimeout(() => { button.textContent = say("copy-link"); }, 1500);
};

/**
 * What the time bar does with a key, beside what every slider does: a change and not a tenth of
 * it. No key is taken where the focus is not; there the page scrolls.
 * @type {Record<string, (page: Page) => void>}
 */
const SLIDER_KEYS = {
  PageUp: ({ step }) => { step(-1); },
  PageDown: ({ step }) => { step(1); },
  " ": ({ play, playing }) => play(!playing()),
};

/** @param {Page} page @param {KeyboardEvent} event */
const pressOnTime = (page, event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !SLIDER_KEYS[event.key]) return;
  event.preventDefault();
  SLIDER_KEYS[event.key](page);
};

/** @param {Page} page */
export const listen = (page) => {
  listenToTime(page);
  listenToLighting();
  listenToComparison(page);
  listenToWalk(page);
  listenToDrawer(page);
  listenToListing(page);
  listenToMeanings();
  listenToLosing();
  listenToScheme();
  listenToPan(page);
  listenToActing(page);
  listenToSteps(page);
  listenToCiting(page.store);
  listenToChoosing(page);
  on("copy", "click", (event) => { copyLink(page, event.target); });
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.group) toggle(page, target);
  });
  document.addEventListener("click", (event) => click(page, event));
  document.addEventListener("pointermove", page.point);
};
