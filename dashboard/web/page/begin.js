/** A page from what the server sent: the store, and the page that lives on it. */
import { createPage } from "./page.js";
import { listen } from "./controls.js";
import { createStore } from "./store.js";

/**
 * Do something once what was sent has been painted: the map of the day comes before all that it
 * can do. Nothing is painted of a page that nobody sees.
 * @param {() => void} start
 */
export const whenPainted = (start) => {
  if (document.visibilityState === "hidden") start();
  else window.requestAnimationFrame(() => setTimeout(start));
};

export const begin = () => {
  const config = document.getElementById("atlas-config")?.textContent ?? "";
  const page = createPage(createStore(JSON.parse(config)));
  // A page that cannot speak yet is one without a script: its links and its form do.
  page.spoken.then(() => listen(page));
  return page;
};
