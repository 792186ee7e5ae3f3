/** In a frame of another page: the legend comes over the map, and a link leads out. */
/** @import { Page } from "./page.js" */
import { toQuery } from "../address/query.js";
import { find } from "./dom.js";

/** @param {Page} page */
export const listenInFrame = ({ state, store: { config } }) => {
  if (!("embed" in document.body.dataset)) return;
  document.addEventListener("atlas:drawn", () => {
    /** @type {HTMLAnchorElement} */ (find("full")).href = `${config.folder?.page ?? ""}${toQuery(state)}`;
  });
  const button = find("legend-open");
  // In a low frame the legend stands beside the map from the start.
  const beside = window.matchMedia("(min-width: 560px) and (max-height: 460px)");
  button.setAttribute("aria-expanded", String(beside.matches));
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    document.body.classList.toggle("with-legend", open);
    document.body.classList.toggle("without-legend", !open);
  });
};
