/** "What is on this map": the same as the walk tells, as a list to read and to click. */
/** @import { Page } from "../page/page.js" */
import { html, render } from "lit-html";
import { find } from "../page/dom.js";
import { currentMap } from "../page/store.js";
import { say } from "../words/language.js";
import { SORTS } from "./items.js";
import { itemsOn, saidOf, selOf } from "./walk.js";

const HEADINGS = { area: "listing-areas", line: "listing-lines", mark: "listing-marks", place: "listing-places" };

/** @param {Page} page */
export const listenToListing = (page) => {
  const box = /** @type {HTMLDetailsElement} */ (find("on-map"));
  const write = () => {
    const map = currentMap(page.store);
    if (!box.open || !map) return;
    const items = itemsOn(page, map);
    render(SORTS.filter((sort) => items.some((item) => item.sort === sort)).map((sort) => html`
      <h3>${say(HEADINGS[sort])}</h3>
      <ul>${items.filter((item) => item.sort === sort).map((item) => html`<li><button type="button"
        class="plain" data-sel=${selOf(map.data, item.id)}>${saidOf(page, map, item)}</button></li>`)}</ul>`),
    find("on-map-list"));
  };
  box.addEventListener("toggle", write);
  document.addEventListener("atlas:settled", write);
};
