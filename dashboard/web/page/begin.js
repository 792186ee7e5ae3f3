/** A page from what the server sent: the store, and the page that lives on it. */
import { createPage } from "./page.js";
import { listen } from "./controls.js";
import { createStore } from "./store.js";

export const begin = () => {
  const config = document.getElementById("atlas-config")?.textContent ?? "";
  const page = createPage(createStore(JSON.parse(config)));
  // A page that cannot speak yet is one without a script: its links and its form do.
  page.spoken.then(() => listen(page));
  return page;
};
