/** A reader's own data, loaded when a file comes: the page's part, whose worker reads and joins. */
import { inWorker } from "./own/client.js";
import { startOwn } from "./own/start.js";
import { FILE } from "./own/entrance.js";
import { connect } from "./page/connect.js";
import { part } from "./page/parts.js";
import { languageOf } from "./words/fluent.js";
import { speak } from "./words/language.js";

connect(async (page) => {
  const { own, near } = page.store.config;
  if (!own) return;
  // The file comes at once, what is said of it a moment later.
  /** @type {Event[]} */
  const early = [];
  const keep = (/** @type {Event} */ event) => early.push(event);
  document.addEventListener(FILE, keep);
  speak(languageOf(await part(own.words)));
  document.removeEventListener(FILE, keep);
  startOwn(page, inWorker(own.worker), { ground: own.ground, near });
  for (const event of early) {
    const { detail } = /** @type {CustomEvent<File>} */ (event);
    document.dispatchEvent(new CustomEvent(FILE, { detail }));
  }
});
