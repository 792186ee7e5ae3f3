/** A reader's own data in a page of its own script: it asks for the page, and for what it says. */
/** @import { Own } from "../page/store.js" */
/** @import { Start } from "./client.js" */
import { connect } from "../page/connect.js";
import { part } from "../page/parts.js";
import { languageOf } from "../words/fluent.js";
import { speak } from "../words/language.js";
import { FILE } from "./entrance.js";
import { startOwn } from "./start.js";

/** @param {(own: Own) => Start} engine */
export const begin = (engine) => connect(async (page) => {
  const { own, near } = page.store.config;
  if (!own) return;
  // The file comes at once, what is said of it a moment later.
  /** @type {File[]} */
  const early = [];
  const keep = (/** @type {Event} */ event) => {
    early.push(/** @type {CustomEvent<File>} */ (event).detail);
  };
  document.addEventListener(FILE, keep);
  speak(languageOf(await part(own.words)));
  document.removeEventListener(FILE, keep);
  startOwn(page, engine(own), { ground: own.ground, near });
  for (const detail of early) document.dispatchEvent(new CustomEvent(FILE, { detail }));
});
