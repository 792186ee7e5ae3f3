/** What is chosen, in the controls that choose it: views, themes, parts of the world, filters. */
/** @import { State, Store } from "./store.js" */
import { hideLayers } from "../map/document.js";
import { say } from "../words/language.js";
import { all, find } from "./dom.js";
import { currentMap, mapView } from "./store.js";

/** Mark the view, the theme and the part of the world in what leads to each. @param {State} state */
export const markView = (state) => {
  document.body.dataset.view = state.view;
  document.body.dataset.theme = state.theme;
  document.body.toggleAttribute("data-whole", !state.part);
  for (const link of all("[data-theme-link]")) {
    link.setAttribute("aria-current", String(link.dataset.themeLink === state.theme));
  }
  for (const tab of all("[data-view-tab]")) {
    if (tab.dataset.viewTab === state.view) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
  for (const name of ["region", "world"]) find(`map-${name}`).hidden = name !== mapView(state);
  for (const link of all("[data-part]")) {
    const here = link.dataset.part === state.part;
    link.setAttribute("aria-current", String(here));
    const row = link.parentElement;
    // On a phone the row scrolls: what is shown is seen in it.
    if (here && row && state.view === "world" && row.dataset.at !== state.part) {
      row.dataset.at = state.part;
      row.scrollLeft = link.offsetLeft - row.clientWidth / 3;
    }
  }
};

/**
 * The boxes of the filters, and how many marks of the map those leave.
 * @param {Store} store
 * @param {ReadonlySet<string>} hidden what the filters and the theme hide
 * @param {ReadonlySet<string>} ofTheme what the theme hides alone
 */
export const writeFilters = (store, hidden, ofTheme) => {
  const { state } = store;
  for (const box of /** @type {HTMLInputElement[]} */ (all("[data-group]"))) {
    box.checked = !state.hidden.has(box.dataset.group ?? "");
  }
  const map = currentMap(store);
  if (!map) return;
  const { data } = map;
  hideLayers(map, state.hidden);
  // A mark of many events says how many it stands for.
  const count = (/** @type {ReadonlySet<string>} */ groups) => data.marks.reduce(
    (sum, [, group, times = 1]) => sum + (groups.has(group) ? 0 : times), 0);
  const shown = { shown: count(hidden), all: count(ofTheme) };
  find("shown").textContent = data.events_drawn
    ? say("shown-events-drawn", { ...shown, few: data.events_drawn.few })
    : say(data.view === "region" ? "shown-events" : "shown-of-theme",
      { ...shown, theme: state.theme });
};
