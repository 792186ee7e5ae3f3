/** The state in the address, and in the links of the page that carry it. */
/** @import { Store } from "./store.js" */
import { namesIn, toQuery } from "../address/query.js";
import { all } from "./dom.js";

/** Write the address of the state, and those of all links that carry it. @param {Store} store */
export const writeAddress = ({ state, config, written }) => {
  const query = toQuery(state);
  // The address of an embedded page stays that of an embedded page.
  const own = "embed" in document.body.dataset && !config.folder ? `${query}&embed=1` : query;
  // A view, a selection, a day that was leapt to can be gone back from; what was dragged,
  // stepped or played leaves no trail.
  const trail = (state.view !== written.view || state.part !== written.part
    || state.sel !== written.sel || written.leapt) && own !== window.location.search;
  Object.assign(written, { view: state.view, part: state.part, sel: state.sel, leapt: false });
  window.history[trail ? "pushState" : "replaceState"](
    null, "", `${window.location.pathname}${own}`);
  for (const link of /** @type {HTMLAnchorElement[]} */ (all("[data-image]"))) {
    link.href = `${config.image}.${link.dataset.image}${query}`;
  }
  // The names on the map go along, unless the reader chose others.
  const follow = state.lang === namesIn(state.ui);
  for (const link of /** @type {HTMLAnchorElement[]} */ (all("[data-tongue]"))) {
    const tongue = link.dataset.tongue ?? "";
    const lang = follow ? namesIn(tongue) : state.lang;
    link.href = `${config.folder?.tongues[tongue][0] ?? ""}${
      toQuery({ ...state, ui: tongue, lang })}`;
  }
  for (const tab of /** @type {HTMLAnchorElement[]} */ (all("[data-view-tab]"))) {
    tab.href = toQuery({ ...state, view: tab.dataset.viewTab ?? "", part: "", sel: "", at: null });
  }
  document.dispatchEvent(new CustomEvent("atlas:settled", { detail: { query, view: state.view } }));
};
