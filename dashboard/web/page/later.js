/** What comes after the map: the script of the views that are no maps. */
/** @import { Page } from "./page.js" */
import { MAPS } from "../constants.js";
import { all } from "./dom.js";
import { scriptLoader } from "./scripts.js";

/**
 * Call a function when a reader comes near the way to a view: half a second before they are there.
 * @param {string} view
 * @param {() => void} prepare
 */
export const onTheWay = (view, prepare) => {
  const tab = document.querySelector(`[data-view-tab="${view}"]`);
  for (const kind of ["pointerenter", "focus"]) tab?.addEventListener(kind, prepare, { once: true });
};

/** The frame after the next: the map is painted by then. */
const painted = () => new Promise((done) => {
  window.requestAnimationFrame(() => window.requestAnimationFrame(done));
});

/** Have the browser fetch what a view will ask for, beside what it asks for first. @param {string[]} scripts */
const expect = (scripts) => document.head.append(...scripts.map(
  (href) => Object.assign(document.createElement("link"), { rel: "preload", as: "script", href })));

/** Load the script once the map is painted, or at once where another view is open. @param {Page} page */
export const loadViews = async ({ store: { config: { views } }, state, tellFault }) => {
  // What a table or a chart is sized by; a page may not say it of its elements itself.
  for (const box of all("[data-style]")) box.style.cssText = box.dataset.style ?? "";
  if (!views) return;
  const scripts = scriptLoader();
  const load = () => scripts(views.script).catch(() => tellFault(load));
  if (state.view === "charts") expect([views.charts.plotly]);
  if (state.view === "records") expect(views.dash.scripts);
  if (MAPS.includes(state.view)) {
    await new Promise((done) => { document.addEventListener("atlas:drawn", done, { once: true }); });
  }
  await painted();
  await load();
};
