/** What a reader does: slider, fields, buttons, keys, clicks. Each ends in the page. */
/** @import { Page } from "./page.js" */
import { FIRST_DAY, LAST_DAY } from "../constants.js";
import { LAST, typedDay } from "../words/days.js";
import { say } from "../words/language.js";
import { all, around, field, find } from "./dom.js";

/**
 * @param {string} id
 * @param {string} kind
 * @param {(event: Event & { target: HTMLInputElement }) => void} act
 */
const on = (id, kind, act) => find(id).addEventListener(
  kind, (event) => act(/** @type {Event & { target: HTMLInputElement }} */ (event)));

/**
 * Take a typed day; one that is none, or outside the atlas, changes nothing and says why.
 * @param {Page} page
 * @param {HTMLInputElement} box
 * @param {"day" | "other"} name
 */
const takeTyped = (page, box, name) => {
  const day = typedDay(box.value);
  const fault = day === null ? say("typed-no-day", { typed: box.value })
    : day < 0 || day > LAST ? say("typed-outside", { first: FIRST_DAY, last: LAST_DAY }) : "";
  box.setCustomValidity(fault);
  if (fault || day === null) box.reportValidity(); else page.go({ [name]: day });
};

/** @param {Page} page */
const listenToTime = (page) => {
  on("day", "input", (event) => page.go({ day: Number(event.target.value) }));
  const days = /** @type {const} */ ([["day-typed", "day"], ["with-typed", "other"]]);
  for (const [id, name] of days) {
    on(id, "change", (event) => takeTyped(page, event.target, name));
    on(id, "input", (event) => event.target.setCustomValidity(""));
  }
  on("time-form", "submit", (event) => {
    event.preventDefault();
    takeTyped(page, field("day-typed"), "day");
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
  ["extent", "[data-extent]", (page, at) => page.extent(at)],
  ["day", "a[data-day]", (page, day) => page.go({ day: Number(day) })],
  ["sel", "[data-sel]", (page, sel) => page.go({ sel })],
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
  if (around(event, ".map-document")) page.choose(event);
};

/** @param {Page} page @param {HTMLElement} button */
const copyLink = async (page, button) => {
  page.tell();
  // Over plain http other than this machine's own there is no clipboard to write to.
  const copied = await navigator.clipboard?.writeText(window.location.href)
    .then(() => true, () => false);
  button.textContent = say(copied ? "link-copied" : "link-by-hand");
  window.setTimeout(() => { button.textContent = say("copy-link"); }, 1500);
};

/** @type {Record<string, (page: Page) => void>} */
const KEYS = {
  ArrowLeft: ({ go, state }) => go({ day: state.day - 1 }),
  ArrowRight: ({ go, state }) => go({ day: state.day + 1 }),
  ArrowDown: ({ go, state }) => go({ day: state.day - 1 }),
  ArrowUp: ({ go, state }) => go({ day: state.day + 1 }),
  PageUp: ({ step }) => { step(-1); },
  PageDown: ({ step }) => { step(1); },
  Home: ({ go }) => go({ day: 0 }),
  End: ({ go }) => go({ day: LAST }),
  " ": ({ play, playing }) => play(!playing()),
  "+": ({ zoomBy }) => zoomBy(1.6),
  "=": ({ zoomBy }) => zoomBy(1.6),
  "-": ({ zoomBy }) => zoomBy(1 / 1.6),
  0: ({ zoomBy }) => zoomBy(0),
  Escape: ({ go }) => go({ sel: "" }),
};

/** @param {Page} page @param {KeyboardEvent} event */
const press = (page, event) => {
  const busy = around(event, "input:not(#day), select, textarea, dialog, .ag-root, [role=listbox]")
    || (event.key === " " && around(event, "button, a, summary, label"));
  const reading = document.querySelector("dialog[open]")
    || ["records", "about"].includes(page.state.view);
  if (busy || reading || event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
  event.preventDefault();
  KEYS[event.key](page);
};

/** @param {Page} page */
export const listen = (page) => {
  listenToTime(page);
  listenToComparison(page);
  on("detail-close", "click", () => page.go({ sel: "" }));
  on("copy", "click", (event) => { copyLink(page, event.target); });
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.group) toggle(page, target);
  });
  document.addEventListener("click", (event) => click(page, event));
  document.addEventListener("pointermove", page.point);
  document.addEventListener("keydown", (event) => press(page, event));
};
